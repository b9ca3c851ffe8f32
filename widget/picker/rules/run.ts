import type { InvitationId, RuleAnswer, RuleId, SkillId, VisitId } from '../../../server/protocol/index.ts';
import type { BrowserFacts, Facts } from '../../../server/rules/facts.ts';
import { answersOf, truthOf } from '../../../server/rules/matching.ts';
import { mayFire, NOTHING_FIRED, withFired, type Fired } from '../../../server/rules/pacing.ts';
import { nearestOf } from '../../../server/rules/place.ts';
import { cardOf } from '../../../server/rules/public.ts';
import type { PublicBook, PublicRule } from '../../../server/rules/rule.ts';
import { languageOf, sentenceIn, spoken } from '../../../server/rules/words.ts';
import type { PageVisit } from '../../session/page-visit.ts';
import { randomWord } from '../../session/random-word.ts';
import { invitationWords } from '../../words/invitation.ts';
import { RuleServer } from './ask-server.ts';
import { InvitationCard, type CardContent } from './card.ts';
import { rememberedFired, rememberFired } from './remembered.ts';
import { Watch } from './watch.ts';

const LOOK_MILLISECONDS = 1_000;
/** Whether a slot is still held is looked at while its card is shown. */
const STANDING_MILLISECONDS = 5_000;
/** A rule that found nobody free is tried again, so often and no sooner. */
const TRY_AGAIN_MILLISECONDS = 60_000;
const TRIES_MOST = 5;

/** What rules may do on the page; the entry does it. */
export type RuleHost = {
  readonly server: string;
  readonly site: string;
  readonly locale: string;
  readonly visit: PageVisit;
  /** Of a visitor who is known here, `null` for nobody. */
  readonly token: () => string | null;
  /** Nobody is interrupted who waits, talks, or has the panel of a launcher open. */
  readonly isBusy: () => boolean;
  /** Whether the element was taken off the page. */
  readonly isGone: () => boolean;
  /** Before the visitor consents: who it is is not told, one slot is asked for, and nothing is kept. */
  readonly limited?: () => boolean;
  readonly show: (card: HTMLElement) => void;
  /** Chooses skills in the list. */
  readonly choose: (skills: readonly SkillId[]) => void;
  readonly accept: (accepted: Accepted) => void;
};

export type Accepted =
  | { readonly kind: 'invite'; readonly invitationId: InvitationId; readonly skills: readonly SkillId[] }
  | {
      readonly kind: 'call-back' | 'message';
      readonly agentId: string | null;
      /** What whoever calls back must know. */
      readonly skills: readonly SkillId[];
    };

type Shown = Extract<RuleAnswer, { readonly outcome: 'shown' }>;
type WholeFacts = Facts & BrowserFacts;
type Try = { readonly count: number; readonly at: number };

/** Matches the public rules of a site while a page is open, and shows what comes of it. */
export class RuleRun {
  readonly #book: PublicBook;
  readonly #host: RuleHost;
  readonly #server: RuleServer;
  readonly #watch: Watch;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #tries = new Map<RuleId, Try>();
  #fired: Fired;
  #card: InvitationCard | null = null;
  #asking = false;
  /** The one slot that may be asked for was asked for. */
  #isSpent = false;

  constructor(book: PublicBook, host: RuleHost, watch = new Watch(host.visit)) {
    this.#book = book;
    this.#host = host;
    this.#fired = host.limited?.() === true ? NOTHING_FIRED : rememberedFired();
    this.#server = new RuleServer(host.server, host.site);
    this.#watch = watch;
    this.#timer = setInterval(() => void this.look(), LOOK_MILLISECONDS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#watch.stop();
    this.#card?.remove();
  }

