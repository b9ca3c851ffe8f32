import { HELD, LIMITS, MEASURE_LIMITS } from '../../protocol/index.ts';
import type {
  AgentId,
  CalendarDate,
  Moment,
  OwnDecision,
  OwnDispute,
  OwnMeasures,
  OwnReview,
  Period,
} from '../../protocol/index.ts';
import { figuresOf, openDays, periodOf, pointsOf, views } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import { daysBefore } from '../../hours/index.ts';
import type { StoredDispute } from '../../store/index.ts';
import type { Site } from '../../store/store.ts';
import type { Surroundings } from '../surroundings.ts';

const DAY_MILLISECONDS = 86_400_000;

/** When a date begins in UTC: nobody is told more exactly when a review appeared. */
const utcOf = (date: CalendarDate): Moment => Date.parse(`${date}T00:00:00Z`);

/** What an agent may know of the own work. Each answer is about the one who asks, and nobody else. */
export class OwnRecords {
  readonly #surroundings: Pick<Surroundings, 'store' | 'clock'>;
  readonly #site: { readonly row: Site; readonly state: SiteState };

  constructor(
    surroundings: Pick<Surroundings, 'store' | 'clock'>,
    site: { readonly row: Site; readonly state: SiteState },
  ) {
    this.#surroundings = surroundings;
    this.#site = site;
  }

  async measures(agentId: AgentId, period: Period): Promise<OwnMeasures> {
    const { store, clock } = this.#surroundings;
    const { row, state } = this.#site;
    const now = clock.now();
    const { timeZone: zone, npsAsked } = state.settings;
    const { firstDate, lastDate } = periodOf(zone, now, period);
    const shownFrom = daysBefore(lastDate, MEASURE_LIMITS.daysShown - 1);
    const readFrom = firstDate < shownFrom ? firstDate : shownFrom;
    const [stored, tally] = await Promise.all([
      store.readAgentDays(row.siteId, agentId, readFrom, lastDate),
      store.readReviewTally(row.siteId, agentId, utcOf(firstDate), utcOf(lastDate) + DAY_MILLISECONDS),
    ]);
    const open = openDays(state, now).filter((day) => day.agentId === agentId);
    const days = [...stored.filter(({ date }) => open.every((day) => day.date !== date)), ...open];
    return {
      period,
      firstDate,
      lastDate,
      zone,
      figures: figuresOf(
        days.filter(({ date }) => date >= firstDate),
        tally,
        npsAsked,
      ),
      days: pointsOf(days, lastDate),
      measuredAt: now,
    };
  }

  async decisions(agentId: AgentId): Promise<readonly OwnDecision[]> {
    const { store, clock } = this.#surroundings;
    const now = clock.now();
    const since = now - LIMITS.decisionsKeptSeconds * 1_000;
    const { siteId } = this.#site.row;
    const records = await store.readDecisions(siteId, { since, until: now }, MEASURE_LIMITS.decisionsRead);
    return views.ownDecisions(records, agentId);
  }

  /** A page of the own reviews, hidden ones included, with how their disputes stand. */
  async reviews(
    agentId: AgentId,
    page: string | null,
  ): Promise<{ readonly reviews: readonly OwnReview[]; readonly nextPage: string | null }> {
    const { store } = this.#surroundings;
    const { row, state } = this.#site;
    const { siteId } = row;
    const [read, disputes] = await Promise.all([
      store.readOwnReviews(siteId, agentId, page, LIMITS.reviewsPerPage),
      store.readDisputes(siteId, { agentId }, MEASURE_LIMITS.disputesListed),
    ]);
    const standing = new Map(disputes.map((dispute) => [dispute.reviewId, standingOf(dispute)]));
    const reviews = views.ownReviews(read.reviews).map((review) => {
      const dispute = standing.get(review.reviewId);
      const hidden = state.hiddenReviews.get(review.reviewId)?.reason;
      return {
        ...review,
        ...(dispute !== undefined && { dispute }),
        ...(hidden !== undefined && hidden !== HELD && { hidden }),
      };
    });
    return { reviews, nextPage: read.nextPage };
  }
}

const standingOf = ({ reason, decision }: StoredDispute): OwnDispute => ({
  reason,
  standing: decision === null ? 'open' : decision.upheld ? 'upheld' : 'rejected',
});
