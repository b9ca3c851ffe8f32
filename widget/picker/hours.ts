import { css, html, nothing } from 'lit';
import type { AgentPage, Moment, OpenSpan } from '../../server/protocol/index.ts';
import type { AllWords } from '../words/behind.ts';

/** Spans of one day of the reader's own calendar; a night belongs to the day on which it begins. */
export type DayHours = { readonly day: Moment; readonly spans: readonly OpenSpan[] };

/** What is over is left out, and what follows without a gap is one span. */
export function hoursByDay(hours: readonly OpenSpan[], now: Moment): readonly DayHours[] {
  const days = new Map<Moment, OpenSpan[]>();
  for (const span of joined(hours.filter(({ endsAt }) => endsAt > now))) {
    const day = new Date(Math.max(span.startsAt, now)).setHours(0, 0, 0, 0);
    days.set(day, [...(days.get(day) ?? []), span]);
  }
  return [...days].map(([day, spans]) => ({ day, spans }));
}

function joined(hours: readonly OpenSpan[]): readonly OpenSpan[] {
  const whole: OpenSpan[] = [];
  for (const span of hours) {
    const last = whole.at(-1);
    if (last?.endsAt === span.startsAt) whole[whole.length - 1] = { ...last, endsAt: span.endsAt };
    else whole.push(span);
  }
  return whole;
}

/** When somebody is there in the days ahead; nothing where no hours are known. */
export function renderHours(
  { hours, nextFreeAt }: AgentPage,
  { hours: said, formats }: AllWords,
  now: Moment,
) {
  const days = hoursByDay(hours, now);
  if (days.length === 0 && nextFreeAt === null) return nothing;
  return html`<section>
    <h3>${said.heading}</h3>
    <dl class="hours">
      ${days.map(
        ({ day, spans }) =>
          html`<div>
            <dt>${formats.day(day, now)}</dt>
            ${spans.map(({ startsAt, endsAt }) => html`<dd>${said.span(startsAt, endsAt)}</dd>`)}
          </div>`,
      )}
    </dl>
    ${nextFreeAt === null ? nothing : html`<p>${said.nextFree(nextFreeAt, now)}</p>`}
    <p class="fine">${said.zone(now)}</p>
  </section>`;
}

export const hoursStyle = css`
  .hours {
    display: grid;
    gap: var(--hp-space-1);
    margin: 0;
    font-size: var(--hp-text-small);
    font-variant-numeric: tabular-nums;
  }
  .hours + p {
    margin-block-start: var(--hp-space-2);
  }
  .hours div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--hp-space-3);
  }
  .hours dt {
    flex: 1 1 8em;
    color: var(--hp-ink-soft);
  }
  .hours dt::first-letter {
    text-transform: uppercase;
  }
  .hours dd {
    margin: 0;
  }
`;
