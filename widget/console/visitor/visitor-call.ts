import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { OfferView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { StoryShown } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { pageSaid } from '../calls/signed.ts';
import { nameOf } from './visitor-name.ts';
import '../../parts/face.ts';
import './visit.ts';
import './visitor-story.ts';

/** Who calls, before the call is answered: all that is known of them, where there is room for it. */
@define('hp-visitor-call')
export class VisitorCall extends ConsolePart {
  @property({ attribute: false }) offer!: OfferView;
  @property({ attribute: false }) story: StoryShown | undefined;

  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-4);
        padding: var(--hp-space-4);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--hp-space-3);
      }
      h2 {
        font-size: var(--hp-text-large);
        overflow-wrap: anywhere;
      }
      hp-visit,
      hp-visitor-story {
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
    `,
  ];

  override render() {
    const { offer } = this;
    const name = nameOf(offer.visitorName, this.words);
    return html`
      <header>
        <hp-face size="medium" .name=${name}></hp-face>
        <h2>${name}</h2>
      </header>
      <hp-signed .visitorIdentity=${offer.visitorIdentity} .context=${offer.context}></hp-signed>
      <hp-visitor-story
        .subject=${{ kind: 'offer', offerId: offer.offerId } as const}
        .shown=${this.story}
        .visitorName=${name}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-visitor-story>
      ${
        pageSaid(offer.context)
          ? html`<hp-visit .context=${offer.context} .clockOffset=${this.clockOffset}></hp-visit>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-visitor-call': VisitorCall;
  }
}
