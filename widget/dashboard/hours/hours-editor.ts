import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { Hours } from '../../../server/protocol/index.ts';
import '../../parts/day-spans.ts';
import type { SpansChanged } from '../../parts/day-spans.ts';
import { define } from '../../parts/define.ts';
import {
  draftOfHours,
  type ExceptionDraft,
  type HoursDraft,
  hoursOf,
  type HoursProblem,
  problemOf,
  proposedHours,
  type RowId,
  type Spans,
} from '../../parts/hours-draft.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { ownZone, renderZone } from '../parts/zone-field.ts';
import { hoursEditorStyle } from './hours-editor-style.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** `hp-hours`: the hours as they shall be. `hp-typed`: what stands there, `undefined` where it cannot be. */
export type HoursEvent = CustomEvent<Hours | null>;

/** Weekly hours and other days, for whoever they are of. What else belongs to them stands in the slot. */
@define('hp-hours-editor')
export class HoursEditor extends DashboardPart {
  @property({ attribute: false }) said = { heading: '', lead: '', none: '' };
  @property({ attribute: false }) hours: Hours | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) saved = false;
  /** What stands in the slot was changed. */
  @property({ type: Boolean }) other = false;
  @state() private draft: HoursDraft | null = null;
  @state() private dirty = false;
  @state() private problem: HoursProblem | null = null;

  static override styles = hoursEditorStyle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('hours') && !this.dirty) this.draft = this.hours && draftOfHours(this.hours);
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
      <div role="group" aria-labelledby="week">
        <h3 id="week">${hours.week}</h3>
        ${draft.week.map((spans, index) => {
          const name = this.weekday(index);
          const put = (next: Spans) =>
            this.change({ ...draft, week: draft.week.map((each, at) => (at === index ? next : each)) });
          return html`<div class="day">
            <span class="name">${name}</span>${this.renderSpans(`week-${index}`, name, spans, put)}
          </div>`;
        })}
      </div>
      ${this.renderExceptions(draft)}`;
  }

  private renderSpans(row: RowId, day: string, spans: Spans, put: (spans: Spans) => void) {
    return html`<hp-day-spans
      id=${row}
      .words=${this.words.hours}
      .day=${day}
      .spans=${spans}
      .problem=${this.problemIn(row, day)}
      @hp-spans=${(event: CustomEvent<SpansChanged>) => put(event.detail)}
    ></hp-day-spans>`;
  }

  private renderExceptions(draft: HoursDraft) {
    const { hours } = this.words;
    const put = (exceptions: readonly ExceptionDraft[]) => this.change({ ...draft, exceptions });
    return html`<div role="group" aria-labelledby="exceptions">
      <h3 id="exceptions">${hours.exceptions}</h3>
      <p class="small soft">${hours.exceptionsHint}</p>
      ${draft.exceptions.map((exception, index) =>
        this.renderException(exception, index, (next) =>
          put(draft.exceptions.flatMap((each, at) => (at === index ? (next ?? []) : each))),
        ),
      )}
      ${
        draft.exceptions.length >= LIMITS.hoursExceptions
          ? nothing
          : html`<button
              class="button compact add"
              type="button"
              id="add-date"
              @click=${() => put([...draft.exceptions, { date: '', spans: [] }])}
            >
              ${hours.addDate}
            </button>`
      }
    </div>`;
  }

  private renderException(
    { date, spans }: ExceptionDraft,
    index: number,
    put: (next: ExceptionDraft | null) => void,
  ) {
    const { hours } = this.words;
    const name = date === '' ? hours.date(index + 1) : this.dateName(date);
    return html`<div class="day">
      <div class="date">
        <input
          class="input"
          type="date"
          aria-label=${hours.date(index + 1)}
          .value=${date}
          @change=${(event: Event) => put({ date: (event.target as HTMLInputElement).value, spans })}
        />
        <button
          class="button plain icon"
          type="button"
          aria-label=${hours.removeDate(name)}
          @click=${() => this.removeDate(put)}
        >
          ${icons.close}
        </button>
      </div>
      ${this.renderSpans(`exception-${index}`, name, spans, (next) => put({ date, spans: next }))}
    </div>`;
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
        <button
          class="button primary"
          type="submit"
          aria-disabled=${this.pending || !(this.dirty || this.other)}
        >
          ${this.pending ? hours.saving : hours.save}
        </button>
      </div>
    `;
  }

  private weekday(index: number): string {
    const format = new Intl.DateTimeFormat(this.words.formats.locale, { weekday: 'long', timeZone: 'UTC' });
    return format.format(MONDAY + index * DAY_MILLISECONDS);
  }

  private dateName(date: string): string {
    const format = new Intl.DateTimeFormat(this.words.formats.locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(Date.parse(date));
  }

  private problemIn(row: RowId, day: string): string {
    const { problem } = this;
    const { problems } = this.words.hours;
    if (problem === null || problem.kind === 'zone' || problem.row !== row) return '';
    return problem.kind === 'dateMissing' ? problems.dateMissing : problems[problem.kind](day);
  }

  private change(draft: HoursDraft | null): void {
    this.draft = draft;
    this.dirty = true;
    // What was marked is looked at with every change; the rest is left in peace until saving.
    if (this.problem !== null) this.problem = draft && problemOf(draft);
    tell(this, 'hp-typed', this.hoursTyped);
  }

  private async removeDate(put: (next: null) => void): Promise<void> {
    put(null);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add-date')?.focus();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending || !(this.dirty || this.other)) return;
    const typed = this.hoursTyped;
    this.problem = this.draft && problemOf(this.draft);
    if (typed !== undefined) {
      tell(this, 'hp-hours', typed);
      return;
    }
    await this.updateComplete;
    const wrong = this.problem === null || this.problem.kind === 'zone' ? 'zone' : this.problem.row;
    this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-editor': HoursEditor;
  }
}
