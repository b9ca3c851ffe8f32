import { html } from 'lit';
import { property } from 'lit/decorators.js';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import type { PickerView } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { BehindPart } from './behind-part.ts';
import './review-form.ts';
import type { ReviewGiven } from './review-form.ts';
import { stageStyle } from './stage-style.ts';

type Revising = Extract<PickerView, { readonly state: 'revising' }>;

/** The own review, to be said anew. */
@define('hp-revise')
export class Revise extends BehindPart {
  @property({ attribute: false }) revising!: Revising;
  @property() siteName = '';
  @property({ type: Boolean }) pending = false;

  static override styles = [reset, stageStyle];

  override render() {
    const { agent, changeableUntil } = this.revising;
    const { review } = this.words;
    return html`
      <div class="stage">
        <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <div class="words">
          <h2 tabindex="-1" data-start>${review.changeHeading(agent.name)}</h2>
          <p class="lead">${review.changeUntil(changeableUntil, this.now())}</p>
        </div>
        ${this.renderForm()}
      </div>
    `;
  }

  private renderForm() {
    const { agent, found } = this.revising;
    const { review } = this.words;
    if (found === null) return html`<p class="lead" role="status">${review.loading}</p>`;
    return html`<hp-review-form
      .form=${found.form}
      .review=${found.review}
      .agentName=${agent.name}
      .siteName=${this.siteName}
      .sendLabel=${review.saveChange}
      .leaveLabel=${review.keep}
      .pending=${this.pending}
      .words=${this.words}
      @hp-review-given=${({ detail }: CustomEvent<ReviewGiven>) =>
        this.ask({ type: 'changeReview', ...detail.review })}
      @hp-review-left=${() => this.ask({ type: 'stopRevising' })}
    ></hp-review-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-revise': Revise;
  }
}
