import { LIMITS } from '../../server/protocol/index.ts';
import type { ConversationId, Mark, Moment, MovedMark } from '../../server/protocol/index.ts';
import type { Reply } from './connection.ts';
import { createErrand } from './errand.ts';
import type { Errand } from './errand.ts';

/** What comes is usually read a moment later: so long is waited, to tell both at once. */
const GATHER_MILLISECONDS = 200;

export type MarkOptions = {
  /** How far this side has come wherever the server does not show it yet; empty while it cannot be told. */
  readonly wanted: () => readonly MovedMark[];
  readonly ask: (marks: readonly MovedMark[]) => Promise<Reply<object>> | undefined;
  /** The browser's clock. */
  readonly now: () => Moment;
};

/**
 * Tells the server how far this side has come, at most once in `LIMITS.markEveryMilliseconds` however many
 * messages there are, and again on a new connection until the server shows it.
 */
export function createMarkTeller({ wanted, ask, now }: MarkOptions): Errand {
  const told = new Map<ConversationId, Mark>();
  let toldAt = -Infinity;
  const untold = (): readonly MovedMark[] =>
    wanted()
      .filter((mark) => isFurther(mark, told.get(mark.conversationId)))
      .slice(0, LIMITS.marksPerRequest);

  const errand = createErrand(
    () => untold().length > 0,
    async () => {
      await rest(Math.max(GATHER_MILLISECONDS, toldAt + LIMITS.markEveryMilliseconds - now()));
      const marks = untold();
      if (marks.length === 0) return true;
      toldAt = now();
      const reply = await ask(marks);
      if (!reply?.ok) return false;
      told.clear();
      for (const mark of [...wanted(), ...marks]) told.set(mark.conversationId, mark);
      return true;
    },
  );
  return {
    go: errand.go,
    refresh: () => {
      told.clear();
      errand.refresh();
    },
  };
}

export const isFurther = (mark: Mark, than: Mark | undefined): boolean =>
  than === undefined || mark.received > than.received || mark.read > than.read;

const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
