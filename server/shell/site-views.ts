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
} from '../protocol/index.ts';
import { estimateAll, estimateNeed, orderRecord, views, type Estimates } from '../core/index.ts';
import type { SiteState } from '../core/state.ts';
import type { ReviewPage } from '../store/store.ts';
import type { ListContent } from './list-feed.ts';
import { settleEstimates } from './settled-estimates.ts';
import type { SiteWords } from './site-words.ts';
import type { Clock } from './surroundings.ts';

/** The views of one site as they are now: state, words and the newest estimates put together. */
export class SiteViews {
  words: SiteWords;
  readonly #clock: Clock;
  readonly #state: () => SiteState;
  readonly #acquaintancesOf: (visitorId: VisitorId) => Acquaintances;
  #estimates: Estimates;
  /** Begins at the moment of the start, so that it grows over restarts as well. */
  #number: number;

  constructor(
    clock: Clock,
    state: () => SiteState,
    words: SiteWords,
    acquaintancesOf: (visitorId: VisitorId) => Acquaintances,
  ) {
    this.#clock = clock;
    this.#state = state;
    this.#acquaintancesOf = acquaintancesOf;
    this.words = words;
    this.#number = clock.now();
    this.#estimates = settleEstimates(null, estimateAll(state(), clock.now()), clock.now());
  }

  /** Makes the estimates anew. Gives them as they were made; what is shown may differ less from before. */
  estimate(): Estimates {
    const now = this.#clock.now();
    const made = estimateAll(this.#state(), now);
    this.#estimates = settleEstimates(this.#estimates, made, now);
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
    return estimateNeed(this.#state(), need, this.#clock.now());
  }

  page(agentId: AgentId, reviews: ReviewPage): AgentPage | null {
    return views.agentPage(this.#state(), agentId, this.words, this.#estimates, reviews, this.#clock.now());
  }

  visitor(visitorId: VisitorId): VisitorState {
    const now = this.#clock.now();
    const view = views.visitorView(this.#state(), visitorId, this.words, this.#estimates, now);
    return { view, acquaintances: this.#acquaintancesOf(visitorId), ...this.#stamp(now) };
  }

  console(agentId: AgentId): ConsoleView | null {
    const now = this.#clock.now();
    return views.consoleView(this.#state(), agentId, this.words, now, this.#stamp(now).number);
  }

  #stamp(now: Moment): { readonly number: number; readonly serverNow: Moment } {
    this.#number += 1;
    return { number: this.#number, serverNow: now };
  }
}
