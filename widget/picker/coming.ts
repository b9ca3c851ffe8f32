import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import type { ListWords } from '../words/list.ts';
import type { LaterViews } from './load-later.ts';
import { PickerPart } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';

/**
 * Stands where a view behind the list will be once it has been fetched. `hp-coming-retry` asks for another
 * attempt at once, `hp-coming-back` for the list.
 */
@define('hp-coming')
export class Coming extends PickerPart {
  /** Whether an attempt has failed: the next one comes by itself. */
  @property({ type: Boolean }) late = false;
  /** Whether one can go back to the list instead. */
  @property({ type: Boolean }) leavable = false;

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      :host([sheet]) {
        position: fixed;
        inset: auto 0 var(--hp-space-5);
        z-index: 4;
        inline-size: min(440px, calc(100vw - 32px));
        margin-inline: auto;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-panel);
        background: var(--hp-surface);
        box-shadow: var(--hp-shadow);
      }
      :host([sheet]) .stage {
        min-block-size: 0;
        padding: var(--hp-space-4);
      }
    `,
  ];

  override render() {
    const { coming, link } = this.words;
    return html`
      <div class="stage tall">
        <div class="words" role="status">
          <h2 tabindex="-1" data-start>${coming.heading}</h2>
          ${this.late ? html`<p class="lead">${coming.late}</p>` : nothing}
        </div>
        <div class="actions">
          ${this.late ? this.renderButton('hp-coming-retry', link.retry) : nothing}
          ${this.leavable ? this.renderButton('hp-coming-back', coming.backToList) : nothing}
        </div>
      </div>
    `;
  }

  private renderButton(type: string, label: string) {
    return html`<button class="button" @click=${() => tell(this, type, {})}>${label}</button>`;
  }
}

/** @param leave goes back to the list where there is one */
export function renderComing(
  later: LaterViews<object>,
  words: ListWords,
  leave?: () => void,
  isSheet = false,
): TemplateResult {
  return html`<hp-coming
    ?data-view=${!isSheet}
    ?sheet=${isSheet}
    .late=${later.late}
    .leavable=${leave !== undefined}
    .words=${words}
    @hp-coming-retry=${() => later.retry()}
    @hp-coming-back=${leave ?? nothing}
  ></hp-coming>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-coming': Coming;
  }
}
