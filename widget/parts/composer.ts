import { css, html, nothing, svg } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { define } from './define.ts';
import { icon } from './icons.ts';
import { TalkPart } from './talk-part.ts';
import { tell } from './tell.ts';

const SEND_ICON = icon(svg`<path d="M4 10h11M10.5 5.5L15 10l-4.5 4.5" />`, true);

/** `hp-composer-send`: a person sends this text, trimmed and within the limit. */
export type ComposerSend = { readonly text: string };

/** `hp-composer-typed`: the text that stands in the field has changed. */
export type ComposerTyped = { readonly text: string };

/** The counter appears when fewer characters than this are left. */
const COUNTER_FROM_CHARACTERS = 200;
const MOST_LINES = 5;

/**
 * A field for one message: it grows to five lines, Enter sends, Shift-Enter breaks.
 * `hp-composer-send` when a message goes, `hp-composer-typed` at each change of the text.
 */
@define('hp-composer')
export class Composer extends TalkPart {
  @property() placeholder = '';
  @property({ type: Boolean }) disabled = false;
  @property({ type: Number }) maximum: number = LIMITS.messageCharacters;
  /** Files beside the words: they can go without any, or hold them up until they are there. */
  @property({ attribute: false }) files: 'none' | 'sending' | 'ready' = 'none';
  /** What stood there before, or has come back: it takes the place of what stands in the field. */
  @property({ attribute: false }) draft = '';
  @state() private text = '';
  /** Somebody wanted to send before the files were there. */
  @state() private waited = false;
  @query('textarea') private field!: HTMLTextAreaElement;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      form {
        display: flex;
        align-items: flex-end;
        gap: var(--hp-space-2);
      }
      .input {
        flex: 1;
        min-inline-size: 0;
        block-size: var(--composer-height, 44px);
        padding-block: 10px;
        border-radius: 22px;
        padding-inline: var(--hp-space-4);
        overflow-y: auto;
        scrollbar-width: thin;
      }
      .button.icon {
        border-radius: 50%;
      }
      .counter {
        margin-block-start: var(--hp-space-1);
        padding-inline: var(--hp-space-4);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .counter.over {
        color: var(--hp-error);
      }
    `,
  ];

  override render() {
    const { words } = this;
    const left = this.maximum - this.text.length;
    const sendable = this.mayTry && this.files !== 'sending' && left >= 0;
    return html`
      <form @submit=${this.onSubmit}>
        <textarea
          class="input"
          rows="1"
          enterkeyhint="send"
          aria-label=${words.composer.label}
          aria-invalid=${left < 0 ? 'true' : 'false'}
          placeholder=${this.placeholder || words.composer.placeholder}
          .value=${this.text}
          @input=${this.onInput}
          @keydown=${this.onKeyDown}
        ></textarea>
        <button
          class="button primary icon"
          aria-label=${words.composer.send}
          title=${words.composer.send}
          aria-disabled=${sendable ? 'false' : 'true'}
        >
          ${SEND_ICON}
        </button>
      </form>
      ${this.waited ? html`<p class="counter" role="status">${words.files.stillSending}</p>` : nothing}
      ${
        left < COUNTER_FROM_CHARACTERS
          ? html`<p class="counter ${left < 0 ? 'over' : ''}" role="status">
              ${left < 0 ? words.composer.tooLong(-left) : words.composer.left(left)}
            </p>`
          : nothing
      }
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) this.text = this.draft;
    if (this.files !== 'sending') this.waited = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.onResize);
  }

  protected override updated(): void {
    this.fit();
  }

  /** A phone that is turned breaks the lines anew. */
  private readonly onResize = (): void => {
    if (this.hasUpdated) this.fit();
  };

  override focus(): void {
    void this.updateComplete.then(() => this.field.focus());
  }

  /** Measured with the height let go, since a field of fixed height never reports a smaller content. */
  private fit(): void {
    const { field } = this;
    this.style.setProperty('--composer-height', 'auto');
    const style = getComputedStyle(field);
    const rim = field.offsetHeight - field.clientHeight;
    const padding = parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
    const most = parseFloat(style.lineHeight) * MOST_LINES + padding + rim;
    this.style.setProperty('--composer-height', `${Math.min(field.scrollHeight + rim, most)}px`);
  }

  private onInput(): void {
    this.text = this.field.value;
    tell<ComposerTyped>(this, 'hp-composer-typed', { text: this.text });
  }

  private onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, Enter chooses a word and must not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.send();
    this.field.focus();
  }

  private get mayTry(): boolean {
    return !this.disabled && (this.text.trim() !== '' || this.files !== 'none');
  }

  private send(): void {
    const text = this.text.trim();
    if (!this.mayTry || this.text.length > this.maximum) return;
    this.waited = this.files === 'sending';
    if (this.waited) return;
    this.text = '';
    tell<ComposerSend>(this, 'hp-composer-send', { text });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-composer': Composer;
  }
}
