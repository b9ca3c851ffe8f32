import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Hours } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import {
  draftOfHours,
  type HoursDraft,
  hoursOf,
  type HoursProblem,
  problemOf,
  proposedHours,
} from '../../parts/hours-draft.ts';
import { ADD_DATE, type HoursRows, renderExceptions, renderWeek, wrongId } from '../../parts/hours-rows.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import { EditorPart } from '../editor-part.ts';
import { ownZone, renderZone } from '../parts/zone-field.ts';
import { hoursEditorStyle } from './hours-editor-style.ts';

/** `hp-hours`: the hours as they shall be. `hp-typed`: what stands there, `undefined` where it cannot be. */
export type HoursEvent = CustomEvent<Hours | null>;

/** Weekly hours and other days, for whoever they are of. What else belongs to them stands in the slot. */
@define('hp-hours-editor')
export class HoursEditor extends EditorPart {
  @property({ attribute: false }) said = { heading: '', lead: '', none: '' };
  @property({ attribute: false }) hours: Hours | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) saved = false;
  /** What stands in the slot was changed. */
  @property({ type: Boolean }) other = false;
  @state() private draft: HoursDraft | null = null;
  @state() private problem: HoursProblem | null = null;

  static override styles = hoursEditorStyle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('hours') && !this.dirty) this.draft = this.hours && draftOfHours(this.hours);
  }

  protected override get isUnsaved(): boolean {
    return this.dirty || this.other;
  }

  /** What stands in the fields, `undefined` where it cannot be. */
  get hoursTyped(): Hours | null | undefined {
    const { draft } = this;
    if (draft === null) return null;
    return problemOf(draft) === null ? hoursOf(draft) : undefined;
  }

  override render() {
    const { draft, said } = this;
    return html`<form
      class="card"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.save}
    >
      <div>
        <h2 id="heading" tabindex="-1">${said.heading}</h2>
        <p class="lead">${draft === null ? said.none : said.lead}</p>
      </div>
      ${draft === null ? this.renderBegin() : this.renderDraft(draft)}
      <slot></slot>
      ${this.renderFoot()}
    </form>`;
  }

  private renderBegin() {
    return html`<div>
      <button class="button" type="button" id="begin" @click=${() => this.change(proposedHours(ownZone()))}>
        ${this.words.hours.begin}
      </button>
    </div>`;
  }

  private renderDraft(draft: HoursDraft) {
    const { hours } = this.words;
    return html`${renderZone({
      id: 'zone',
      value: draft.zone,
      problem: this.problem?.kind === 'zone' ? hours.problems.zone : null,
      words: this.words,
      onInput: (zone) => this.change({ ...draft, zone }),
    })}
    ${renderWeek(this.rowsOf(draft))} ${renderExceptions(this.rowsOf(draft))}`;
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
    const mayClear = this.draft !== null;
    return html`
      ${this.saved && !this.dirty ? html`<hp-advice tone="good">${hours.saved}</hp-advice>` : nothing}
      <div class="row between">
        ${
          mayClear
            ? html`<button class="button plain" type="button" @click=${() => this.change(null)}>
                ${hours.clear}
              </button>`
            : html`<span></span>`
        }
        <button class="button primary" type="submit" aria-disabled=${this.pending || !this.isUnsaved}>
          ${this.pending ? hours.saving : hours.save}
        </button>
      </div>
    `;
  }

  private change(draft: HoursDraft | null): void {
    this.draft = draft;
    this.dirty = true;
    // What was marked is looked at with every change; the rest is left in peace until saving.
    if (this.problem !== null) this.problem = draft && problemOf(draft);
    tell(this, 'hp-typed', this.hoursTyped);
  }

  private async focusAdd(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${ADD_DATE}`)?.focus();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending || !this.isUnsaved) return;
    const typed = this.hoursTyped;
    this.problem = this.draft && problemOf(this.draft);
    if (typed !== undefined) {
      tell(this, 'hp-hours', typed);
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${wrongId(this.problem)}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-editor': HoursEditor;
  }
}
