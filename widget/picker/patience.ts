import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentId, Choice } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';

/** How long one person is waited for, in seconds since joining; `null` is for as long as it takes. */
export type Patience = number | null;

/** `hp-patience-chosen`: a person chose how long to wait for somebody. */
export type PatienceChosen = { readonly patience: Patience };

export const USUAL_PATIENCE_SECONDS = 300;

const OFFERED_MINUTES = [2, 5, 10, 20] as const;
const MINUTE_SECONDS = 60;

export function choiceOf(agentId: AgentId, patience: Patience): Choice {
  return patience === null
    ? { kind: 'agent', agentId }
    : { kind: 'flex', agentId, patienceSeconds: patience };
}

export function patienceOf(choice: Choice): Patience {
  return choice.kind === 'flex' ? choice.patienceSeconds : null;
}

/** One person for a while and then anyone, only that person, or whoever is free first. It holds nothing. */
@define('hp-patience')
export class PatienceChoice extends BehindPart {
  /** What one calls the person. */
  @property() name = '';
  @property({ attribute: false }) patience: Patience = USUAL_PATIENCE_SECONDS;

  static override styles = [
    reset,
    fields,
    css`
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
        text-align: start;
      }
      legend {
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--hp-space-2);
        min-block-size: 40px;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 36px;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--hp-accent);
        cursor: inherit;
      }
      select.input {
        inline-size: auto;
        min-block-size: 36px;
        padding-block: 2px;
      }
      /* Two lines from the beginning, so that another choice moves nothing. */
      .hint {
        min-block-size: 2.9em;
        margin-block-start: var(--hp-space-1);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        text-wrap: pretty;
      }
    `,
  ];

  override render() {
    const { words, name, patience } = this;
    const { patience: said } = words;
    const flexible = patience !== null && patience > 0;
    return html`<fieldset aria-describedby="hint">
      <legend>${said.legend}</legend>
      <div class="way">
        ${this.renderRadio('flex', said.flex(name), flexible, USUAL_PATIENCE_SECONDS)}
        <select class="input" aria-label=${said.select(name)} @change=${this.onSelect}>
          ${this.minutes().map(
            (minutes) =>
              html`<option
                value=${minutes}
                ?selected=${minutes * MINUTE_SECONDS === (flexible ? patience : USUAL_PATIENCE_SECONDS)}
              >
                ${said.minutes(minutes)}
              </option>`,
          )}
        </select>
      </div>
      <div class="way">${this.renderRadio('insist', said.insist(name), patience === null, null)}</div>
      <div class="way">${this.renderRadio('any', said.any(name), patience === 0, 0)}</div>
      <p class="hint" id="hint">
        ${flexible ? said.flexHint(name) : patience === null ? said.insistHint(name) : said.anyHint}
      </p>
    </fieldset>`;
  }

  private renderRadio(value: string, label: string, checked: boolean, patience: Patience) {
    return html`<label>
      <input
        type="radio"
        name="way"
        value=${value}
        .checked=${checked}
        @change=${() => this.choose(patience)}
      />
      ${label}
    </label>`;
  }

  /** Those that are offered, and the one that is set if another client set it. */
  private minutes(): readonly number[] {
    const set = (this.patience ?? 0) / MINUTE_SECONDS;
    const offered: readonly number[] = OFFERED_MINUTES;
    return set > 0 && !offered.includes(set) ? [...offered, set].sort((a, b) => a - b) : offered;
  }

  private onSelect(event: Event): void {
    this.choose(Number((event.target as HTMLSelectElement).value) * MINUTE_SECONDS);
  }

  private choose(patience: Patience): void {
    tell<PatienceChosen>(this, 'hp-patience-chosen', { patience });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-patience': PatienceChoice;
  }
}
