import { LIMITS } from '../../server/protocol/index.ts';
import type { CommandId, Moment, Refusal } from '../../server/protocol/index.ts';
import type { SafeStorage } from './browser-storage.ts';

/**
 * A command that nobody has acknowledged. One with a `failure` waits for its author to retry or discard it.
 */
export type Unsent<Command> = {
  readonly command: Command;
  /** On the browser's clock. No two are equal: it orders the commands. */
  readonly writtenAt: Moment;
  readonly failure: Refusal | null;
};

/**
 * Reads every command under `prefix`. To be dropped are those that cannot be read, that are no commands, acts
 * older than `LIMITS.outboxActSeconds`, and words older than the server remembers its answers.
 */
export function readUnsent<Command extends { readonly name: string }>(
  storage: SafeStorage,
  prefix: string,
  names: ReadonlySet<string>,
  now: Moment,
): { readonly kept: readonly Unsent<Command>[]; readonly dropped: readonly string[] } {
  const kept: Unsent<Command>[] = [];
  const dropped: string[] = [];
  for (const key of storage.keys(prefix)) {
    const unsent = parse<Command>(storage.read(key), key.slice(prefix.length), names);
    if (unsent && now - unsent.writtenAt <= mostMilliseconds(unsent.command.name)) kept.push(unsent);
    else dropped.push(key);
  }
  kept.sort((one, other) => one.writtenAt - other.writtenAt);
  return { kept, dropped };
}

const mostMilliseconds = (name: string): number =>
  1_000 * (name === 'say' ? LIMITS.answersKeptSeconds : LIMITS.outboxActSeconds);

/** Any script of the page may have written there, so the shape is looked at; the server checks the rest. */
function parse<Command>(
  text: string | null,
  commandId: string,
  names: ReadonlySet<string>,
): Unsent<Command> | null {
  try {
    const value = JSON.parse(text ?? '') as {
      readonly command: { readonly name: string; readonly body: { readonly commandId: CommandId } };
      readonly writtenAt: unknown;
      readonly failure: unknown;
    };
    const { command, writtenAt } = value;
    const sound = names.has(command.name) && command.body.commandId === commandId;
    return sound && typeof writtenAt === 'number' ? (value as unknown as Unsent<Command>) : null;
  } catch {
    return null;
  }
}
