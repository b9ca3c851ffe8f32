import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import './dialog.ts';

/** The sheet that shows the keys; `hp-close` when it wants to go. */
@define('hp-keys-help')
export class KeysHelp extends ConsolePart {
  @property({ type: Boolean }) open = false;

  static override styles = [
    reset,
    buttons,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--hp-space-3) var(--hp-space-4);
        margin-block-end: var(--hp-space-5);
      }
      kbd {
        padding: 2px 6px;
        border: 1px solid var(--hp-line);
        border-radius: 6px;
        background: var(--hp-sunken);
        font: inherit;
        font-size: var(--hp-text-small);
        white-space: nowrap;
      }
      .acts {
        display: flex;
        justify-content: flex-end;
      }
    `,
  ];

  override render() {
    const words = this.words.keys;
    return html`
      <hp-console-dialog .heading=${words.heading} ?open=${this.open} @hp-close=${this.close}>
        <dl>
          ${words.rows.map(
            ([key, meaning]) => html`
              <dt><kbd>${key}</kbd></dt>
              <dd>${meaning}</dd>
            `,
          )}
        </dl>
        <div class="acts">
          <button class="button" type="button" @click=${this.close}>${words.close}</button>
        </div>
      </hp-console-dialog>
    `;
  }

  private close(): void {
    tell(this, 'hp-close', null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-keys-help': KeysHelp;
  }
}
