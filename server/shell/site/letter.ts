import { createHash } from 'node:crypto';
import type { Answer, CommandId, DecisionRecord } from '../../protocol/index.ts';
import type { Command } from '../../core/command.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { RememberedAnswer, Text } from '../../store/store.ts';

/** Who asked under which id, so that the same command again gets the same answer and has no second effect. */
export type Signature = {
  /** As `RememberedAnswer.actor` has it. */
  readonly actor: string;
  readonly commandId: CommandId;
  readonly bodyDigest: string;
};

/** One thing that is asked of a site, as it lies in the mailbox. */
export type Letter = {
  /** Decided one after another; the first refusal undoes them all. */
  readonly commands: readonly Command[];
  /** The words that belong to what happened; `after` is the site just after it. */
  readonly texts: (events: readonly SiteEvent[], after: SiteState) => readonly Text[];
  /** What the asker is answered. */
  readonly result: (events: readonly SiteEvent[]) => unknown;
  /** `null` for what the server asks itself. */
  readonly signature: Signature | null;
};

/** Letters that were made durable together. */
export type Batch = {
  readonly before: SiteState;
  readonly after: SiteState;
  readonly events: readonly SiteEvent[];
  readonly texts: readonly Text[];
  readonly answers: readonly RememberedAnswer[];
  /** What the events were decided from. */
  readonly decisions: readonly DecisionRecord[];
  /** In the order of the letters. */
  readonly outcomes: readonly Answer<unknown>[];
};

/** A letter of the server itself: a tick, a connection that came or went. */
export const ownLetter = (...commands: readonly Command[]): Letter => ({
  commands,
  texts: () => [],
  result: () => ({}),
  signature: null,
});

export const digestBody = (name: string, body: unknown): string =>
  createHash('sha256')
    .update(`${name} ${JSON.stringify(body)}`)
    .digest('base64url');
