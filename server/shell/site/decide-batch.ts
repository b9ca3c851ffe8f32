import assert from 'node:assert/strict';
import { refusal, type Answer, type DecisionRecord, type Moment } from '../../protocol/index.ts';
import { decide, recordsOf, violations } from '../../core/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { RememberedAnswer, Text } from '../../store/store.ts';
import { bookingMails } from '../bookings/mail-texts.ts';
import { eventTexts } from './event-texts.ts';
import { factTexts } from '../history/fact-texts.ts';
import { dayTexts } from '../me/day-texts.ts';
import type { Batch, Letter, Signature } from './letter.ts';
import { isStorageFault } from '../storage-fault.ts';
import { storyTexts } from '../stories/story-texts.ts';
import type { Log } from '../surroundings.ts';

export type Deliberation = {
  readonly now: Moment;
  readonly log: Log;
  /** Whether every state is checked against the invariants: in tests and development. */
  readonly checkInvariants: boolean;
  /** Whether mails are to be kept for sending. */
  readonly sendsMail: boolean;
  /** What other systems are to be told of events, for endpoints that ask for it. */
  readonly told: (events: readonly SiteEvent[], before: SiteState, after: SiteState) => readonly Text[];
};

type Decided =
  | { readonly ok: true; readonly state: SiteState; readonly events: readonly SiteEvent[] }
  | { readonly ok: false; readonly answer: Answer<never> };

/**
 * Decides letters one after another on a state that is not yet true.
 * @param remembered the answers that the store knows, in the order of the letters.
 */
export function decideBatch(
  before: SiteState,
  letters: readonly Letter[],
  remembered: readonly (RememberedAnswer | null)[],
  deliberation: Deliberation,
): Batch {
  const known = new Map<string, RememberedAnswer>();
  const events: SiteEvent[] = [];
  const texts: Text[] = [];
  const answers: RememberedAnswer[] = [];
  const decisions: DecisionRecord[] = [];
  let after = before;
  const outcomes = letters.map((letter, index) => {
    const { signature } = letter;
    const earlier = signature && (known.get(keyOf(signature)) ?? remembered[index] ?? null);
    if (signature && earlier) return repeat(signature, earlier);
    const { decided, outcome, ...written } = answerLetter(after, letter, deliberation);
    if (decided.ok) {
      after = decided.state;
      events.push(...decided.events);
      texts.push(...written.texts);
      decisions.push(...written.decisions);
    }
    if (signature && !isPassing(outcome)) {
      const answer = { ...signature, answer: JSON.stringify(outcome), at: deliberation.now };
      answers.push(answer);
      known.set(keyOf(signature), answer);
    }
    return outcome;
  });
  return { before, after, events, texts, answers, decisions, outcomes };
}

const keyOf = ({ actor, commandId }: Signature): string => `${actor} ${commandId}`;

/** What the same command is told again, or that its id stands for another one. */
export function repeat(signature: Signature, earlier: RememberedAnswer): Answer<unknown> {
  if (signature.bodyDigest !== earlier.bodyDigest)
    return { ok: false, refusal: refusal('command-id-reused') };
  return JSON.parse(earlier.answer) as Answer<unknown>;
}

/** A refusal that says nothing about the command itself is not kept: the same id may be tried again. */
const isPassing = (answer: Answer<unknown>): boolean => !answer.ok && isStorageFault(answer.refusal.code);

const NOTHING_WRITTEN = { texts: [], decisions: [] } as const;

function answerLetter(state: SiteState, letter: Letter, deliberation: Deliberation) {
  try {
    const decided = decideLetter(state, letter, deliberation);
    if (!decided.ok) return { decided, outcome: decided.answer, ...NOTHING_WRITTEN };
    const outcome: Answer<unknown> = { ok: true, result: letter.result(decided.events) };
    const { events, state: after } = decided;
    const mails = deliberation.sendsMail ? bookingMails(events, state, after) : [];
    const known = [...eventTexts(events, after), ...storyTexts(events, state, after)];
    const counted = [...factTexts(events, state), ...dayTexts(state, after)];
    const told = deliberation.told(events, state, after);
    const texts = [...known, ...counted, ...letter.texts(events, after), ...mails, ...told];
    return { decided, outcome, texts, decisions: recordsOf(state, events) };
  } catch (error) {
    deliberation.log.error(
      { error, commands: letter.commands.map((each) => each.type) },
      'A decision failed.',
    );
    const answer = { ok: false, refusal: refusal('storage-failed') } as const;
    return { decided: { ok: false, answer } as const, outcome: answer, ...NOTHING_WRITTEN };
  }
}

function decideLetter(before: SiteState, letter: Letter, deliberation: Deliberation): Decided {
  const events: SiteEvent[] = [];
  let state = before;
  for (const command of letter.commands) {
    const decision = decide(state, command, deliberation.now);
    if (!decision.ok) return { ok: false, answer: decision };
    state = decision.state;
    events.push(...decision.events);
  }
  if (deliberation.checkInvariants) assert.deepEqual(violations(state, deliberation.now), []);
  return { ok: true, state, events };
}
