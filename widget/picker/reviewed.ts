import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChangeableReview } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';

/** The own review in one quiet line, for as long as it can be changed, or is not shown to others. */
@define('hp-reviewed')
export class Reviewed extends BehindPart {
  @property({ attribute: false }) reviewed!: ChangeableReview;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-3);
        margin-block-start: var(--hp-space-4);
        padding-block: var(--hp-space-2);
        border-block-start: 1px solid var(--hp-line);
        color: var(--hp-ink-soft);
      }
      p {
        flex: 1 1 24ch;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const { review } = this.words;
    const { agent, stars, changeableUntil, hidden } = this.reviewed;
    const now = this.now();
    const isChangeable = now < changeableUntil;
    const until = isChangeable ? review.changeUntil(changeableUntil, now) : '';
    const why = hidden === undefined ? '' : review.hiddenOwn(hidden);
    return html`<p>${review.yours(agent.name, stars)} ${why} ${until}</p>
      ${
        isChangeable
          ? html`<button
              class="button compact"
              aria-label=${review.changeOf(agent.name)}
              @click=${() => this.ask({ type: 'reviseReview' })}
            >
              ${review.change}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-reviewed': Reviewed;
  }
}
