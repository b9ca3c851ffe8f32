import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  LIMITS,
  TRANSFER_MODES,
  TRANSFER_REASONS,
  type Colleague,
  type ConversationId,
  type TransferMode,
  type TransferReason,
  type TransferTarget,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { ConsolePart } from '../console-part.ts';
import { needsOf, type NeedChoice } from './need-choices.ts';
import { transferFormStyle } from './transfer-form-style.ts';

/** What the form begins with. */
export type SuggestedNeed = Pick<NeedChoice, 'need' | 'label'>;

type Picked = { readonly target: TransferTarget; readonly name: string; readonly key: string };

const needKey = (label: string): string => `need ${label}`;

/** To whom, how, why, and with which note a visitor is brought on. `hp-close` when it is done with. */
@define('hp-transfer-form')
export class TransferForm extends ConsolePart {
  @property({ attribute: false }) conversationId!: ConversationId;
  @property({ attribute: false }) colleagues: readonly Colleague[] | null = null;
  @property({ attribute: false }) suggested: SuggestedNeed | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private picked: Picked | null = null;
  @state() private mode: TransferMode = 'warm';
  @state() private reason: TransferReason = 'knows-more';
  @state() private note = '';

  static override styles = [reset, buttons, fields, transferFormStyle];

  protected override willUpdate(): void {
    if (this.hasUpdated || this.suggested === null) return;
    const { need, label } = this.suggested;
    this.picked = { target: { kind: 'need', need }, name: label, key: needKey(label) };
  }

  override render() {
    const words = this.words.transfer;
    return html`
      <form @submit=${this.send}>
        <fieldset>
          <legend>${words.who}</legend>
          ${this.renderPeople()}
        </fieldset>
        <fieldset>
          <legend>${words.how}</legend>
          ${TRANSFER_MODES.toReversed().map((mode) => this.renderMode(mode))}
          <p class="small soft" role="status">${words.modeHints[this.mode]}</p>
        </fieldset>
        <label class="field">
          <span class="label">${words.why}</span>
          <select class="input" .value=${this.reason} @change=${this.onReason}>
            ${TRANSFER_REASONS.map(
              (reason) =>
                html`<option value=${reason} ?selected=${reason === this.reason}>
                  ${words.reasons[reason]}
                </option>`,
            )}
          </select>
          <span class="small soft">${words.whyHint}</span>
        </label>
        <label class="field">
          <span class="label">${words.note}</span>
          <textarea
            class="input"
            rows="2"
            maxlength=${LIMITS.transferNoteCharacters}
            .value=${this.note}
            @input=${this.onNote}
          ></textarea>
          <span class="small soft">${words.noteHint}</span>
        </label>
        <div class="acts">
          <button class="button" type="button" @click=${this.close}>${words.keep}</button>
          <button class="button primary" type="submit" aria-disabled=${this.pending || this.picked === null}>
            ${this.picked === null ? words.sendNobody : words.send(this.picked.name)}
          </button>
        </div>
      </form>
    `;
  }

  private renderPeople() {
    const words = this.words.transfer;
    const { colleagues } = this;
    if (colleagues === null) return html`<p class="soft" role="status">${words.loading}</p>`;
    if (colleagues.length === 0) return html`<p class="soft" role="status">${words.nobody}</p>`;
    return html`
      <div class="people">
        ${colleagues.map((each) => {
          const { agentId, name } = each.agent;
          const target = { kind: 'agent', agentId } as const;
          return this.renderChoice({ target, name, key: `agent ${agentId}` }, this.standing(each));
        })}
        ${needsOf(colleagues, (tag) => this.words.formats.language(tag)).map((each) => this.renderNeed(each))}
      </div>
    `;
  }

  private renderNeed({ need, label, helpers }: NeedChoice) {
    const words = this.words.transfer;
    const key = needKey(label);
    return this.renderChoice(
      { target: { kind: 'need', need }, name: label, key },
      `${words.skill} · ${helpers}`,
    );
  }

  private renderChoice(choice: Picked, note: string) {
    return html`
      <label class="row">
        <input
          type="radio"
          name="target"
          .checked=${choice.key === this.picked?.key}
          @change=${() => (this.picked = choice)}
        />
        <span dir="auto">${choice.name}</span>
        <span class="small soft">${note}</span>
      </label>
    `;
  }

  private renderMode(mode: TransferMode) {
    return html`
      <label class="row">
        <input type="radio" name="mode" .checked=${mode === this.mode} @change=${() => (this.mode = mode)} />
        <span>${this.words.transfer.modes[mode]}</span>
      </label>
    `;
  }

  private standing({ availability, idleSlots, waiting }: Colleague): string {
    const words = this.words.transfer;
    if (availability === 'away') return words.away;
    if (idleSlots > 0) return words.free;
    return waiting > 0 ? words.waiting(waiting) : words.busy;
  }

  private onReason(event: Event): void {
    this.reason = (event.target as HTMLSelectElement).value as TransferReason;
  }

  private onNote(event: Event): void {
    this.note = (event.target as HTMLTextAreaElement).value;
  }

  private close(): void {
    tell(this, 'hp-close', null);
  }

  private send(event: Event): void {
    event.preventDefault();
    const { picked, conversationId, mode, reason, note } = this;
    if (this.pending || picked === null) return;
    this.ask({ type: 'transfer', conversationId, target: picked.target, mode, reason, note });
    this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-transfer-form': TransferForm;
  }
}
