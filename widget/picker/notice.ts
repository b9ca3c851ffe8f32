import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { PickerPart } from './picker-part.ts';
import { Uncover } from './uncover.ts';

/** Room for the ring of what it stands above. */
const ABOVE_PIXELS = 8;

/**
 * A sentence about something that is not as it should be, with the one thing that can be done about it.
 * `hp-notice-act` for its action, `hp-notice-dismiss` when it is put away.
 */
@define('hp-notice')
export class Notice extends PickerPart {
  @property() heading = '';
  @property() text = '';
  /** The label of its action, empty for none. */
  @property() action = '';
  @property({ type: Boolean }) dismissable = false;
  @property({ reflect: true }) tone: 'calm' | 'error' = 'calm';

  /** It steps above what it would cover. */
  protected readonly uncover = new Uncover(this, (covered) => {
    const above = (covered?.getBoundingClientRect().top ?? 0) - ABOVE_PIXELS;
    const rise = covered === null ? 0 : above - this.getBoundingClientRect().bottom;
    this.style.translate = rise === 0 ? '' : `0 ${Math.round(rise)}px`;
  });

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-3);
        min-block-size: 52px;
        padding: var(--hp-space-2) var(--hp-space-2) var(--hp-space-2) var(--hp-space-4);
        border: 1px solid transparent;
        border-radius: var(--hp-radius-card);
        background: var(--hp-busy-tint);
      }
      :host([tone='error']) .notice {
        background: var(--hp-error-tint);
      }
      p {
        flex: 1 1 200px;
        min-inline-size: 0;
      }
      strong {
        font-weight: var(--hp-weight-title);
      }
    `,
  ];

  override render() {
    return html`
      <div class="notice" role="alert">
        <p>${this.heading === '' ? nothing : html`<strong>${this.heading}.</strong>`} ${this.text}</p>
        ${
          this.action === ''
            ? nothing
            : html`<button class="button compact" @click=${() => tell(this, 'hp-notice-act', {})}>
                ${this.action}
              </button>`
        }
        ${
          this.dismissable
            ? html`<button
                class="button plain icon"
                aria-label=${this.words.browse.dismiss}
                @click=${() => tell(this, 'hp-notice-dismiss', {})}
              >
                ${icons.close}
              </button>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-notice': Notice;
  }
}
