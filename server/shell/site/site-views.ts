import type {
  Acquaintances,
  AgentId,
  AgentPage,
  ConsoleView,
  DecisionRecord,
  Estimate,
  Moment,
  Need,
  VisitorId,
  VisitorState,
} from '../../protocol/index.ts';
import {
  estimateAll,
  estimateAllSteps,
  estimateNeed,
  holdEstimates,
  holdSteps,
  orderRecord,
  views,
  type Estimates,
  type HeldEstimates,
  type MadeEstimates,
  type Steps,
} from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { ReviewPage } from '../../store/store.ts';
import type { ListContent } from '../list-feed.ts';
import type { SiteWords } from './site-words.ts';
import type { Clock, Surroundings } from '../surroundings.ts';

/** The views of one site as they are now: state, words and the newest estimates put together. */
export class SiteViews {
  words: SiteWords;
  readonly #clock: Clock;
  readonly #sendsMail: boolean;
  readonly #state: () => SiteState;
  readonly #acquaintancesOf: (visitorId: VisitorId) => Acquaintances;
  #held: HeldEstimates;
  /** Begins at the moment of the start, so that it grows over restarts as well. */
  #number: number;

  constructor(
    { clock, mail }: Pick<Surroundings, 'clock' | 'mail'>,
    state: () => SiteState,
    words: SiteWords,
    acquaintancesOf: (visitorId: VisitorId) => Acquaintances,
  ) {
    this.#clock = clock;
    this.#sendsMail = mail !== null;
    this.#state = state;
    this.#acquaintancesOf = acquaintancesOf;
    this.words = words;
    this.#number = clock.now();
    const now = clock.now();
    this.#held = holdEstimates(null, estimateAll(state(), now), state().tickets, now);
  }

  now(): Moment {
    return this.#clock.now();
  }

  /**
   * Makes the estimates of the state at this moment anew. Gives them as they were made; what is shown may
   * differ less from before.
   */
  *estimate(state: SiteState, now: Moment): Steps<MadeEstimates> {
    const made = yield* estimateAllSteps(state, now);
    this.#held = yield* holdSteps(this.#held, made, state.tickets, now);
    return made;
  }

  list(): ListContent {
    return views.agentList(this.#state(), this.words, this.#estimates, this.#clock.now());
  }

  /** The order of the list as a decision, `null` while nobody is on it. */
  orderRecord(now: Moment): DecisionRecord | null {
    return orderRecord(this.#state(), this.#estimates, now);
  }

  /** What a new ticket for the first suitable agent would be promised now. */
  estimateOf(need: Need): Estimate {
    return estimateNeed(this.#state(), need, this.#clock.now(), this.#estimates);
  }

  page(agentId: AgentId, reviews: ReviewPage & Pick<AgentPage, 'hidden'>): AgentPage | null {
    return views.agentPage(this.#state(), agentId, this.words, this.#estimates, reviews, this.#clock.now());
  }

  visitor(visitorId: VisitorId): VisitorState {
    const now = this.#clock.now();
    const view = views.visitorView(this.#state(), visitorId, this.words, this.#estimates, now);
    const bookings = views.visitorBookings(this.#state(), visitorId, this.words);
    const reviewed = views.changeableReview(this.#state(), visitorId, this.words, now);
    return {
      view,
      acquaintances: this.#acquaintancesOf(visitorId),
      reviewed,
      bookings,
      sendsMail: this.#sendsMail,
      ...this.#stamp(now),
    };
  }

  console(agentId: AgentId): ConsoleView | null {
    const now = this.#clock.now();
    return views.consoleView(this.#state(), agentId, this.words, now, this.#stamp(now).number);
  }

  get #estimates(): Estimates {
    return this.#held.shown;
  }

  #stamp(now: Moment): { readonly number: number; readonly serverNow: Moment } {
    this.#number += 1;
    return { number: this.#number, serverNow: now };
  }
}
