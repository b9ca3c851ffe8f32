import { css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { encode } from 'uqr';
import { define } from '../parts/define.ts';
import { Live } from '../parts/ticker.ts';
import type { ReceiptState } from '../session/place.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { refusalText } from '../words/refusal-text.ts';

/** As much white as a reader needs around a code, in modules. Source: ISO/IEC 18004. */
const QUIET_MODULES = 4;

/** One path of all dark modules: each run of a row is one rectangle. */
function drawCode(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { border: QUIET_MODULES, ecc: 'M' });
  const path = data.flatMap((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x++) {
      const from = x;
      while (row[x] === true) x++;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}z`);
    }
    return runs;
  });
  return { size, path: path.join('') };
}

/** What carries the place to another device: a code to scan, and the same as a link. */
@define('hp-receipt')
export class ReceiptSheet extends BehindPart {
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };
  @state() private copied = false;

  private readonly isOver = new Live(
    this,
    () => this.receipt.state === 'made' && this.now() >= this.receipt.expiresAt,
  );

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }
      section {
        display: grid;
        justify-items: center;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      h3 {
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-title);
      }
      /* Readers of codes need dark on white, whatever the page looks like. */
      svg {
        inline-size: min(240px, 100%);
        border-radius: var(--hp-radius-field);
        background: white;
        fill: black;
        forced-color-adjust: none;
      }
      .lead,
      .note {
        max-inline-size: 44ch;
        color: var(--hp-ink-soft);
        text-wrap: pretty;
      }
      .note {
        font-size: var(--hp-text-small);
      }
      input {
        inline-size: 100%;
        min-block-size: 44px;
        padding: var(--hp-space-2) var(--hp-space-3);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
        color: var(--hp-ink-soft);
        font: inherit;
        font-size: var(--hp-text-small);
        text-overflow: ellipsis;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { place } = this.words;
    return html`
      <section aria-labelledby="heading">
        <h3 id="heading" tabindex="-1">${place.move}</h3>
        ${this.renderReceipt()}
        <div class="actions">
          ${this.renderAct()}
          <button class="button plain" @click=${() => this.ask({ type: 'closeReceipt' })}>
            ${place.close}
          </button>
        </div>
        <p class="visually-hidden" role="status">${this.said()}</p>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  private renderReceipt() {
    const { place } = this.words;
    const { receipt } = this;
    switch (receipt.state) {
      case 'none':
        return nothing;
      case 'making':
        return html`<p class="lead">${place.making}</p>`;
      case 'failed':
        return html`<p class="lead" role="alert">${refusalText(receipt.refusal, this.words)}</p>`;
      case 'made':
        if (this.isOver.value) return html`<p class="lead">${place.moveOver}</p>`;
        return this.renderLink(receipt.link, receipt.expiresAt);
    }
  }

  private renderLink(link: string, expiresAt: number) {
    const { place } = this.words;
    const { size, path } = drawCode(link);
    return html`
      <p class="lead">${place.moveLead}</p>
      <svg role="img" aria-label=${place.code} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
        ${svg`<path d=${path}></path>`}
      </svg>
      <input readonly dir="ltr" aria-label=${place.link} .value=${link} @focus=${this.onFocus} />
      <p class="note">${place.moveSecret(expiresAt)}</p>
    `;
  }

  private renderAct() {
    const { place } = this.words;
    const { receipt } = this;
    if (receipt.state === 'none' || receipt.state === 'making') return nothing;
    if (receipt.state === 'failed' || this.isOver.value) {
      return html`<button class="button primary" @click=${() => this.ask({ type: 'makeReceipt' })}>
        ${place.again}
      </button>`;
    }
    return html`<button class="button primary" @click=${() => this.copy(receipt.link)}>
      ${this.copied ? place.copied : place.copy}
    </button>`;
  }

  private said(): string {
    const { place } = this.words;
    if (this.copied) return place.copied;
    if (this.receipt.state === 'making') return place.making;
    return this.receipt.state === 'made' && !this.isOver.value ? place.moveLead : '';
  }

  private onFocus(event: FocusEvent): void {
    if (event.target instanceof HTMLInputElement) event.target.select();
  }

  /** Where a page may not write to the clipboard the link is selected, ready to be copied by hand. */
  private async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied = true;
    } catch {
      this.renderRoot.querySelector('input')?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-receipt': ReceiptSheet;
  }
}
