import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import { isChannelNumber } from './profile-check.ts';
import { CHANNEL_FIELDS } from './profile-draft.ts';
import type { ChannelsDraft } from './profile-draft.ts';

type Field = keyof ChannelsDraft;

/** How much is done at once by the channels other than chat. `hp-channels`: the numbers as typed. */
@define('hp-profile-channels')
export class ProfileChannels extends OneselfPart {
  @property({ attribute: false }) channels!: ChannelsDraft;
  @property() problem = '';

  static override styles = [
    reset,
    fields,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        align-items: end;
        gap: var(--hp-space-2) var(--hp-space-3);
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
      label {
        font-weight: inherit;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .wide .input,
      .field .input {
        inline-size: 96px;
      }
      .hint,
      .field-error {
        grid-column: 1 / -1;
      }
      .field-error:empty {
        display: none;
      }
    `,
  ];

  override render() {
    const words = this.words.profile.channels;
    return html`
      <fieldset aria-describedby="channels-hint channels-problem">
        <legend>${words.legend}</legend>
        <span class="hint" id="channels-hint">${words.hint}</span>
        ${CHANNEL_FIELDS.map((field) => this.renderField(field))}
        <span class="field-error" id="channels-problem">${this.problem}</span>
      </fieldset>
    `;
  }

  /** The first that is wrong, or the first of all. */
  override focus(): void {
    const wrong = CHANNEL_FIELDS.find((field) => !isChannelNumber(this.channels[field]));
    this.renderRoot.querySelector<HTMLElement>(`#${wrong ?? CHANNEL_FIELDS[0]}`)?.focus();
  }

  private renderField(field: Field) {
    const words = this.words.profile.channels;
    const isLast = field === 'besideCall';
    const isWrong = this.problem !== '' && !isChannelNumber(this.channels[field]);
    return html`
      <div class="field ${isLast ? 'wide' : ''}">
        <label for=${field}>${words[field]}</label>
        <input
          id=${field}
          class="input"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby=${isLast ? 'beside-hint channels-problem' : 'channels-problem'}
          .value=${this.channels[field]}
          @input=${(event: Event) => this.change(field, (event.target as HTMLInputElement).value)}
        />
        ${isLast ? html`<span class="hint" id="beside-hint">${words.besideCallHint}</span>` : ''}
      </div>
    `;
  }

  private change(field: Field, typed: string): void {
    tell(this, 'hp-channels', { ...this.channels, [field]: typed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-profile-channels': ProfileChannels;
  }
}
