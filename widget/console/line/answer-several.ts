import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type QuickReplies, type TicketId } from '../../../server/protocol/index.ts';
import type { ComposerSend } from '../../parts/composer.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { AnsweredWaiting } from '../../session/beside-talk.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import '../../parts/composer.ts';
import '../talk/quick-search.ts';

/** Names by place. */
export type Chosen = ReadonlyMap<TicketId, string>;

/** `hp-choosing`: whom the answer is for, `null` when nobody is to be chosen any more. */
export type Choosing = { readonly chosen: Chosen | null };

/**
 * Answers several who wait at once, and says who was reached. The list of them stands outside; a quick reply
 * is found by a slash as in a conversation.
 */
@define('hp-answer-several')
export class AnswerSeveral extends ConsolePart {
  /** `null` while no answer is being written. */
  @property({ attribute: false }) chosen: Chosen | null = null;
  /** All who could be chosen. */
  @property({ attribute: false }) waiting: Chosen = new Map();
  @property({ attribute: false }) quickReplies: QuickReplies | null = null;
  @property() agentName = '';
  @property({ type: Boolean }) pending = false;
  @property({ attribute: false }) lastAnswer: AnsweredWaiting | null = null;
  @state() private report: readonly string[] = [];
  @state() private draft = '';
  /** What is on its way, and to whom. */
  private sent: { readonly text: string; readonly to: Chosen } | null = null;

  static override styles = [
    reset,
    buttons,
    css`
      :host,
      form,
      .form {
        display: grid;
        gap: var(--hp-space-2);
        min-inline-size: 0;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { sent } = this;
    if (sent === null) return;
    if (changed.has('lastAnswer') && this.lastAnswer !== null) this.finish(this.lastAnswer, sent.to);
    else if (changed.has('pending') && !this.pending) {
      // It was refused, which the banner says: the words stay to be sent to others.
      this.draft = sent.text;
      this.sent = null;
    }
  }

  override render() {
    const words = this.words.answering;
    const { chosen } = this;
    const isOpen = chosen !== null;
    return html`
      <div class="acts">
        <button class="button compact" type="button" aria-expanded=${isOpen} @click=${this.toggle}>
          ${isOpen ? words.cancel : words.several}
        </button>
        ${isOpen ? this.renderAll(chosen) : nothing}
      </div>
      ${isOpen ? this.renderForm(chosen) : nothing}
      <div class="small" role="status">${this.report.map((sentence) => html`<p>${sentence}</p>`)}</div>
    `;
  }

  private renderAll({ size }: Chosen) {
    const words = this.words.answering;
    const isAll = size === Math.min(this.waiting.size, LIMITS.ticketsPerAnswer);
    return html`<button class="button compact plain" type="button" @click=${() => this.chooseAll(!isAll)}>
      ${isAll ? words.none : words.all}
    </button>`;
  }

  private renderForm({ size }: Chosen) {
    const words = this.words.answering;
    const isTooMany = size > LIMITS.ticketsPerAnswer;
    return html`
      <div class="form" @keydown=${this.onKey}>
        <p class="small soft">${words.lead}</p>
        <p class="small" role="status">
          ${isTooMany ? words.most(LIMITS.ticketsPerAnswer) : words.chosen(size)}
        </p>
        <hp-quick-search
          below
          .replies=${this.quickReplies}
          .agent=${this.agentName}
          @hp-request=${this.relay}
          ><hp-composer
            .words=${this.words}
            .placeholder=${words.placeholder}
            .draft=${this.draft}
            ?disabled=${size === 0 || isTooMany || this.pending}
            @hp-composer-send=${this.send}
          ></hp-composer
        ></hp-quick-search>
      </div>
    `;
  }

  private toggle(): void {
    this.report = [];
    this.choose(this.chosen === null ? new Map() : null);
  }

  private chooseAll(all: boolean): void {
    this.choose(all ? new Map([...this.waiting].slice(0, LIMITS.ticketsPerAnswer)) : new Map());
  }

  private choose(chosen: Chosen | null): void {
    tell<Choosing>(this, 'hp-choosing', { chosen });
  }

  private send({ detail }: CustomEvent<ComposerSend>): void {
    const { chosen } = this;
    if (chosen === null) return;
    this.draft = '';
    this.sent = { text: detail.text, to: chosen };
    this.ask({ type: 'answerWaiting', ticketIds: [...chosen.keys()], text: detail.text });
  }

  private finish({ reached, missed }: AnsweredWaiting, to: Chosen): void {
    const words = this.words.answering;
    const unreached = missed.map(({ ticketId, why }) => words.missed(to.get(ticketId) ?? '', why));
    this.report = [words.reached(reached.length), ...unreached];
    this.sent = null;
    const hadFocus = this.shadowRoot?.activeElement != null;
    this.choose(null);
    if (hadFocus) void this.updateComplete.then(() => this.shadowRoot?.querySelector('button')?.focus());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    this.choose(null);
    this.shadowRoot?.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-answer-several': AnswerSeveral;
  }
}
