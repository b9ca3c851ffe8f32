import { createSite, decide, nextDeadline, type Command, type SiteEvent } from '../../server/core/index.ts';
import type { SiteState } from '../../server/core/state.ts';
import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { factTexts } from '../../server/shell/history/fact-texts.ts';
import { dayTexts } from '../../server/shell/me/day-texts.ts';
import { eventTexts } from '../../server/shell/site/event-texts.ts';
import { storyTexts } from '../../server/shell/stories/story-texts.ts';
import type { Text } from '../../server/store/store.ts';

export type History = {
  readonly state: SiteState;
  readonly events: readonly SiteEvent[];
  readonly texts: readonly Text[];
};

/**
 * What happened at one site, decided by the core one command after the other, with what a server would have
 * written beside it.
 */
export class Past {
  readonly #events: SiteEvent[] = [];
  readonly #texts: Text[] = [];
  readonly #countedSince: Moment;
  #state: SiteState;

  /** @param countedSince from when on measures are kept: a past without a figure need not pay for any */
  constructor(siteId: SiteId, countedSince: Moment) {
    this.#state = createSite(siteId);
    this.#countedSince = countedSince;
  }

  get state(): SiteState {
    return this.#state;
  }

  /** How many events there are by now. */
  get length(): number {
    return this.#events.length;
  }

  eventsSince(length: number): readonly SiteEvent[] {
    return this.#events.slice(length);
  }

  write(...texts: readonly Text[]): void {
    this.#texts.push(...texts);
  }

  /** Whatever falls due before `at` happens first, as it would have. */
  do(command: Command, at: Moment): void {
    const refused = this.try(command, at);
    if (refused !== null) throw new Error(`The past cannot ${command.type}: ${refused}`);
  }

  /** The same where it may be refused. @returns why, `null` if it was done */
  try(command: Command, at: Moment): string | null {
    this.passUntil(at);
    return this.#decide(command, at);
  }

  #decide(command: Command, at: Moment): string | null {
    const decision = decide(this.#state, command, at);
    if (!decision.ok) return decision.refusal.message;
    const [before, after, { events }] = [this.#state, decision.state, decision];
    this.#state = after;
    this.#events.push(...events);
    this.write(...eventTexts(events, after));
    if (at < this.#countedSince) return null;
    this.write(...storyTexts(events, before, after), ...factTexts(events, before));
    this.write(...dayTexts(before, after));
    return null;
  }

  passUntil(at: Moment): void {
    while (this.pass(at)) continue;
  }

  /** Lets the next thing happen that falls due until then. @returns whether there was one */
  pass(at: Moment): boolean {
    const due = nextDeadline(this.#state);
    if (due === null || due > at) return false;
    this.#decide({ type: 'tick' }, due);
    return true;
  }

  /** Whatever falls due until then, such as a review that waited long enough, has happened. */
  closed(now: Moment): History {
    this.passUntil(now);
    return { state: this.#state, events: this.#events, texts: this.#texts };
  }
}
