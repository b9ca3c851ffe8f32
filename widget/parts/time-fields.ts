import { css, html } from 'lit';
import type { Moment } from '../../server/protocol/index.ts';
import type { Formats } from '../words/formats.ts';

const dayOf = (moment: Moment): Moment => new Date(moment).setHours(0, 0, 0, 0);

/** By the days of the reader's own calendar. */
export function byDay(slots: readonly Moment[]): ReadonlyMap<Moment, readonly Moment[]> {
  const days = new Map<Moment, Moment[]>();
  for (const slot of slots) days.set(dayOf(slot), [...(days.get(dayOf(slot)) ?? []), slot]);
  return days;
}

export type TimeFields = {
  /** The free times, soonest first. */
  readonly slots: readonly Moment[];
  /** What is chosen; the first of them where that is none of them. */
  readonly startsAt: Moment | null;
  readonly words: { readonly day: string; readonly time: string };
  readonly formats: Formats;
  readonly now: Moment;
  readonly choose: (startsAt: Moment) => void;
};

/** The slot that is chosen: the first of its day where it is gone, else the first of all. */
export function chosenOf(slots: readonly Moment[], startsAt: Moment | null): Moment | null {
  if (startsAt !== null && slots.includes(startsAt)) return startsAt;
  const ofDay = startsAt === null ? undefined : byDay(slots).get(dayOf(startsAt))?.[0];
  return ofDay ?? slots[0] ?? null;
}

/** Two fields, `day` and `time`, of the form around them. Hours that come twice are told apart. */
export function renderTimeFields({ slots, startsAt, words, formats, now, choose }: TimeFields) {
  const days = byDay(slots);
  const chosen = chosenOf(slots, startsAt) ?? 0;
  const times = days.get(dayOf(chosen)) ?? [];
  const onChange = (event: Event) => choose(Number((event.target as HTMLSelectElement).value));
  return html`<div class="times">
    <label class="field">
      <span>${words.day}</span>
      <select class="input" name="day" @change=${onChange}>
        ${[...days].map(
          ([each, [first]]) =>
            html`<option value=${first ?? each} .selected=${each === dayOf(chosen)}>
              ${begun(formats.day(each, now), formats.locale)}
            </option>`,
        )}
      </select>
    </label>
    <label class="field">
      <span>${words.time}</span>
      <select class="input" name="time" @change=${onChange}>
        ${times.map(
          (slot) =>
            html`<option value=${slot} .selected=${slot === chosen}>${timeOf(slot, times, formats)}</option>`,
        )}
      </select>
    </label>
  </div>`;
}

/** As at the beginning of a sentence. */
const begun = (words: string, locale: string): string =>
  words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);

/** On the day on which the clock is put back an hour comes twice; the zone's name says which one it is. */
function timeOf(slot: Moment, times: readonly Moment[], formats: Formats): string {
  const said = formats.time(slot);
  const isTwice = times.some((other) => other !== slot && formats.time(other) === said);
  return isTwice ? `${said} (${formats.zone(slot)})` : said;
}

export const timeFieldsStyle = css`
  .times {
    display: grid;
    gap: var(--hp-space-1) var(--hp-space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
  }
`;
