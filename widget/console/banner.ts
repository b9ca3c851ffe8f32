import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Refusal } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import type { Link } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';

/** What is wrong, as sentences: the link to the server, and the last request that was refused. */
@define('hp-console-banner')
export class ConsoleBanner extends ConsolePart {
  @property({ attribute: false }) link: Link = { state: 'connecting' };
  @property({ attribute: false }) refusal: Refusal | null = null;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--hp-space-1) var(--hp-space-4);
        padding: var(--hp-space-2) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-busy-tint);
      }
      .banner p {
        flex: 1 1 200px;
      }
      .banner.refusal {
        background: var(--hp-error-tint);
        color: var(--hp-error);
      }
      .banner.refusal .button {
        color: var(--hp-ink);
      }
    `,
  ];

  override render() {
    return html`
      <div role="status">${this.renderLink()}</div>
      <div role="alert">${this.refusal === null ? nothing : this.renderRefusal(this.refusal)}</div>
    `;
  }

  private renderLink() {
    const words = this.words.link;
    const { link } = this;
    switch (link.state) {
      case 'live':
        return nothing;
      case 'connecting':
        return html`<div class="banner"><p class="small">${words.connecting}</p></div>`;
      case 'lost':
        return html`<div class="banner">
          <p>${words.lost(this.words.formats.time(link.since))}</p>
          ${this.renderReconnect()}
        </div>`;
      case 'refused':
        return html`<div class="banner refusal">
          <p>${words.refused} ${this.sentenceOf(link.refusal)}</p>
        </div>`;
    }
  }

  private renderReconnect() {
    return html`<button class="button compact" type="button" @click=${() => this.ask({ type: 'reconnect' })}>
      ${this.words.link.reconnect}
    </button>`;
  }

  private renderRefusal(refusal: Refusal) {
    return html`<div class="banner refusal">
      <p>${this.sentenceOf(refusal)}</p>
      <button class="button compact" type="button" @click=${() => this.ask({ type: 'dismissRefusal' })}>
        ${this.words.link.dismiss}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-console-banner': ConsoleBanner;
  }
}
