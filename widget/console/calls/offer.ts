import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { AgentId, OfferView } from '../../../server/protocol/index.ts';
import type { FileWanted } from '../../parts/attachment.ts';
import { renderAttachments } from '../../parts/attachments.ts';
import { define } from '../../parts/define.ts';
import { NO_FILES, type FilesState } from '../../session/files/file-state.ts';
import type { StoryShown } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import '../../parts/countdown.ts';
import '../since.ts';
import { pageSaid } from './signed.ts';
import '../visitor/story-line.ts';
import '../visitor/visit.ts';

/** A press so soon after a call has come was aimed at what it pushed away. */
const UNMEANT_MILLISECONDS = 400;

/** One ticket that rings here: who, what about, how long yet. Enter on it accepts. */
@define('hp-offer')
export class Offer extends ConsolePart {
  @property({ attribute: false }) offer!: OfferView;
  /** Who reads this. */
  @property({ attribute: false }) agentId!: AgentId;
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ attribute: false }) story: StoryShown | undefined;
  @property({ type: Boolean }) pending = false;
  private shownAt = 0;
  @query('article') private readonly article!: HTMLElement;

  static override styles = [
    reset,
    buttons,
    chips,
    css`
      :host {
        display: block;
      }
      article {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: var(--hp-space-2) var(--hp-space-3);
        padding: var(--hp-space-3) var(--hp-space-4) var(--hp-space-4);
        border: 1px solid var(--hp-accent);
        border-radius: var(--hp-radius-card);
        background: var(--hp-accent-tint);
      }
      h3 {
        font-size: var(--hp-text-large);
        overflow-wrap: anywhere;
      }
      .question {
        grid-column: 1 / -1;
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow-wrap: anywhere;
      }
      .files {
        grid-column: 1 / -1;
        display: grid;
        gap: var(--hp-space-2);
      }
      .from {
        display: flex;
        flex-wrap: wrap;
        column-gap: var(--hp-space-3);
      }
      hp-signed,
      hp-story-line,
      .visit {
        grid-column: 1 / -1;
      }
      .visit[open] summary {
        margin-block-end: var(--hp-space-2);
      }
      summary {
        cursor: pointer;
        min-block-size: 24px;
      }
      .reasons {
        grid-column: 1 / -1;
        display: grid;
        gap: var(--hp-space-1);
        line-height: 1.35;
      }
      dl.reasons {
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: var(--hp-space-2);
      }
      .reasons div {
        display: contents;
      }
      .acts {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: 1fr auto;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-1);
      }
      .acts .button {
        padding-inline: var(--hp-space-3);
        white-space: nowrap;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.shownAt = performance.now();
  }

  override render() {
    const words = this.words.people;
    const { offer } = this;
    const name = nameOf(offer.visitorName, this.words);
    return html`
      <article tabindex="0" aria-label=${words.offerFrom(name)} @keydown=${this.onKey}>
        <div>
          <h3>${name}</h3>
          <div class="from small soft">
            <p>${this.words.why.choice(offer.choice, this.agentId)}</p>
            <p>
              ${words.waits}
              <hp-since .moment=${offer.joinedAt} .clockOffset=${this.clockOffset}></hp-since>
            </p>
          </div>
        </div>
        <hp-countdown
          .words=${this.words}
          .clockOffset=${this.clockOffset}
          .startsAt=${offer.offeredAt}
          .endsAt=${offer.expiresAt}
        ></hp-countdown>
        <p class="question ${offer.question === '' ? 'soft' : ''}" dir="auto">
          ${offer.question === '' && offer.attachments.length === 0 ? words.noQuestion : offer.question}
        </p>
        ${this.renderFiles()}
        <hp-signed .visitorIdentity=${offer.visitorIdentity} .context=${offer.context}></hp-signed>
        <hp-story-line
          .offerId=${offer.offerId}
          .shown=${this.story}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-story-line>
        ${this.renderWay()} ${this.renderVisit()} ${this.renderReasons()} ${this.renderActs(name)}
      </article>
    `;
  }

  private renderActs(name: string) {
    const words = this.words.people;
    return html`
      <div class="acts">
        <button
          class="button primary"
          type="button"
          aria-label=${words.acceptName(name)}
          aria-disabled=${this.pending}
          @click=${(event: MouseEvent) => this.isMeant(event) && this.accept()}
        >
          ${words.accept}
        </button>
        <button
          class="button"
          type="button"
          aria-label=${words.declineName(name)}
          aria-disabled=${this.pending}
          @click=${(event: MouseEvent) => this.isMeant(event) && this.decline()}
        >
          ${words.decline}
        </button>
      </div>
    `;
  }

  private renderFiles() {
    const { attachments } = this.offer;
    if (attachments.length === 0) return nothing;
    return html`<div class="files" @hp-file-wanted=${this.want}>
      ${renderAttachments(attachments, this.files.contents, this.words)}
    </div>`;
  }

  private want({ detail }: CustomEvent<FileWanted>): void {
    this.ask({ type: 'readFile', attachmentId: detail.attachmentId });
  }

  /** Who brings this visitor, and what there is to know. */
  private renderWay() {
    const { transfer } = this.offer;
    if (transfer === null) return nothing;
    const words = this.words.transfer;
    return html`
      <div class="reasons small">
        <p>${words.cameFrom(transfer)}</p>
        ${
          transfer.note === ''
            ? nothing
            : html`<p dir="auto">
                <span class="soft">${words.noteFrom(transfer.from.name)}:</span> ${transfer.note}
              </p>`
        }
      </div>
    `;
  }

  private renderVisit() {
    const { context } = this.offer;
    if (!pageSaid(context)) return nothing;
    return html`
      <details class="visit">
        <summary class="small">${this.words.visit.heading}</summary>
        <hp-visit .context=${context} .clockOffset=${this.clockOffset} headless></hp-visit>
      </details>
    `;
  }

  private renderReasons() {
    const { explanation, invitedBy } = this.offer;
    const { why } = this.words;
    const reasons = [
      ...(invitedBy === undefined ? [] : [why.invited(invitedBy)]),
      ...(explanation === null ? [] : why.explain(explanation)),
    ];
    if (reasons.length === 0) return nothing;
    return html`
      <dl class="reasons small">
        ${reasons.map(
          ({ question, answer }) => html`
            <div>
              <dt class="soft">${question}</dt>
              <dd>${answer}</dd>
            </div>
          `,
        )}
      </dl>
    `;
  }

  override focus(): void {
    this.article.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    this.accept();
  }

  private accept(): void {
    if (!this.pending) this.ask({ type: 'accept', offerId: this.offer.offerId });
  }

  private decline(): void {
    if (!this.pending) this.ask({ type: 'decline', offerId: this.offer.offerId });
  }

  /** A pointer that was on its way to what stood here before means neither. */
  private isMeant(event: MouseEvent): boolean {
    return event.detail === 0 || event.timeStamp - this.shownAt >= UNMEANT_MILLISECONDS;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-offer': Offer;
  }
}
