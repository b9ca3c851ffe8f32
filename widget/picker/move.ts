import { css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import type { ReceiptState } from '../session/place.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { wantHandover } from './later-groups.ts';

/** What goes on here can go on on another device: a quiet link, and the sheet that it opens. */
@define('hp-move')
export class Move extends BehindPart {
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: center;
        inline-size: 100%;
      }
    `,
  ];

  override render() {
    if (this.receipt.state === 'none') {
      return html`<button class="link small" id="move" @click=${() => this.ask({ type: 'makeReceipt' })}>
        ${this.words.place.move}
      </button>`;
    }
    wantHandover();
    return html`<hp-receipt
      .receipt=${this.receipt}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-request=${this.relay}
    ></hp-receipt>`;
  }

  /** Who closes the sheet goes on at what opened it. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('receipt')?.state ?? 'none';
    const isClosed = before !== 'none' && this.receipt.state === 'none';
    if (isClosed && document.activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>('#move')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-move': Move;
  }
}
