import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import type { Dialog } from '../../parts/dialog.ts';
import '../../parts/dialog.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { DashboardPart } from '../dashboard-part.ts';

/**
 * Asks before something is done. `hp-yes` does it, `hp-close` leaves it; what will happen stands in the slot.
 */
@define('hp-confirm')
export class Confirm extends DashboardPart {
  @property() heading = '';
  @property() yes = '';
  /** What leaving it is called, where it is no cancelling. */
  @property() no = '';
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) pending = false;
  /** It cannot be undone. */
  @property({ type: Boolean }) grave = false;

  @query('hp-dialog') private readonly dialog!: Dialog;

  static override styles = [
    reset,
    buttons,
    css`
      .body {
        margin-block-end: var(--hp-space-5);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    return html`<hp-dialog .heading=${this.heading} ?open=${this.open} @hp-close=${this.leave}>
      <div class="body"><slot></slot></div>
      <div class="acts">
        <button class="button" type="button" @click=${this.leave}>
          ${this.no || this.words.question.leave}
        </button>
        <button
          class="button ${this.grave ? 'danger' : 'primary'}"
          type="button"
          aria-disabled=${this.pending}
          @click=${this.do}
        >
          ${this.yes}
        </button>
      </div>
    </hp-dialog>`;
  }

  /** With the dialog, which takes the focus and gives it back. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.dialog.updateComplete;
    return isDone;
  }

  private readonly leave = (): void => {
    tell(this, 'hp-close', null);
  };

  private readonly do = (): void => {
    if (!this.pending) tell(this, 'hp-yes', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-confirm': Confirm;
  }
}
