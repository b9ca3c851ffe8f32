import type { Credit, Moment, TicketId, VisitId, VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { RuleAction } from '../../rules/index.ts';
import type { Firing } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import type { RuleKeeper } from './rule-keeper.ts';

/** Firings of one visit that are looked at. */
const FIRINGS_READ = 50;
/** How long a credit that a rule gave waits for its visitor to join. */
const CREDIT_SECONDS = 30 * 60;

/** What rules did on one site, and what came of it. */
export class Firings {
  readonly #surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>;
  readonly #site: Pick<LiveSite, 'row'>;
  readonly #rules: RuleKeeper;

  constructor(
    surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>,
    site: Pick<LiveSite, 'row'>,
    rules: RuleKeeper,
  ) {
    this.#surroundings = surroundings;
    this.#site = site;
    this.#rules = rules;
  }

  add(firing: Firing): Promise<void> {
    return this.#surroundings.store.addFiring(this.#site.row.siteId, firing);
  }

  of(visitId: VisitId): Promise<readonly Firing[]> {
    return this.#surroundings.store.readFiringsOf(this.#site.row.siteId, visitId, FIRINGS_READ);
  }

  settle(firingId: string, outcome: Firing['outcome']): Promise<void> {
    return this.#surroundings.store.settleFiring(this.#site.row.siteId, firingId, outcome);
  }

  /** What became of invitations is told beside the log: a crash in between loses a row of measures. */
  committed(events: readonly SiteEvent[]): void {
    for (const event of events) {
      if (event.type === 'invitationTaken') this.#settle(event.invitationId, 'accepted');
      if (event.type === 'invitationEnded') this.#settle(event.invitationId, event.reason);
    }
  }

  /** The visit has taken a place; a measure that is lost here keeps nobody from it. */
  async joined(visitId: VisitId, ticketId: TicketId): Promise<void> {
    await this.#surroundings.store
      .joinFirings(this.#site.row.siteId, visitId, ticketId)
      .catch((error: unknown) => this.#warn(error));
  }

  /** The greatest credit that rules gave this visit, and that is still good. */
  async creditOf(visitId: VisitId, now: Moment): Promise<Credit | null> {
    const fired = (await this.of(visitId)).filter(
      ({ outcome, at, ticketId }) =>
        outcome !== 'held-out' && ticketId === null && at >= now - CREDIT_SECONDS * 1_000,
    );
    const { rules } = await this.#rules.book();
    const given = fired.map(({ ruleId }) =>
      creditIn(rules.find((rule) => rule.ruleId === ruleId)?.actions ?? []),
    );
    const most = Math.max(0, ...given);
    return most === 0 ? null : { reason: 'priority', seconds: most };
  }

  #settle(firingId: string, outcome: Firing['outcome']): void {
    this.settle(firingId, outcome).catch((error: unknown) => this.#warn(error));
  }

  #warn(error: unknown): void {
    const { siteId } = this.#site.row;
    this.#surroundings.log.warn({ error, siteId }, 'What a rule did could not be written.');
  }
}

export const creditIn = (actions: readonly RuleAction[]): number =>
  actions.reduce((sum, action) => sum + (action.kind === 'credit' ? action.seconds : 0), 0);

/** Who a share is drawn for: a known visitor is the same in every visit. */
export const drawnFor = (visitId: VisitId, visitorId: VisitorId | null): string => visitorId ?? visitId;
