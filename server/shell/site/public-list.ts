import { LIMITS, type AgentList, type AgentListDelta, type ListVersion } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { ListFeed, type ListContent } from '../list-feed.ts';
import type { People } from '../people.ts';
import { Pulse } from '../pulse.ts';
import type { Surroundings } from '../surroundings.ts';

/** The list that visitors of one site read, and the beat in which they are told what changed in it. */
export class PublicList {
  readonly #clock: Surroundings['clock'];
  readonly #people: People;
  readonly #content: () => ListContent;
  readonly #feed: ListFeed;
  readonly #pulse: Pulse;

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

  now(): void {
    this.#pulse.now();
  }

  stop(): void {
    this.#pulse.stop();
  }

  #tell(): void {
    const before = this.#feed.update(this.#content());
    const delta = before && this.#feed.delta(before, this.#clock.now());
    if (delta !== null) this.#people.tellList(delta);
  }
}
