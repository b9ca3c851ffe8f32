import { LIMITS, type AgentList, type AgentListDelta, type ListVersion } from '../../protocol/index.ts';
import { ABSENCE_SHOWN_SECONDS, finished, type SiteEvent, type Steps } from '../../core/index.ts';
import { BOUNDS } from '../bounds.ts';
import { ListFeed, type ListContent } from '../list-feed.ts';
import type { People } from '../people.ts';
import { Pulse } from '../pulse.ts';
import type { Surroundings, Timer } from '../surroundings.ts';

const beginsAbsence = (event: SiteEvent): boolean =>
  event.type === 'restarted' || (event.type === 'graceStarted' && event.person.kind === 'agent');

/** The list that visitors of one site read, and the beat in which they are told what changed in it. */
export class PublicList {
  readonly #clock: Surroundings['clock'];
  readonly #people: People;
  readonly #content: () => ListContent;
  readonly #feed: ListFeed;
  readonly #pulse: Pulse;
  #telling: Steps | null = null;
  #confirming: Timer | null = null;
  #isConfirmationDue = false;
  readonly #absences = new Set<Timer>();

  constructor({ clock, random }: Surroundings, siteName: string, people: People, content: () => ListContent) {
    this.#clock = clock;
    this.#people = people;
    this.#content = content;
    this.#feed = new ListFeed(random.id(), siteName);
    this.#pulse = new Pulse(clock, LIMITS.listDeltaMilliseconds, BOUNDS.fanOutFactor, () => this.#tell());
  }

  whole(): AgentList {
    return this.#feed.list(this.#clock.now());
  }

  since(version: ListVersion | null): AgentList | AgentListDelta {
    return this.#feed.since(version, this.#clock.now());
  }

  rename(siteName: string): void {
    this.#feed.rename(siteName);
  }

  /** It may have changed: readers are told with the next beat. */
  ask(): void {
    this.#pulse.ask();
  }

  /** Whoever lost the connection is shown as away once that has lasted, which no event tells. */
  committed(events: readonly SiteEvent[]): void {
    this.ask();
    if (!events.some(beginsAbsence)) return;
    const timer = this.#clock.after(ABSENCE_SHOWN_SECONDS * 1_000, () => {
      this.#absences.delete(timer);
      this.ask();
    });
    this.#absences.add(timer);
  }

  now(): void {
    this.#pulse.now();
  }

  stop(): void {
    this.#pulse.stop();
    this.#confirming?.cancel();
    for (const timer of this.#absences) timer.cancel();
  }

  /** Of two changes every reader is told the first one first, also where the second one could not wait. */
  *#tell(): Steps {
    if (this.#telling !== null) finished(this.#telling);
    const before = this.#feed.update(this.#content());
    const since = before ?? (this.#isConfirmationDue ? this.#feed.version : null);
    if (since !== null) yield* this.#tellSince(since);
    else if (this.#confirming === null) this.#confirmLater();
  }

  /** A reader may know that what is on the screen is still true, though nothing of it has changed. */
  *#tellSince(version: ListVersion): Steps {
    const delta = this.#feed.delta(version, this.#clock.now());
    this.#confirmLater();
    if (delta === null) return;
    const telling = this.#people.tellList(delta);
    this.#telling = telling;
    while (telling.next().done !== true) yield;
    this.#telling = null;
  }

  #confirmLater(): void {
    this.#isConfirmationDue = false;
    this.#confirming?.cancel();
    const confirm = (): void => {
      this.#isConfirmationDue = true;
      this.ask();
    };
    this.#confirming = this.#clock.after(BOUNDS.listConfirmedMilliseconds, confirm);
  }
}
