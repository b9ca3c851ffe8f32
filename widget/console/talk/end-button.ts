import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import '../dialog.ts';

/** Ends a conversation after asking once: `hp-end` when it is meant. */
@define('hp-end-button')
export class EndButton extends ConsolePart {
  @property() name = '';
  @state() private asking = false;

  static override styles = [
    reset,
    buttons,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-5);
      }
    `,
  ];

  override render() {
    const words = this.words.conversation;
    return html`
      <button class="button compact" type="button" @click=${() => (this.asking = true)}>${words.end}</button>
      <hp-console-dialog .heading=${words.endQuestion(this.name)} ?open=${this.asking} @hp-close=${this.keep}>
        <p class="soft">${words.endLead}</p>
        <div class="acts">
          <button class="button" type="button" @click=${this.keep}>${words.endKeep}</button>
          <button class="button danger" type="button" @click=${this.end}>${words.endConfirm}</button>
        </div>
      </hp-console-dialog>
    `;
  }

  private keep(): void {
    this.asking = false;
  }

  private end(): void {
    this.asking = false;
    tell(this, 'hp-end', null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-end-button': EndButton;
  }
}
