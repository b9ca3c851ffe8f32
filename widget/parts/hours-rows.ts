import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LIMITS } from '../../server/protocol/index.ts';
import type { HoursFormWords } from '../words/en/oneself-hours.ts';
import './day-spans.ts';
import type { SpansChanged } from './day-spans.ts';
import type { ExceptionDraft, HoursDraft, HoursProblem, RowId, Spans } from './hours-draft.ts';
import { icons } from './icons.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** Hours that somebody writes, with what becomes of a change. */
export type HoursRows = {
  readonly draft: HoursDraft;
  readonly problem: HoursProblem | null;
  readonly words: HoursFormWords;
  readonly locale: string;
  readonly change: (draft: HoursDraft) => void;
  /** After a date was taken away, where the focus would be lost. */
  readonly focusAdd: () => void;
};

/** Where the button that adds a date is found, so that the focus can go there. */
export const ADD_DATE = 'add-date';

/** The days of every week, each with its times. */
export function renderWeek(rows: HoursRows): TemplateResult {
  const { draft, words, locale, change } = rows;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return html`<div role="group" aria-labelledby="week">
    <h3 id="week">${words.week}</h3>
    ${draft.week.map((spans, index) => {
      const name = format.format(MONDAY + index * DAY_MILLISECONDS);
      const put = (next: Spans) =>
        change({ ...draft, week: draft.week.map((each, at) => (at === index ? next : each)) });
      return html`<div class="day">
        <span class="name">${name}</span>${renderSpans(rows, `week-${index}`, name, spans, put)}
      </div>`;
    })}
  </div>`;
}

/** The dates on which it is otherwise. */
export function renderExceptions(rows: HoursRows): TemplateResult {
  const { draft, words } = rows;
  const put = (exceptions: readonly ExceptionDraft[]) => rows.change({ ...draft, exceptions });
  return html`<div role="group" aria-labelledby="exceptions">
    <h3 id="exceptions">${words.exceptions}</h3>
    <p class="small soft">${words.exceptionsHint}</p>
    ${draft.exceptions.map((exception, index) =>
      renderException(rows, exception, index, (next) =>
        put(draft.exceptions.flatMap((each, at) => (at === index ? (next ?? []) : each))),
      ),
    )}
    ${
      draft.exceptions.length >= LIMITS.hoursExceptions
        ? nothing
        : html`<button
            class="button compact add"
            type="button"
            id=${ADD_DATE}
            @click=${() => put([...draft.exceptions, { date: '', spans: [] }])}
          >
            ${words.addDate}
          </button>`
    }
  </div>`;
}

function renderException(
  rows: HoursRows,
  { date, spans }: ExceptionDraft,
  index: number,
  put: (next: ExceptionDraft | null) => void,
): TemplateResult {
  const { words } = rows;
  const name = date === '' ? words.date(index + 1) : dateName(date, rows.locale);
  const remove = () => {
    put(null);
    rows.focusAdd();
  };
  return html`<div class="day">
    <div class="date">
      <input
        class="input"
        type="date"
        aria-label=${words.date(index + 1)}
        .value=${date}
        @change=${(event: Event) => put({ date: (event.target as HTMLInputElement).value, spans })}
      />
      <button class="button plain icon" type="button" aria-label=${words.removeDate(name)} @click=${remove}>
        ${icons.close}
      </button>
    </div>
    ${renderSpans(rows, `exception-${index}`, name, spans, (next) => put({ date, spans: next }))}
  </div>`;
}

const dateName = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));

function renderSpans(
  { words, problem }: HoursRows,
  row: RowId,
  day: string,
  spans: Spans,
  put: (spans: Spans) => void,
): TemplateResult {
  return html`<hp-day-spans
    id=${row}
    .words=${words}
    .day=${day}
    .spans=${spans}
    .problem=${problemIn(problem, row, day, words)}
    @hp-spans=${(event: CustomEvent<SpansChanged>) => put(event.detail)}
  ></hp-day-spans>`;
}

function problemIn(
  problem: HoursProblem | null,
  row: RowId,
  day: string,
  { problems }: HoursFormWords,
): string {
  if (problem === null || problem.kind === 'zone' || problem.row !== row) return '';
  return problem.kind === 'dateMissing' ? problems.dateMissing : problems[problem.kind](day);
}

/** The id of what is wrong. */
export const wrongId = (problem: HoursProblem | null): string =>
  problem === null || problem.kind === 'zone' ? 'zone' : problem.row;
