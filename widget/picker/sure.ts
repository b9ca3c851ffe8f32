import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { PickerPart } from './picker-part.ts';

/** Asks once before what cannot be undone: `hp-sure` or `hp-not-sure`. Escape is no. */
@define('hp-sure')
export class Sure extends PickerPart {
  @property() question = '';
  @property() yes = '';
  @property() no = '';

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }
      .box {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--hp-space-3);
        padding: var(--hp-space-3) var(--hp-space-4);
        border-radius: var(--hp-radius-card);
        background: var(--hp-sunken);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    return html`
      <div class="box" role="group" aria-labelledby="question" @keydown=${this.onKeyDown}>
        <p id="question">${this.question}</p>
        <div class="actions">
          <button class="button" id="no" @click=${() => tell(this, 'hp-not-sure', {})}>${this.no}</button>
          <button class="button danger" @click=${() => tell(this, 'hp-sure', {})}>${this.yes}</button>
        </div>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#no')?.focus();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    tell(this, 'hp-not-sure', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-sure': Sure;
  }
}
