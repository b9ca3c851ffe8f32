import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment, TicketView } from '../../server/protocol/index.ts';
import '../parts/countdown.ts';
import '../parts/face.ts';
import '../parts/faces.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { stageStyle } from './stage-style.ts';

/** The visitor asked for more time: until when others go first, and the way back sooner. */
@define('hp-postponed')
export class Postponed extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) until: Moment = 0;
  @property({ type: Boolean }) pending = false;

  static override styles = [reset, buttons, stageStyle];

  override render() {
    const { place, line } = this.words;
    const { agent } = this.ticket;
    return html`
      <div class="stage">
        ${
          agent === null
            ? ''
            : html`<hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>`
        }
        <div class="words">
          <h2 tabindex="-1" data-start>${place.postponed}</h2>
          <p class="lead">${place.postponedLead(this.until)}</p>
          <p class="soft">
            ${place.backIn}
            <hp-countdown
              inline
              .endsAt=${this.until}
              .words=${this.words}
              .clockOffset=${this.clockOffset}
            ></hp-countdown>
          </p>
        </div>
        <div class="actions">
          <button
            class="button primary"
            aria-disabled=${this.pending ? 'true' : 'false'}
            @click=${() => !this.pending && this.ask({ type: 'resume' })}
          >
            ${place.ready}
          </button>
          <button class="button plain" @click=${() => this.ask({ type: 'leave' })}>${line.leave}</button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-postponed': Postponed;
  }
}
