import assert from 'node:assert/strict';
import type { Moment, RefusalCode, SiteId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { decide, type Decision } from '../decide.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { graphViolations } from '../graph.ts';
import { violations } from '../invariants.ts';
import type { SiteSettings } from '../settings.ts';
import { createSite } from '../site.ts';
import type { SiteState } from '../state.ts';

/** The moment at which every story begins. */
export const START: Moment = 1_800_000_000_000;

export const SITE = 'shop' as SiteId;

export type Unstamped<Event = SiteEvent> = Event extends SiteEvent ? Omit<Event, 'at'> : never;

/** Moments of a story, in seconds from its beginning. */
export const at = (seconds: number): Moment => START + seconds * 1_000;

type Several<Event> = readonly (Event | readonly Event[])[];

const flattened = <Event>(events: Several<Event>): readonly Event[] => events.flat() as Event[];

/** Events of one moment of the story. */
export const after = (seconds: number, ...events: Several<Unstamped>): SiteEvent[] =>
  flattened(events).map((event) => ({ ...event, at: at(seconds) }));

/** What has happened so far. Events without a moment happen at the beginning. */
export function given(...events: Several<SiteEvent | Unstamped>): Story {
  return givenSettings(undefined, ...events);
}

export function givenSettings(
  settings: SiteSettings | undefined,
  ...events: Several<SiteEvent | Unstamped>
): Story {
  let state = settings === undefined ? createSite(SITE) : createSite(SITE, settings);
  for (const event of flattened(events)) {
    const stamped = { at: START, ...event };
    assert.deepEqual(graphViolations(state, stamped), []);
    state = evolve(state, stamped);
  }
  return new Story(state, Math.max(START, state.lastAt));
}

/** One site in the middle of a story. */
export class Story {
  readonly state: SiteState;
  readonly now: Moment;

  constructor(state: SiteState, now: Moment) {
    assert.deepEqual(violations(state, now), []);
    this.state = state;
    this.now = now;
  }

  /** `seconds` after the last moment of the story. */
  when(command: Command, seconds = 0): Outcome {
    return new Outcome(this.state, command, this.now + seconds * 1_000);
  }
}

/** What a command led to; the story goes on from there. */
export class Outcome extends Story {
  readonly #decision: Decision;

  constructor(before: SiteState, command: Command, now: Moment) {
    const decision = decide(before, command, now);
    super(decision.ok ? decision.state : before, now);
    this.#decision = decision;
  }

  get events(): readonly SiteEvent[] {
    assert.ok(this.#decision.ok, `Refused: ${JSON.stringify(this.#decision)}`);
    return this.#decision.events;
  }

  /** Exactly these events, in this order; their moment is now unless they say another. */
  gives(...expected: readonly Unstamped[]): this {
    assert.deepEqual(
      this.events,
      expected.map((event) => ({ at: this.now, ...event })),
    );
    return this;
  }

  /** Exactly these kinds of events, in this order. */
  givesTypes(...types: readonly SiteEvent['type'][]): this {
    assert.deepEqual(
      this.events.map((event) => event.type),
      types,
    );
    return this;
  }

  refuses(code: RefusalCode): this {
    assert.equal(this.#decision.ok ? 'nothing' : this.#decision.refusal.code, code);
    assert.ok(!this.#decision.ok && this.#decision.refusal.message.length > 0);
    return this;
  }
}
