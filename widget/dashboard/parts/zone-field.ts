import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderInput } from './field.ts';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '' && zone.length <= LIMITS.timeZoneCharacters;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show now, so that one sees whether it is the right one. */
const clockIn = (zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format();

/** A zone by its name, out of all that the browser knows. */
export function renderZone({
  id,
  value,
  problem,
  words,
  onInput,
}: {
  readonly id: string;
  readonly value: string;
  readonly problem: string | null;
  readonly words: DashboardWords;
  readonly onInput: (zone: string) => void;
}): TemplateResult {
  const hint = isZone(value) ? words.zone.now(clockIn(value, words.formats.locale)) : words.zone.hint;
  const field = { id, label: words.zone.label, value, problem, hint, onInput, list: `${id}-zones` };
  return html`${renderInput({ ...field, maxlength: LIMITS.timeZoneCharacters })}
    <datalist id="${id}-zones">
      ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
    </datalist>`;
}
