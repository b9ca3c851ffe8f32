import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type QuickReplies, type QuickReply } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';

const SHORTCUT = /^[\p{L}\p{N}-]+$/u;

/** The agent's own answers that are often given, and those of the site to look at. */
@define('hp-quick-reply-form')
export class QuickReplyForm extends OneselfPart {
  /** `null` until they were read. */
  @property({ attribute: false }) replies: QuickReplies | null = null;
  /** What was changed and not saved; `null` where nothing was. */
  @state() private draft: readonly QuickReply[] | null = null;
  @state() private invalid = false;
  private sent: readonly QuickReply[] | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
        padding: 0 var(--hp-space-4) var(--hp-space-4);
      }
      details {
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
      summary {
        min-block-size: 44px;
        align-content: center;
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-strong);
        cursor: pointer;
      }
      form {
        display: grid;
        gap: var(--hp-space-4);
      }
      .row {
        display: grid;
        gap: var(--hp-space-2);
      }
      .row .button,
      .add {
        justify-self: start;
      }
      dl {
        display: grid;
        gap: var(--hp-space-2);
        overflow-wrap: anywhere;
      }
      dt {
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  override render() {
    const words = this.words.ending;
    return html`
      <details @toggle=${this.toggled}>
        <summary>${words.quickOwn}</summary>
        ${this.replies === null ? nothing : this.renderForm(this.rows)}
      </details>
    `;
  }

  private renderForm(rows: readonly QuickReply[]) {
    const words = this.words.ending;
    return html`
      <form @submit=${this.save}>
        <p class="small soft">${words.quickOwnLead} ${words.quickVariables}</p>
        ${rows.map((reply, index) => this.renderRow(reply, index))}
        <button
          class="button compact add"
          type="button"
          aria-disabled=${rows.length >= LIMITS.quickReplies}
          @click=${this.add}
        >
          ${words.quickAdd}
        </button>
        <p class="field-error" role="status">${this.invalid ? words.quickInvalid : ''}</p>
        <button class="button primary" aria-disabled=${this.draft === null}>${words.quickSave}</button>
        ${this.renderSite()}
      </form>
    `;
  }

  private renderRow({ shortcut, text }: QuickReply, index: number) {
    const words = this.words.ending;
    return html`
      <div class="row">
        <label class="field">
          <span>${words.quickShortcut} <span class="hint">${words.quickShortcutHint}</span></span>
          <input
            class="input"
            maxlength=${LIMITS.shortcutCharacters}
            .value=${shortcut}
            aria-invalid=${this.invalid && !this.isFit(shortcut) ? 'true' : 'false'}
            @input=${(event: Event) => this.change(index, { shortcut: valueOf(event) })}
          />
        </label>
        <label class="field">
          <span>${words.quickText}</span>
          <textarea
            class="input"
            rows="2"
            maxlength=${LIMITS.messageCharacters}
            .value=${text}
            aria-invalid=${this.invalid && text.trim() === '' ? 'true' : 'false'}
            @input=${(event: Event) => this.change(index, { text: valueOf(event) })}
          ></textarea>
        </label>
        <button class="button compact" type="button" @click=${() => this.drop(index)}>
          ${words.quickRemove(shortcut)}
        </button>
      </div>
    `;
  }

  private renderSite() {
    const site = this.replies?.site ?? [];
    if (site.length === 0) return nothing;
    return html`
      <h3>${this.words.ending.quickSite}</h3>
      <dl class="small">
        ${site.map(
          ({ shortcut, text }) =>
            html`<div>
              <dt>/${shortcut}</dt>
              <dd dir="auto">${text}</dd>
            </div>`,
        )}
      </dl>
    `;
  }

  /** They are read when somebody wants to see them. */
  private toggled({ target }: Event): void {
    if ((target as HTMLDetailsElement).open && this.replies === null) this.ask({ type: 'readQuickReplies' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was saved has come back: nothing is left to be saved.
    if (changed.has('replies') && this.replies?.own === this.sent) this.draft = null;
  }

  private get rows(): readonly QuickReply[] {
    return this.draft ?? this.replies?.own ?? [];
  }

  private isFit(shortcut: string): boolean {
    const same = this.rows.filter((reply) => reply.shortcut.trim() === shortcut.trim());
    return SHORTCUT.test(shortcut.trim()) && same.length === 1;
  }

  private add(): void {
    if (this.rows.length >= LIMITS.quickReplies) return;
    this.draft = [...this.rows, { shortcut: '', text: '' }];
  }

  private drop(index: number): void {
    this.draft = this.rows.filter((_, other) => other !== index);
  }

  private change(index: number, change: Partial<QuickReply>): void {
    this.draft = this.rows.map((reply, other) => (other === index ? { ...reply, ...change } : reply));
  }

  private save(event: Event): void {
    event.preventDefault();
    if (this.draft === null) return;
    const replies = this.draft.map(({ shortcut, text }) => ({
      shortcut: shortcut.trim(),
      text: text.trim(),
    }));
    this.invalid = !replies.every(({ shortcut, text }) => this.isFit(shortcut) && text !== '');
    if (this.invalid) return;
    this.sent = replies;
    this.ask({ type: 'saveQuickReplies', replies });
  }
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'hp-quick-reply-form': QuickReplyForm;
  }
}
