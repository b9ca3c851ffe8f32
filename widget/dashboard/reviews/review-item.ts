import type { ReviewCard, ReviewTalk } from '../../../server/protocol/index.ts';
import { HELD, LIMITS } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { failureOf, isPending, type Done, type Read } from '../../session/dashboard/answer.ts';
import type { ReviewTalkShown } from '../../session/dashboard/reviews-client.ts';
import type { OpenReview, ReviewsRequest } from '../../session/dashboard/reviews-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { reviewItemStyle } from './review-item-style.ts';
import './verdict-form.ts';
import type { VerdictForm } from './verdict-form.ts';

const STARS = Array.from({ length: LIMITS.starsMost }, (_, index) => index + 1);

/** One review: what was said, how it stands, and, once it is opened, all that helps to decide. */
@define('hp-review-item')
export class ReviewItem extends DashboardPart<ReviewsRequest> {
  @property({ attribute: false }) review!: ReviewCard;
  @property({ attribute: false }) open: OpenReview | null = null;
  /** What came of the last act on this very review. */
  @property({ attribute: false }) done: Done | null = null;
  @property({ type: Boolean }) writes = false;
  @property({ type: Boolean }) reads = false;
  private hadFocus = false;

  static override styles = [
    ...reviewItemStyle,
    css`
      :host {
        display: block;
      }
    `,
  ];

  protected override willUpdate(): void {
    this.hadFocus = this.matches(':focus-within');
  }

