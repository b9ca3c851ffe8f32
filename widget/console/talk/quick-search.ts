import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { QuickReplies, QuickReply } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { filledIn, repliesFor, soughtIn, type Sought } from './quick-replies.ts';

/**
 * Around a field for messages: a slash in it finds quick replies. Arrows choose, Enter or Tab takes one into
 * the field, where it can be changed before it is sent; Escape closes.
 */
@define('hp-quick-search')
export class QuickSearch extends ConsolePart {
  /** `null` until they were read, which the first slash asks for. */
  @property({ attribute: false }) replies: QuickReplies | null = null;
  @property() visitor = '';
  @property() agent = '';
  /** What is found stands under the field: where there is no room above. */
  @property({ type: Boolean, reflect: true }) below = false;
  @state() private sought: Sought | null = null;
  @state() private chosen = 0;
  private field: HTMLTextAreaElement | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
        position: relative;
      }
      .found {
        position: absolute;
        inset-inline: 0;
        inset-block-end: calc(100% + var(--hp-space-2));
        z-index: 1;
        max-block-size: 50vh;
        overflow-y: auto;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-field);
        background: var(--hp-surface);
        box-shadow: var(--hp-shadow);
      }
      :host([below]) .found {
        inset-block: calc(100% + var(--hp-space-2)) auto;
      }
      .option {
        display: grid;
        grid-template-columns: minmax(0, auto) minmax(0, 1fr);
        gap: var(--hp-space-3);
        align-items: center;
        inline-size: 100%;
        min-block-size: 44px;
        padding: var(--hp-space-1) var(--hp-space-3);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .option[aria-selected='true'] {
        outline: 2px solid var(--hp-accent);
        outline-offset: -2px;
        background: var(--hp-sunken);
      }
      .shortcut {
        font-weight: var(--hp-weight-strong);
      }
      .text {
        overflow: hidden;
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .none {
        padding: var(--hp-space-3);
      }
    `,
  ];

  constructor() {
    super();
    this.addEventListener('input', (event) => this.onInput(event));
    // Before the field itself hears them: Enter takes a reply while one is offered, and sends nothing.
    this.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
    this.addEventListener('focusout', () => this.close());
  }

  override render() {
    return html`
      ${this.renderFound()}
      <div class="visually-hidden" role="status">${this.told}</div>
      <slot></slot>
    `;
  }

  private renderFound() {
    const { found } = this;
    const words = this.words.ending;
    if (this.sought === null || this.replies === null) return nothing;
    if (found.length === 0) return html`<p class="found none small soft">${words.quickNone}</p>`;
    return html`
      <div class="found" role="listbox" aria-label=${words.quick}>
        ${found.map(
          (reply, index) => html`
            <button
              class="option"
              type="button"
              role="option"
              tabindex="-1"
              aria-selected=${index === this.chosen}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.take(reply)}
            >
              <span class="shortcut">/${reply.shortcut}</span>
              <span class="text" dir="auto">${this.textOf(reply)}</span>
            </button>
          `,
        )}
      </div>
    `;
  }

  /** The field lies in another tree, so what is chosen in the list is told instead of referred to. */
  private get told(): string {
    const { found } = this;
    if (this.sought === null || this.replies === null) return '';
    const words = this.words.ending;
    const chosen = found[this.chosen];
    return chosen === undefined
      ? words.quickNone
      : `${words.quickFound(found.length)}: ${chosen.shortcut}, ${this.textOf(chosen)}`;
  }

  private get found(): readonly QuickReply[] {
    if (this.sought === null || this.replies === null) return [];
    return repliesFor(this.replies, this.sought.text);
  }

  private textOf({ text }: QuickReply): string {
    const { visitor, agent } = this;
    return filledIn(text, { visitor, agent, site: this.replies?.siteName ?? '' });
  }

  private onInput(event: Event): void {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLTextAreaElement)) return;
    this.field = field;
    this.sought = soughtIn(field.value, field.selectionStart);
    this.chosen = 0;
    if (this.sought !== null && this.replies === null) this.ask({ type: 'readQuickReplies' });
  }

  private onKey(event: KeyboardEvent): void {
    const { found } = this;
    if (this.sought === null || event.isComposing || event.altKey) return;
    if (event.key === 'Escape') this.close();
    else if (found.length === 0 || event.shiftKey) return;
    else if (event.key === 'ArrowDown') this.chosen = (this.chosen + 1) % found.length;
    else if (event.key === 'ArrowUp') this.chosen = (this.chosen - 1 + found.length) % found.length;
    else if (event.key === 'Enter' || event.key === 'Tab') this.take(found[this.chosen]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** As if it had been typed there, so that the field keeps its own account of it. */
  private take(reply: QuickReply | undefined): void {
    const { field, sought } = this;
    if (field === null || sought === null || reply === undefined) return;
    field.setRangeText(this.textOf(reply), sought.from, sought.from + sought.text.length + 1, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.close();
  }

  private close(): void {
    this.sought = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-quick-search': QuickSearch;
  }
}
