import { css, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import { tell } from './tell.ts';

/** A modal question or sheet. It sends `hp-close` when it wants to be closed, by Escape for one. */
@define('hp-dialog')
export class Dialog extends LitElement {
  @property() heading = '';
  @property({ type: Boolean }) open = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  static override styles = [
    reset,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(440px, calc(100vw - 32px));
        max-block-size: calc(100dvh - 32px);
        overflow: auto;
        padding: var(--hp-space-5);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-panel);
        background: var(--hp-surface);
        color: var(--hp-ink);
        box-shadow: var(--hp-shadow);
      }
      dialog::backdrop {
        background: oklch(0 0 0 / 0.4);
      }
      h2 {
        margin-block-end: var(--hp-space-3);
        font-size: var(--hp-text-large);
      }
    `,
  ];

  override render() {
    return html`
      <dialog aria-labelledby="heading" @cancel=${this.onCancel}>
        <h2 id="heading">${this.heading}</h2>
        <slot></slot>
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  private onCancel(event: Event): void {
    event.preventDefault();
    tell(this, 'hp-close', null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-dialog': Dialog;
  }
}
