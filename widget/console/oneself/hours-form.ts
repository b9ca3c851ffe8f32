import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { Hours, Refusal } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import {
  draftOfHours,
  type HoursDraft,
  hoursOf,
  type HoursProblem,
  problemOf,
  proposedHours,
  sameHours,
} from '../../parts/hours-draft.ts';
import { ADD_DATE, type HoursRows, renderExceptions, renderWeek, wrongId } from '../../parts/hours-rows.ts';
import { hoursFormStyle } from './hours-form-style.ts';
import { profileFormStyle } from './profile-form-style.ts';

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * When calls can be booked with the agent: week after week, but for other days, in a zone. What is typed
 * belongs to the form until it is saved or discarded.
 */
@define('hp-hours-form')
export class HoursForm extends OneselfPart {
  @property({ attribute: false }) hours: Hours | null = null;
  @property({ attribute: false }) refusal: Refusal | null = null;
  /** A save is on its way. */
  @property({ type: Boolean }) pending = false;
  /** `null` where there are no hours. */
  @state() private draft: HoursDraft | null = null;
  @state() private dirty = false;
  @state() private problem: HoursProblem | null = null;
  /** What the last save came to. */
  @state() private said: 'saved' | 'refused' | null = null;
  /** What is on its way. */
  private sent: { readonly draft: HoursDraft | null } | null = null;

  static override styles = [reset, buttons, fields, profileFormStyle, hoursFormStyle];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('hours');
    const isNew = changed.has('hours') && (before === undefined || !sameHours(before, this.hours));
    if (isNew && !this.dirty) this.draft = this.hours && draftOfHours(this.hours);
    if (changed.get('pending') === true && !this.pending) this.settle();
  }

  /** The answer of a save has come. */
  private settle(): void {
    const { sent } = this;
    this.sent = null;
    if (sent === null) return;
    this.said = this.refusal === null ? 'saved' : 'refused';
    this.dirty = this.refusal !== null || this.draft !== sent.draft;
  }

  override render() {
    const { hours } = this.words;
    const { draft } = this;
    return html`<form novalidate aria-labelledby="heading" @submit=${this.save}>
      <div>
        <h2 id="heading" tabindex="-1">${hours.heading}</h2>
        <p class="small soft">${draft === null ? hours.none : hours.lead}</p>
      </div>
      ${draft === null ? this.renderBegin() : this.renderDraft(draft)} ${this.renderFoot()}
    </form>`;
  }

  private renderBegin() {
    const begin = () => this.change(proposedHours(ownZone()));
    return html`<div>
      <button class="button" type="button" id="begin" @click=${begin}>${this.words.hours.begin}</button>
    </div>`;
  }

  private renderDraft(draft: HoursDraft) {
    const { hours } = this.words;
    return html`${this.renderZone(draft)} ${renderWeek(this.rowsOf(draft))}
      ${renderExceptions(this.rowsOf(draft))}
      <div>
        <button class="button plain compact" type="button" @click=${() => this.change(null)}>
          ${hours.clear}
        </button>
      </div>`;
  }

  private renderZone(draft: HoursDraft) {
    const { hours } = this.words;
    const wrong = this.problem?.kind === 'zone';
    return html`<div class="field">
      <label for="zone">${hours.zone}</label>
      <input
        id="zone"
        class="input"
        list="zones"
        autocomplete="off"
        spellcheck="false"
        maxlength=${LIMITS.timeZoneCharacters}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="zone-hint zone-problem"
        .value=${draft.zone}
        @input=${(event: Event) => this.change({ ...draft, zone: (event.target as HTMLInputElement).value })}
      />
      <datalist id="zones">
        ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
      </datalist>
      <span class="hint" id="zone-hint">${hours.zoneHint}</span>
      <span class="field-error" id="zone-problem">${wrong ? hours.problems.zone : ''}</span>
    </div>`;
  }

  private rowsOf(draft: HoursDraft): HoursRows {
    const { problem, words } = this;
    return {
      draft,
      problem,
      words: words.hours,
      locale: words.formats.locale,
      change: (next) => this.change(next),
      focusAdd: () => void this.focusAdd(),
    };
  }

  private renderFoot() {
    const { hours } = this.words;
    const said = { saved: hours.saved, refused: hours.problems.refused };
    if (this.draft === null && !this.dirty && this.said === null) return nothing;
    return html`<div class="foot">
      <p role="status" class="small">${this.said === null ? nothing : said[this.said]}</p>
      <div class="acts">
        ${
          this.dirty
            ? html`<button class="button" type="button" @click=${this.discard}>${hours.discard}</button>`
            : nothing
        }
        <button class="button primary" type="submit" aria-disabled=${this.pending || !this.dirty}>
          ${this.pending && this.sent !== null ? hours.saving : hours.save}
        </button>
      </div>
    </div>`;
  }

  private change(draft: HoursDraft | null): void {
    this.draft = draft;
    this.dirty = true;
    this.said = null;
    // What was marked is looked at with every change; the rest is left in peace until saving.
    if (this.problem !== null) this.problem = draft && problemOf(draft);
  }

  private async focusAdd(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${ADD_DATE}`)?.focus();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending || !this.dirty) return;
    this.problem = this.draft && problemOf(this.draft);
    if (this.problem === null) {
      this.sent = { draft: this.draft };
      this.ask({ type: 'saveHours', hours: this.draft && hoursOf(this.draft) });
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${wrongId(this.problem)}`)?.focus();
  }

  private async discard(): Promise<void> {
    this.draft = this.hours && draftOfHours(this.hours);
    this.dirty = false;
    this.problem = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-form': HoursForm;
  }
}
