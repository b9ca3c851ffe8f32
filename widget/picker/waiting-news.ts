import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type {
  AgentFace,
  BookingChoice,
  Choice,
  Moment,
  SwapView,
  TicketView,
  WaitingAnswer,
} from '../../server/protocol/index.ts';
import '../parts/countdown.ts';
import '../parts/face.ts';
import '../parts/promise.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { type News, newsKey } from './news.ts';
import { callName } from './picker-part.ts';
import './running-out.ts';
import { switchedTo } from './switched.ts';
import { Uncover } from './uncover.ts';
import { waitingNewsStyle } from './waiting-news-style.ts';

/** `hp-news-put-away`: the visitor has read it and goes on waiting. */
export type NewsPutAway = { readonly key: string };

const TOO_SOON_MILLISECONDS = 500;
/** So long before the end it is said that the time for a swap runs out. */
const SAID_BEFORE_SECONDS = 10;

const answerBy = (news: News): Moment | null => (news?.kind === 'swap' ? news.swap.answerBy : null);

type Parts = {
  readonly heading: string;
  readonly face?: AgentFace;
  readonly aside?: TemplateResult;
  readonly lines: readonly unknown[];
  readonly actions: readonly TemplateResult[];
};

/**
 * A calm card under the place in line: somebody else is free, or it takes longer. When it goes while the
 * focus is inside, it tells `hp-news-gone`.
 */
