import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentFace } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import type { EngagedView } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';
import { statusOf } from './status.ts';

/** What goes on is live in another view: what it is and how it stands, and the one way to have it here. */
@define('hp-elsewhere')
export class Elsewhere extends BehindPart {
  @property({ attribute: false }) self!: EngagedView;
  /** Whether the request to continue here is on its way. */
  @property({ type: Boolean }) pending = false;

  static override styles = [reset, buttons, stageStyle];

  override render() {
    const { place } = this.words;
    const agent = agentOf(this.self);
    return html`
      <div class="stage tall">
        ${
          agent === null
            ? nothing
            : html`<hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>`
        }
        <div class="words">
          <h2 tabindex="-1" data-start>${place.elsewhere}</h2>
          <p class="lead">${this.lead()}</p>
          ${this.renderStanding()}
        </div>
        <button
          class="button primary"
          aria-disabled=${this.pending ? 'true' : 'false'}
          @click=${() => !this.pending && this.ask({ type: 'takeOver' })}
        >
          ${this.pending ? place.oneMoment : place.continueHere}
        </button>
      </div>
    `;
  }

  private lead(): string {
    const { place } = this.words;
    switch (this.self.state) {
      case 'talking':
        return place.elsewhereTalking(callName(this.self.conversation.agent.name));
      case 'reviewing':
        return place.elsewhereEnded(callName(this.self.conversation.agent.name));
      case 'waiting':
      case 'asked':
      case 'ringing':
      case 'postponed':
        return place.elsewhereWaiting;
    }
  }

  /** Who only looks wants to know how the place stands, without taking it. */
  private renderStanding() {
    const { self } = this;
    switch (self.state) {
      case 'waiting':
      case 'asked':
      case 'ringing':
      case 'postponed':
        return html`<p class="soft">${statusOf(self, this.words, this.now())}</p>`;
      case 'talking':
      case 'reviewing':
        return nothing;
    }
  }
}

const agentOf = (self: EngagedView): AgentFace | null => {
  if (self.state === 'talking' || self.state === 'reviewing') return self.conversation.agent;
  return self.state === 'ringing' ? self.agent : self.ticket.agent;
};

declare global {
  interface HTMLElementTagNameMap {
    'hp-elsewhere': Elsewhere;
  }
}
