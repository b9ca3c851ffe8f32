import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Asked, SpanProblem } from '../../session/dashboard/measures-asked.ts';
import { PRESETS } from '../../session/dashboard/measures-span.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderInput, renderSelect } from '../parts/field.ts';

type Period = Pick<Asked, 'period' | 'from' | 'until'>;

/** Which days: a period that is known by name, or two days of one's own. */
export function renderPeriod<Asking extends Period>(
  asked: Asking,
  shown: { readonly from: string; readonly until: string } | null,
  problem: SpanProblem | null,
  words: DashboardWords,
  change: (asked: Asking) => void,
): TemplateResult {
  const said = words.measures;
  const problemAt = (field: 'from' | 'until') =>
    problem !== null && (problem === 'from-missing') === (field === 'from') ? said.problems[problem] : null;
  const periods = [...PRESETS, 'own'] as const;
  return html`${renderSelect({
    id: 'period',
    label: said.period,
    value: asked.period,
    options: periods.map((value) => ({ value, label: said.periods[value] })),
    onInput: (value) => {
      const period = periods.find((each) => each === value) ?? asked.period;
      // One's own days begin with those that are shown.
      const days = period === 'own' && shown !== null ? shown : { from: '', until: '' };
      change({ ...asked, period, from: days.from, until: days.until });
    },
  })}${
    asked.period !== 'own'
      ? nothing
      : (['from', 'until'] as const).map((field) =>
          renderInput({
            id: field,
            type: 'date',
            label: said[field],
            value: asked[field],
            problem: problemAt(field),
            // A day that is typed half is none yet, and is left as it stands.
            onInput: (value) => {
              if (value !== '') change({ ...asked, [field]: value });
            },
          }),
        )
  }`;
}
