import { html } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Refusal } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { PickerPart } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';
import { refusalText } from '../words/refusal-text.ts';

/** The list did not come: why, and the one thing to do. */
@define('hp-failed')
export class Failed extends PickerPart {
  @property({ attribute: false }) refusal!: Refusal;

  static override styles = [reset, buttons, stageStyle];

  override render() {
    const { link } = this.words;
    return html`
      <div class="stage tall" role="alert">
        <div class="words">
          <h2 tabindex="-1" data-start>${link.failedHeading}</h2>
          <p class="lead">${refusalText(this.refusal, this.words)}</p>
        </div>
        <button class="button" @click=${() => this.ask({ type: 'reconnect' })}>${link.retry}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-failed': Failed;
  }
}
