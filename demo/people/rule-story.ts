import type { AgentId, RuleId, TicketId, VisitId } from '../../server/protocol/index.ts';
import type { Firing, FiringOutcome } from '../../server/store/firing.ts';
import type { Random } from '../random.ts';
import type { MonthVisit, ShopPage } from './month-visit.ts';

/** Which rule watches which page of the shop. */
export type RuleOfPage = Readonly<Partial<Record<ShopPage, RuleId>>>;

/** Of those who took a place from the page of a rule, so many had been shown it or were held out. */
const FIRED_SHARE = 0.4;
/** To each of them so many others went on without. */
const WENT_ON = 3;
/** Who takes a place is more often one who was shown the rule, and so rules bring something. */
const HELD_OUT_AMONG_COMERS = 0.04;
const HELD_OUT_AMONG_OTHERS = 0.12;
const ENDINGS: readonly FiringOutcome[] = ['declined', 'lapsed', 'lapsed', 'withdrawn'];

/** What the rules of the shop did in the month before, to be read beside those visits. */
export class RuleStory {
  readonly firings: Firing[] = [];
  readonly #rules: RuleOfPage;
  readonly #random: Random;

  constructor(rules: RuleOfPage, random: Random) {
    this.#rules = rules;
    this.#random = random;
  }

  /** Somebody took a place in line from a page. */
  joined(visit: MonthVisit, ticketId: TicketId): void {
    const ruleId = this.#rules[visit.page];
    if (ruleId === undefined || !this.#random.chance(FIRED_SHARE)) return;
    const agentId = visit.choice.kind === 'any' ? null : visit.choice.agentId;
    const isHeldOut = this.#random.chance(HELD_OUT_AMONG_COMERS);
    this.#add(ruleId, visit, 0, isHeldOut ? 'held-out' : 'accepted', agentId, ticketId);
    for (let other = 1; other <= WENT_ON; other++) {
      const outcome = this.#random.chance(HELD_OUT_AMONG_OTHERS) ? 'held-out' : this.#random.pick(ENDINGS);
      this.#add(ruleId, visit, other, outcome, agentId, null);
    }
  }

  #add(
    ruleId: RuleId,
    { id, at, page }: MonthVisit,
    other: number,
    outcome: FiringOutcome,
    agentId: AgentId | null,
    ticketId: TicketId | null,
  ): void {
    const firedAt = at - this.#random.whole(8_000, 40_000) - other * 90_000;
    const names = { firingId: `${id}-f${other}`, visitId: `${id}-v${other}` as VisitId };
    this.firings.push({ ...names, ruleId, at: firedAt, path: page, agentId, outcome, ticketId });
  }
}