  /** Who opens it goes on with the decision, and who closes it stands where it was opened. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.hadFocus) return;
    const before = changed.get('open') ?? null;
    if (before?.reviewId === this.open?.reviewId) return;
    const at = this.open === null ? '.row button' : 'hp-verdict-form';
    this.renderRoot.querySelector<HTMLElement>(at)?.focus();
  }

  override render() {
    const words = this.words.moderation;
    const { stars, agentName, publishedAt, comment, tags, reply, isChanged } = this.review;
    return html`<article>
      <header>
        <span class="stars" role="img" aria-label=${words.given(stars)}>
          ${STARS.map((star) => html`<span class=${star <= stars ? 'on' : ''}>${icons.star}</span>`)}
        </span>
        <strong>${agentName}</strong>
        <span class="soft small">${this.words.formats.date(publishedAt)}</span>
        ${isChanged ? html`<span class="soft small">${words.changed}</span>` : nothing}
        ${this.renderStanding()}
      </header>
      <p
        class="words ${comment === '' ? 'soft' : ''}"
        dir="auto"
        .textContent=${comment === '' ? words.noWords : comment}
      ></p>
      ${tags.length === 0 ? nothing : html`<p class="soft small">${tags.map(words.tag).join(' · ')}</p>`}
      ${
        reply === null
          ? nothing
          : html`<div class="reply">
              <p class="soft small">${words.replied}</p>
              <p class="words" dir="auto" .textContent=${reply}></p>
            </div>`
      }
      ${this.renderDispute()} ${this.renderLast()} ${this.renderDone()}
      ${this.open === null ? this.renderActs() : this.renderOpen(this.open)}
    </article>`;
  }

  private renderStanding() {
    const words = this.words.moderation;
    const { moderation, dispute } = this.review;
    const standing = dispute && { ...words, open: words.isDisputed }[dispute.standing];
    const reason = moderation?.reason ?? null;
    return html`${
      reason === null
        ? nothing
        : html`<span class="chip hidden">${reason === HELD ? words.isHeld : words.isHidden(reason)}</span>`
    }${standing === null ? nothing : html`<span class="chip">${standing}</span>`}`;
  }

  private renderDispute() {
    const { dispute, agentName } = this.review;
    if (dispute === null) return nothing;
    return html`<div class="reply objection">
      <p class="soft small">${this.words.moderation.objection(agentName)}</p>
      <p class="words" dir="auto" .textContent=${dispute.reason}></p>
    </div>`;
  }

  private renderLast() {
    const { moderation, suspicions } = this.review;
    if (moderation === null) return nothing;
    const { by, at, note, reason } = moderation;
    if (reason === HELD) return html`<p class="small">${this.words.moderation.heldFor(suspicions)}</p>`;
    return html`<p class="soft small">
      ${this.words.moderation.last(by, at, reason !== null)} ${note === '' ? nothing : html`<q>${note}</q>`}
    </p>`;
  }

  private renderDone() {
    if (this.done?.state !== 'done' || this.done.name !== 'moderate') return nothing;
    const { done } = this.words.moderation;
    const isHidden = this.review.moderation?.reason != null;
    return html`<p class="good small" role="status">${isHidden ? done.hidden : done.shown}</p>`;
  }

  private renderActs() {
    const words = this.words.moderation;
    const { moderation, dispute, agentName, reviewId } = this.review;
    if (!this.writes) return nothing;
    const open = () => this.ask({ type: 'open', reviewId });
    const button = (label: string, whole: string, act: () => void) =>
      html`<button class="button compact" type="button" aria-label=${whole} @click=${act}>${label}</button>`;
    const isDisputed = dispute?.standing === 'open';
    const hide = () => button(words.hide, words.hideOf(agentName), open);
    const reason = moderation?.reason ?? null;
    return html`${renderFailure(this.done && failureOf(this.done), this.words)}
      <div class="row">
        ${isDisputed ? button(words.decide, words.decideOf(agentName), open) : nothing}
        ${reason === HELD ? button(words.approve, words.approveOf(agentName), this.showAgain) : nothing}
        ${(reason === null && !isDisputed) || reason === HELD ? hide() : nothing}
        ${
          reason === null || reason === HELD
            ? nothing
            : button(words.show, words.showOf(agentName), this.showAgain)
        }
      </div>`;
  }

  private readonly showAgain = (): void => {
    if (this.done !== null && isPending(this.done)) return;
    const verdict = { reason: null, note: '', decidesDispute: false };
    this.ask({ type: 'moderate', review: this.review, verdict, isOver: false });
  };

  private renderOpen({ detail, talk, reviewId }: OpenReview) {
    const { words, done } = this;
    const failure = done && failureOf(done, 'moderate');
    const form = () => this.renderRoot.querySelector<VerdictForm>('hp-verdict-form');
    const decide = (isOver: boolean) => {
      const verdict = form()?.verdict;
      if (verdict) this.ask({ type: 'moderate', review: this.review, verdict, isOver });
    };
    const reading = { words, again: () => this.ask({ type: 'open', reviewId }) };
    return html`<div class="open">
      ${renderRead(detail, reading, ({ talk: facts }) => this.renderTalk(facts, talk))}
      ${renderChanged(failure, words, { takeTheirs: reading.again, keepMine: () => decide(true) })}
      ${renderFailure(failure, words)}
      <hp-verdict-form
        ?disputed=${this.review.dispute?.standing === 'open'}
        ?pending=${done !== null && isPending(done)}
        @hp-verdict=${() => decide(false)}
        @hp-close=${() => this.ask({ type: 'close' })}
      ></hp-verdict-form>
    </div>`;
  }

  private renderTalk({ measured, messages }: ReviewTalk, talk: Read<ReviewTalkShown> | null) {
    const words = this.words.moderation;
    const reading = { words: this.words, again: () => this.ask({ type: 'readTalk' }) };
    return html`<section>
      <h2>${words.talk}</h2>
      <p>
        ${
          measured === null
            ? words.talkUnknown
            : words.talkFacts(
                measured.channel,
                words.minutes(measured.waitSeconds),
                words.minutes(measured.talkSeconds),
              )
        }
      </p>
      <p class="soft small">${words.messages(messages.visitor, messages.agent + messages.guest)}</p>
      ${
        talk !== null
          ? renderRead(talk, reading, (said) => this.renderSaid(said))
          : this.reads
            ? html`<div class="row">
                <button class="button compact" type="button" @click=${reading.again}>
                  ${words.readTalk}
                </button>
                <span class="soft small">${words.readTalkHint}</span>
              </div>`
            : nothing
      }
    </section>`;
  }

  private renderSaid({ messages, isCut }: ReviewTalkShown) {
    const words = this.words.moderation;
    const kept = messages.filter(({ text }) => text !== '');
    if (kept.length === 0) return html`<p class="soft">${words.noMessages}</p>`;
    return html`<ol class="said" tabindex="0" aria-label=${words.talk}>
        ${kept.map(
          ({ author, text }) =>
            html`<li>
              <span class="soft small">${words.authors[author]}</span>
              <p class="words" dir="auto" .textContent=${text}></p>
            </li>`,
        )}
      </ol>
      ${isCut ? html`<p class="soft small">${words.isCut}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-item': ReviewItem;
  }
}