  /** One look at what is true now; of the rules that match the first is asked for. */
  async look(): Promise<void> {
    if (this.#host.isGone()) {
      this.stop();
      return;
    }
    const facts = this.#watch.facts();
    if (this.#isSpent && this.#host.limited?.() === true) return;
    if (this.#asking || this.#card?.box.isConnected === true || this.#host.isBusy()) return;
    const rule = this.#book.rules.find((each) => this.#mayAsk(each, facts));
    if (rule === undefined) return;
    this.#asking = true;
    try {
      await this.#ask(rule, facts);
    } finally {
      this.#asking = false;
    }
  }

  #mayAsk({ ruleId, when, limits }: PublicRule, facts: WholeFacts): boolean {
    const tried = this.#tries.get(ruleId);
    if (tried && (tried.count >= TRIES_MOST || facts.now < tried.at + TRY_AGAIN_MILLISECONDS)) return false;
    return mayFire(ruleId, limits, this.#fired, facts.now) && truthOf(when, facts, this.#book) !== false;
  }

  async #ask(rule: PublicRule, facts: WholeFacts): Promise<void> {
    const { visit } = this.#host;
    const limited = this.#host.limited?.() ?? false;
    this.#isSpent = limited;
    const { ruleId } = rule;
    visit.visitId ??= randomWord() as VisitId;
    const nearest = facts.position && nearestOf(this.#book.branches, facts.position);
    const signed = !limited && typeof visit.identity === 'string' ? { signed: visit.identity } : {};
    const answer = await this.#server.ask(
      {
        ruleId,
        visitId: visit.visitId,
        answers: answersOf(rule.when, facts, this.#book),
        path: facts.path,
        branchId: nearest?.branch.branchId ?? null,
        ...signed,
      },
      limited ? null : this.#host.token(),
    );
    if (answer.outcome === 'nothing' && answer.again) {
      const { count } = this.#tries.get(ruleId) ?? { count: 0 };
      this.#tries.set(ruleId, { count: count + 1, at: facts.now });
      return;
    }
    const card = cardOf(rule.actions);
    const isShown = answer.outcome === 'shown' && card !== null;
    this.#fired = withFired(this.#fired, ruleId, facts.now, isShown);
    if (!limited) rememberFired(this.#fired);
    if (answer.outcome === 'shown') await this.#fire(rule, answer, facts);
  }

  async #fire(rule: PublicRule, shown: Shown, facts: WholeFacts): Promise<void> {
    const skills = rule.actions.flatMap((action) => (action.kind === 'skills' ? action.skills : []));
    if (skills.length > 0) this.#host.choose(skills);
    const content = this.#contentOf(rule, shown, facts);
    if (content === null) return;
    const words = await invitationWords.load(this.#host.locale);
    const { invitationId } = shown;
    const end = (): void => {
      clearInterval(standing);
      clearTimeout(lapsing);
      card.remove();
    };
    const card = new InvitationCard(content, words, {
      accept: () => {
        end();
        if (content.kind !== 'invite') void this.#server.settle(invitationId, 'accepted');
        this.#accept(content, shown, skills);
      },
      decline: () => {
        end();
        void this.#server.settle(invitationId, 'declined');
      },
    });
    const lapse = (): void => {
      clearInterval(standing);
      clearTimeout(lapsing);
      if (card.box.isConnected) card.lapse();
    };
    const held = content.secondsLeft;
    const lapsing = held === null ? undefined : setTimeout(lapse, held * 1_000);
    const look = async (): Promise<void> => {
      if (!card.box.isConnected) end();
      else if (!(await this.#server.isOpen(invitationId))) lapse();
    };
    const standing = held === null ? undefined : setInterval(() => void look(), STANDING_MILLISECONDS);
    this.#card = card;
    this.#host.show(card.box);
    requestAnimationFrame(() => card.tell(content));
  }

  #accept({ kind }: CardContent, shown: Shown, chosen: readonly SkillId[]): void {
    if (kind === 'call') return;
    const { invitationId, agent, skills = [] } = shown;
    this.#host.accept(
      kind === 'invite'
        ? { kind, invitationId, skills: chosen }
        : { kind, agentId: agent?.agentId ?? null, skills },
    );
  }

  #contentOf(
    { actions }: PublicRule,
    { agent, expiresAt, serverNow }: Shown,
    facts: WholeFacts,
  ): CardContent | null {
    const card = cardOf(actions);
    if (card === null) return null;
    const { locale } = this.#host;
    const nearest = facts.position && nearestOf(this.#book.branches, facts.position);
    const near = nearest && {
      branch: nearest.branch.name,
      kilometres: String(Math.max(1, Math.round(nearest.kilometres))),
    };
    const who = agent && { agent: agent.name, headline: agent.headline };
    const values = { page: document.title, attributes: facts.attributes, ...who, ...near };
    const photoUrl = agent?.photoUrl ? new URL(agent.photoUrl, this.#host.server).href : null;
    return {
      kind: card.kind,
      says: spoken(sentenceIn(card.words, locale), values),
      language: languageOf(card.words, locale) ?? '',
      agent: agent && { ...agent, photoUrl },
      phone: card.kind === 'call' ? card.phone : '',
      secondsLeft: expiresAt === null ? null : Math.max(0, Math.round((expiresAt - serverNow) / 1_000)),
    };
  }
}
