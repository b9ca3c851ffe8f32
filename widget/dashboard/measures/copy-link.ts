import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { pageStyle } from '../parts/style.ts';

/** Copies the address of the page, which says all that was chosen. */
@define('hp-copy-link')
export class CopyLink extends DashboardPart {
  @state() private said = '';

  static override styles = [
    ...pageStyle,
    css`
      .row {
        gap: 0;
      }
      span:not(:empty) {
        margin-inline-end: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    return html`<div class="row">
      <span class="soft small" role="status">${this.said}</span>
      <button class="button compact" type="button" @click=${this.copy}>
        ${this.words.measures.copyLink}
      </button>
    </div>`;
  }

  private readonly copy = async (): Promise<void> => {
    const words = this.words.measures;
    try {
      await navigator.clipboard.writeText(location.href);
      this.said = words.copied;
    } catch {
      this.said = words.notCopied;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-copy-link': CopyLink;
  }
}
