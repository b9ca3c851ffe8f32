import { RateLimiterMemory } from 'rate-limiter-flexible';
import { LIMITS, type ConnectionId, type VisitorId } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';

/** So many acts per key in so many seconds. */
export class Limiter {
  readonly #limiter: RateLimiterMemory;

  constructor(acts: number, seconds: number) {
    this.#limiter = new RateLimiterMemory({ points: acts, duration: seconds });
  }

  /** Counts one act, or one that weighs as many, and says whether it is still within the limit. */
  async allows(key: string, weight = 1): Promise<boolean> {
    try {
      await this.#limiter.consume(key, weight);
      return true;
    } catch (excess) {
      if (excess instanceof Error) throw excess;
      return false;
    }
  }

  /** The act does not count after all. */
  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(key);
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key);
  }
}

const COMMANDS_SECONDS = 10;
const NEW_VISITORS_SECONDS = 600;
const BOOKINGS_SECONDS = 3_600;
const TRANSCRIPTS_SECONDS = 3_600;
const REVIEWS_SECONDS = 3_600;

/**
 * What one person may ask for over live connections, in each window and in all of them: whoever names another
 * person after another is held by the window, whoever opens one after another by the person.
 */
export class SpeakerLimiter {
  readonly #perConnection = new Limiter(LIMITS.commandsPerTenSeconds, COMMANDS_SECONDS);
  readonly #perPerson = new Limiter(BOUNDS.commandsPerPersonPerTenSeconds, COMMANDS_SECONDS);

  readonly #estimates = new Limiter(BOUNDS.estimatesPerTenSeconds, COMMANDS_SECONDS);
  readonly #estimatesOfAddress = new Limiter(BOUNDS.estimatesPerAddressPerTenSeconds, COMMANDS_SECONDS);

  readonly #transcripts = new Limiter(BOUNDS.transcriptsPerVisitorPerHour, TRANSCRIPTS_SECONDS);
  readonly #transcriptsOfAddress = new Limiter(BOUNDS.transcriptsPerAddressPerHour, TRANSCRIPTS_SECONDS);

  readonly #reviews = new Limiter(BOUNDS.reviewsPerVisitorPerHour, REVIEWS_SECONDS);
  readonly #reviewsOfAddress = new Limiter(BOUNDS.reviewsPerAddressPerHour, REVIEWS_SECONDS);

  readonly #newVisitors = new Limiter(BOUNDS.newVisitorsPerAddressPerTenMinutes, NEW_VISITORS_SECONDS);

  readonly #bookingsOfAddress = new Limiter(BOUNDS.bookingsPerAddressPerHour, BOOKINGS_SECONDS);

  /** @param personKey `null` for somebody who has not said who they are */
  async allows(connectionId: ConnectionId, personKey: string | null): Promise<boolean> {
    if (!(await this.#perConnection.allows(connectionId))) return false;
    return personKey === null || this.#perPerson.allows(personKey);
  }

  /** An estimate costs more than other answers, and nobody need be identified to ask for one. */
  async allowsEstimate(connectionId: ConnectionId, address: string): Promise<boolean> {
    return (await this.#estimates.allows(connectionId)) && this.#estimatesOfAddress.allows(address);
  }

  /** A conversation sent by mail: nobody's letter box is to be filled from here. */
  async allowsTranscript(visitorId: VisitorId, address: string): Promise<boolean> {
    return (await this.#transcriptsOfAddress.allows(address)) && this.#transcripts.allows(visitorId);
  }

  /** A review, or the change of one. */
  async allowsReview(visitorId: VisitorId, address: string): Promise<boolean> {
    return (await this.#reviewsOfAddress.allows(address)) && this.#reviews.allows(visitorId);
  }

  /** Somebody who was never here. */
  allowsNewVisitor(address: string): Promise<boolean> {
    return this.#newVisitors.allows(address);
  }

  /** A new booking, or a message that is left. */
  allowsBooking(address: string): Promise<boolean> {
    return this.#bookingsOfAddress.allows(address);
  }
}

/** One household has a whole /64 of IPv6, so all of it counts as one. */
export function addressKey(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
