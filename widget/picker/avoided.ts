import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { PublicAgent } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';

/** Those by whom this visitor would rather not be helped: one quiet line each, with the way back. */
@define('hp-avoided')
export class Avoided extends BehindPart {
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];

  static override styles = [
    reset,
    buttons,
    css`
      ul {
        border-block-start: 1px solid var(--hp-line);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-3);
        padding-block: var(--hp-space-2);
        color: var(--hp-ink-soft);
      }
      hp-face {
        filter: saturate(0.35);
      }
      p {
        flex: 1 1 20ch;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const { card, known } = this.words;
    return html`<ul aria-label=${known.avoidedList(this.agents.length)}>
      ${this.agents.map(
        ({ agentId, name, photoUrl }) =>
          html`<li>
            <hp-face size="small" .name=${name} .photoUrl=${photoUrl}></hp-face>
            <p>${known.avoided(name)}</p>
            <button
              class="button compact plain"
              aria-label=${card.readOf(name)}
              @click=${() => this.ask({ type: 'openPage', agentId })}
            >
              ${card.read}
            </button>
            <button
              class="button compact"
              aria-label=${known.undoOf(name)}
              @click=${() => this.ask({ type: 'prefer', agentId, preference: null })}
            >
              ${known.undo}
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-avoided': Avoided;
  }
}
