import type { Booked, BookingChoice, BookingId, Moment, Need, Slots } from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { SiteEventType } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { Site } from '../../store/store.ts';
import { BOUNDS } from '../bounds.ts';
import type { Batch } from '../site/letter.ts';
import type { SiteWords } from '../site/site-words.ts';
import type { Surroundings } from '../surroundings.ts';
import { BookingLinks } from './links.ts';
import { BookingMails } from './mails.ts';

type Parts = {
  readonly row: () => Site;
  readonly state: () => SiteState;
  readonly words: () => SiteWords;
};

type Kept = { readonly bookings: SiteState['bookings']; readonly at: Moment; readonly slots: Slots };

/** Bookings aside, which change the slots of every answer. */
const CHANGE_SLOTS: ReadonlySet<SiteEventType> = new Set([
  'agentAdded',
  'agentChanged',
  'agentRemoved',
  'hoursSet',
  'settingsChanged',
]);

/** The call-backs of one site, as its edge needs them: links, mails and free slots. */
export class SiteBookings {
  readonly links: BookingLinks;
  readonly mails: BookingMails;
  readonly #surroundings: Surroundings;
  readonly #parts: Parts;
  readonly #kept = new Map<string, Kept>();

  constructor(surroundings: Surroundings, parts: Parts) {
    this.#surroundings = surroundings;
    this.#parts = parts;
    this.links = new BookingLinks(parts.row().siteId, surroundings);
    this.mails = new BookingMails(surroundings, {
      row: parts.row,
      links: this.links,
      agentName: (agentId) => parts.words().publicName(agentId),
    });
  }

  committed({ events, texts }: Pick<Batch, 'events' | 'texts'>): void {
    if (events.some(({ type }) => CHANGE_SLOTS.has(type))) this.#kept.clear();
    this.mails.committed(texts);
  }

  /** Nothing that was known before is certain. */
  reloaded(): void {
    this.#kept.clear();
    this.mails.send();
  }

  get sendsMail(): boolean {
    return this.#surroundings.mail !== null;
  }

  /** Many people look at the same slots: for a moment, and until one is taken, they get the same answer. */
  slots(choice: BookingChoice, need: Need, except: BookingId | null = null): Slots {
    const now = this.#surroundings.clock.now();
    const { bookings } = this.#parts.state();
    const key = JSON.stringify([choice, need, except]);
    const known = this.#kept.get(key);
    const isFresh = known?.bookings === bookings && now - known.at < BOUNDS.slotsKeptMilliseconds;
    if (known !== undefined && isFresh && now >= known.at) return known.slots;
    if (this.#kept.size >= BOUNDS.slotsKept) this.#kept.clear();
    const slots = {
      ...views.slots(this.#parts.state(), choice, need, now, except),
      sendsMail: this.sendsMail,
    };
    this.#kept.set(key, { bookings, at: now, slots });
    return slots;
  }

  /** What whoever booked or moved is answered. `mail` is where they can be reached by mail. */
  async booked(bookingId: BookingId, startsAt: Moment, mail: string | null): Promise<Booked> {
    const token = await this.links.make(bookingId, startsAt);
    return { bookingId, token, mailed: this.sendsMail && mail !== null };
  }
}