@define('hp-waiting-news')
export class WaitingNews extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) news: News = null;
  @property({ type: Boolean }) pending = false;

  /** It stays at the edge, and what it covers is scrolled clear of it. */
  protected readonly uncover = new Uncover(this, (covered) => covered?.scrollIntoView({ block: 'center' }));
  private hadFocus = false;
  /** Since when this is on the screen. */
  private cameAt: Moment = 0;
  /** Since when the countdown runs: from its coming, or since more time was taken. */
  private runsSince: Moment = 0;

  static override styles = [reset, buttons, waitingNewsStyle];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('news') ?? null;
    const changes = changed.has('news') && newsKey(before) !== newsKey(this.news);
    this.hadFocus = changes && this.renderRoot.querySelector(':focus') !== null;
    if (changes) this.cameAt = this.now();
    if (changes || answerBy(before) !== answerBy(this.news)) this.runsSince = this.now();
  }

  protected override updated(): void {
    if (this.hadFocus) tell(this, 'hp-news-gone', {});
    this.hadFocus = false;
  }

  override render() {
    const { news } = this;
    switch (news?.kind) {
      case undefined:
        return nothing;
      case 'swap':
        return this.renderCard('swap', this.swapParts(news.swap));
      case 'answer':
        return this.renderCard('answer', this.answerParts(news.answer));
      case 'late':
        return this.renderCard('late', this.lateParts(news.notice));
      case 'away':
        return this.renderCard('away', this.awayParts());
      case 'other':
        return this.renderCard('other', this.otherParts(news.agent));
    }
  }

  private renderCard(kind: string, { heading, face, aside, lines, actions }: Parts) {
    return html`<section class="news ${kind}" aria-labelledby="heading">
      <div class="head">
        ${
          face === undefined
            ? nothing
            : html`<hp-face
                size="medium"
                .name=${face.name}
                .photoUrl=${face.photoUrl}
                .presence=${kind === 'answer' ? null : 'free'}
              ></hp-face>`
        }
        <h3 id="heading">${heading}</h3>
        ${aside ?? nothing}
      </div>
      ${
        lines.length === 0
          ? nothing
          : html`<div class="lines">${lines.map((line) => html`<p>${line}</p>`)}</div>`
      }
      <div class="actions">${actions}</div>
    </section>`;
  }

  private swapParts({ agent, answerBy: endsAt }: SwapView): Parts {
    const { news } = this.words;
    return {
      heading: news.swap(agent.name),
      face: agent,
      aside: html`<hp-countdown
          .startsAt=${this.runsSince}
          .endsAt=${endsAt}
          .words=${this.words}
          .clockOffset=${this.clockOffset}
        ></hp-countdown>
        <hp-running-out
          .endsAt=${endsAt}
          .beforeSeconds=${SAID_BEFORE_SECONDS}
          .words=${this.words}
          .clockOffset=${this.clockOffset}
        ></hp-running-out>`,
      lines: [news.swapFree],
      actions: [
        this.renderButton(news.swapYes, () => this.answer(true), 'primary'),
        this.renderButton(news.swapNo, () => this.answer(false)),
        // When it is spent it stays, so that who has just pressed it keeps the focus.
        this.renderButton(news.moreTime, () => this.prolong(), 'plain', this.ticket.prolongable),
      ],
    };
  }

  private answerParts({ agent, text }: WaitingAnswer): Parts {
    const { line, news } = this.words;
    return {
      heading: news.answered(agent.name),
      face: agent,
      lines: [html`<span class="answered" dir="auto">${text}</span>`],
      actions: [
        this.renderButton(news.answerEnough, () => this.ask({ type: 'takeAnswer', enough: true }), 'primary'),
        this.renderButton(line.leaveNo, () => this.stay()),
      ],
    };
  }

  private lateParts(notice: Extract<News, { readonly kind: 'late' }>['notice']): Parts {
    const { news } = this.words;
    const { agent, estimate } = this.ticket;
    const promise = html`${news.lateNow}
      <hp-promise
        .estimate=${estimate}
        .ofAll=${agent === null}
        .words=${this.words}
        .clockOffset=${this.clockOffset}
      ></hp-promise>`;
    const credit = notice.creditSeconds > 0 ? [news.credit(notice.creditSeconds)] : [];
    return {
      heading: news.late,
      lines: [news.lateReason(notice.reason, agent === null ? '' : callName(agent.name)), promise, ...credit],
      actions: this.choices(),
    };
  }

  private awayParts(): Parts {
    const { news } = this.words;
    const name = this.ticket.agent?.name ?? '';
    return { heading: news.away(callName(name)), lines: [news.awayLead], actions: this.choices() };
  }

  private otherParts(agent: AgentFace): Parts {
    const { line, news } = this.words;
    const choice = switchedTo(agent.agentId, this.ticket);
    return {
      heading: line.otherFree(agent.name),
      face: agent,
      lines: [],
      actions: [
        this.renderButton(line.switchTo(callName(agent.name)), () => this.choose(choice)),
        this.renderButton(news.keepWaiting, () => this.putAway(), 'plain'),
      ],
    };
  }

  /** Keep waiting, someone else, anyone where that is another choice than the present one, or a call. */
  private choices(): readonly TemplateResult[] {
    const { line, news } = this.words;
    const { choice, released } = this.ticket;
    const anyone = choice.kind === 'any' || released !== null;
    return [
      this.renderButton(news.keepWaiting, () => this.putAway(), 'primary'),
      this.renderButton(line.pickOther, () => tell(this, 'hp-pick-other', {})),
      ...(anyone ? [] : [this.renderButton(line.takeFirst, () => this.choose({ kind: 'any' }))]),
      this.renderButton(this.words.arrange.bookInstead, () => this.book()),
    ];
  }

  private renderButton(label: string, act: () => void, look = '', possible = true): TemplateResult {
    return html`<button
      class="button compact ${look}"
      aria-disabled=${this.pending || !possible ? 'true' : 'false'}
      @click=${(event: MouseEvent) => possible && this.isMeant(event) && act()}
    >
      ${label}
    </button>`;
  }

  /** A pointer that was on its way to what stood here a moment ago means nothing by it. */
  private isMeant({ detail }: MouseEvent): boolean {
    const byPointer = detail > 0;
    return !this.pending && !(byPointer && this.now() - this.cameAt < TOO_SOON_MILLISECONDS);
  }

  private choose(choice: Choice): void {
    this.ask({ type: 'choose', choice, need: this.ticket.need });
  }

  /** A call with whom one waits for; the place is kept until it is booked. */
  private book(): void {
    const { agent, need } = this.ticket;
    const choice: BookingChoice =
      agent === null ? { kind: 'any' } : { kind: 'agent', agentId: agent.agentId };
    this.ask({ type: 'arrange', arranging: { kind: 'book', choice, need } });
  }

  private prolong(): void {
    this.ask({ type: 'prolong' });
  }

  private stay(): void {
    this.ask({ type: 'takeAnswer', enough: false });
    this.putAway();
  }

  private answer(accepted: boolean): void {
    this.ask({ type: 'answerSwap', accepted });
    if (!accepted) this.putAway();
  }

  private putAway(): void {
    tell<NewsPutAway>(this, 'hp-news-put-away', { key: newsKey(this.news) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-waiting-news': WaitingNews;
  }
}
