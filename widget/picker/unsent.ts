import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';

/** What stood in the field when a conversation ended, or came too late for it. */
@define('hp-unsent')
export class UnsentWords extends BehindPart {
  @property() text = '';
  @state() private copied = false;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        inline-size: 100%;
        text-align: start;
      }
      section {
        display: grid;
        gap: var(--hp-space-2);
        justify-items: start;
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      h3 {
        font-size: inherit;
        font-weight: 650;
      }
      .soft {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      blockquote {
        inline-size: 100%;
        max-block-size: 160px;
        overflow-y: auto;
        margin: 0;
        padding-inline-start: var(--hp-space-3);
        border-inline-start: 3px solid var(--hp-line);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .act {
        display: flex;
        align-items: center;
        gap: var(--hp-space-3);
      }
    `,
  ];

  override render() {
    if (this.text.trim() === '') return nothing;
    const { kept } = this.words;
    return html`
      <section aria-labelledby="unsent">
        <h3 id="unsent">${kept.unsent}</h3>
        <blockquote dir="auto" tabindex="0" aria-labelledby="unsent">${this.text}</blockquote>
        <p class="soft">${kept.unsentLead}</p>
        <div class="act">
          <button class="button compact" type="button" @click=${() => void this.copy()}>${kept.copy}</button>
          <span class="soft" role="status">${this.copied ? kept.copied : ''}</span>
        </div>
      </section>
    `;
  }

  private async copy(): Promise<void> {
    // Where a page may not copy, the words can still be selected.
    if (!window.isSecureContext) return;
    await navigator.clipboard.writeText(this.text).then(
      () => (this.copied = true),
      () => undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-unsent': UnsentWords;
  }
}
