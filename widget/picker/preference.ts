import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Acquaintances, AgentId, Preference } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { chips } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';

export function preferenceOf(agentId: AgentId, known: Acquaintances | null): Preference | null {
  if (known?.favourites.includes(agentId)) return 'favourite';
  return known?.avoided.includes(agentId) ? 'avoided' : null;
}

/** A favourite, or not again: two switches that only this visitor ever sees. */
@define('hp-preference')
export class PreferenceChoice extends BehindPart {
  @property({ attribute: false }) agentId!: AgentId;
  @property() name = '';
  @property({ attribute: false }) preference: Preference | null = null;

  static override styles = [
    reset,
    chips,
    css`
      :host {
        display: block;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: var(--hp-ways, flex-start);
        gap: var(--hp-space-2);
      }
      p {
        margin-block-start: var(--hp-space-1);
      }
    `,
  ];

  override render() {
    const { known } = this.words;
    const called = callName(this.name);
    return html`
      <div class="ways" role="group" aria-label=${known.label(called)} aria-describedby="secret">
        ${this.renderSwitch('favourite', known.favourite)} ${this.renderSwitch('avoided', known.avoid)}
      </div>
      <p class="soft small" id="secret">${known.secret(called)}</p>
    `;
  }

  private renderSwitch(preference: Preference, label: string) {
    const on = this.preference === preference;
    const next = on ? null : preference;
    return html`<button
      class="chip"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => this.ask({ type: 'prefer', agentId: this.agentId, preference: next })}
    >
      <span aria-hidden="true">${preference === 'favourite' ? '♥' : '⊘'}</span> ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-preference': PreferenceChoice;
  }
}
