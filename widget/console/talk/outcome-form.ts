import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RESOLUTIONS } from '../../../server/protocol/index.ts';
import {
  type AgentConversationView,
  type ConversationOutcome,
  type EndingForm,
  type Resolution,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { fields } from '../../style/fields.ts';
import { ConsolePart } from '../console-part.ts';
import { readSale, writeSale } from './sale.ts';

/** Of no site. */
export const NO_ENDING: EndingForm = { dispositions: [], currency: 'EUR' };

/** In the order in which they are mostly chosen. */
const ORDER: readonly Resolution[] = ['yes', 'later', 'no'] satisfies (typeof RESOLUTIONS)[number][];

/** What came of a conversation. Each choice is kept at once, so that nothing is lost when the time is up. */
@define('hp-outcome-form')
export class OutcomeForm extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @property({ attribute: false }) ending!: EndingForm;
  @state() private wrongSale = false;
  /** What was chosen and is not back from the server yet: the next choice must not take it away. */
  private said: Partial<ConversationOutcome> = {};

  static override styles = [
    reset,
    fields,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
        gap: var(--hp-space-3) var(--hp-space-4);
        align-items: start;
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--hp-space-4);
      }
      .choices label {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 44px;
      }
      input[type='radio'] {
        margin: 0;
        accent-color: var(--hp-accent);
      }
    `,
  ];

  override render() {
    const words = this.words.ending;
    return html`
      <form aria-label=${words.heading} @submit=${(event: Event) => event.preventDefault()}>
        ${this.renderDispositions()}
        <fieldset>
          <legend>${words.resolved}</legend>
          <div class="choices">${ORDER.map((each) => this.renderResolution(each))}</div>
        </fieldset>
        ${this.renderSale()}
      </form>
    `;
  }

  private renderDispositions() {
    const words = this.words.ending;
    const { disposition } = this.outcome;
    const { dispositions } = this.ending;
    // A word that the site has given up since it was chosen is still what was said.
    const said = disposition === null || dispositions.includes(disposition) ? [] : [disposition];
    return html`
      <label class="field">
        <span>${words.disposition}</span>
        <select class="input" @change=${this.onDisposition}>
          <option value="" ?selected=${disposition === null}>${words.dispositionNone}</option>
          ${[...dispositions, ...said].map(
            (word) =>
              html`<option value=${word} ?selected=${word === disposition}>
                ${words.dispositionWord(word)}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  private renderResolution(resolution: Resolution) {
    return html`
      <label>
        <input
          type="radio"
          name="resolved"
          value=${resolution}
          .checked=${this.outcome.resolved === resolution}
          @change=${() => this.say({ resolved: resolution })}
        />
        ${this.words.ending.resolutions[resolution]}
      </label>
    `;
  }

  private renderSale() {
    const words = this.words.ending;
    const { sale } = this.outcome;
    const currency = sale?.currency ?? this.ending.currency;
    const { locale } = this.words.formats;
    const example = writeSale({ amount: 12_345, currency }, locale);
    return html`
      <label class="field">
        <span>${words.sale(currency)}</span>
        <input
          class="input"
          inputmode="decimal"
          autocomplete="off"
          .value=${sale === null ? '' : writeSale(sale, locale)}
          aria-invalid=${this.wrongSale ? 'true' : 'false'}
          aria-describedby="sale-wrong"
          @change=${this.onSale}
        />
        <span class="field-error" id="sale-wrong" role="status">
          ${this.wrongSale ? words.saleWrong(example) : ''}
        </span>
      </label>
    `;
  }

  protected override willUpdate(): void {
    const known = this.conversation.outcome as Readonly<Record<string, unknown>>;
    const open = Object.entries(this.said).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name]),
    );
    this.said = Object.fromEntries(open);
  }

  private get outcome(): ConversationOutcome {
    return { ...this.conversation.outcome, ...this.said };
  }

  private say(change: Partial<ConversationOutcome>): void {
    this.said = { ...this.said, ...change };
    const { conversationId } = this.conversation;
    this.ask({ type: 'recordOutcome', conversationId, outcome: this.outcome });
    this.requestUpdate();
  }

  private onDisposition({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.say({ disposition: value === '' ? null : value });
  }

  private onSale({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    const sale = readSale(value, this.ending.currency, this.words.formats.locale);
    this.wrongSale = sale === 'wrong';
    if (sale !== 'wrong') this.say({ sale });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-outcome-form': OutcomeForm;
  }
}
