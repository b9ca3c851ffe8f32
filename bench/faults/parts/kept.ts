import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';

type Row = {
  readonly commandId: string;
  readonly conversationId: string;
  readonly number: number;
  readonly text: string;
};

export type Kept = {
  /** Ids of acknowledged commands whose message is not there, or is another one. */
  readonly lost: readonly string[];
  /** Commands with more than one message, and messages that stand in the log more or less than once. */
  readonly doubled: readonly string[];
  /** Conversations whose numbers have a gap. */
  readonly gaps: readonly string[];
  readonly messages: number;
};

/** What the file of a server holds of what was said, against what was acknowledged. */
export function keptIn(folder: string, acknowledged: ReadonlyMap<string, string>): Kept {
  const file = new SqliteFile(join(folder, 'handpick.db'));
  try {
    const rows = file
      .prepare<[], Row>(
        `SELECT command_id AS commandId, conversation_id AS conversationId, number, text FROM messages
         ORDER BY conversation_id, number`,
      )
      .all();
    const logged = file
      .prepare<[], string>(`SELECT body_json ->> 'messageId' FROM events WHERE type = 'messageAdded'`)
      .pluck()
      .all();
    const texts = new Map(rows.map(({ commandId, text }) => [commandId, text]));
    const lost = [...acknowledged].filter(([commandId, text]) => texts.get(commandId) !== text);
    const twice = repeated(rows.map(({ commandId }) => commandId));
    const unequal = logged.length === rows.length ? [] : ['the log and the messages differ in number'];
    return {
      lost: lost.map(([commandId]) => commandId),
      doubled: [...twice, ...repeated(logged), ...unequal],
      gaps: gapsIn(rows),
      messages: rows.length,
    };
  } finally {
    file.close();
  }
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function gapsIn(rows: readonly Row[]): readonly string[] {
  const last = new Map<string, number>();
  const gaps: string[] = [];
  for (const { conversationId, number } of rows) {
    if (number !== (last.get(conversationId) ?? 0) + 1) gaps.push(`${conversationId} ${number}`);
    last.set(conversationId, number);
  }
  return gaps;
}
