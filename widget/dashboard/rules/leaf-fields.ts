import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pathFits } from '../../../server/rules/pattern.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderCheck, renderInput, renderSelect } from '../parts/field.ts';
import type { LeafDraft, Problems } from './condition-draft.ts';
import { shownFields, type FieldSpec } from './fields.ts';
import { itemsIn } from './leaf-draft.ts';
import { problemSentence } from './problem-sentence.ts';

type Shown = {
  readonly draft: LeafDraft;
  readonly problems: Problems;
  readonly words: DashboardWords;
  /** A path to try the pattern with. */
  readonly tried: string;
  readonly onTry: (path: string) => void;
  readonly onValue: (name: string, value: string) => void;
};

/** The fields of one condition. */
export function renderLeafFields(shown: Shown): TemplateResult | typeof nothing {
  const { kind, values } = shown.draft;
  const specs = shownFields(kind, values);
  if (specs.length === 0) return nothing;
  return html`<div class="leaf-fields">
    ${specs.map((spec) => renderField(spec, shown))}
    ${specs.some(({ type }) => type === 'path') ? renderTry(shown) : nothing}
  </div>`;
}

function renderField(spec: FieldSpec, { draft, problems, words, onValue }: Shown): TemplateResult {
  const said = words.ruleFields;
  const { id, kind, values } = draft;
  const { name } = spec;
  const labels: Readonly<Record<string, string>> = said.labels;
  const hints: Readonly<Record<string, string>> = said.hints;
  const hint = hints[`${kind}.${name}`] ?? (spec.type === 'list' ? hints[spec.of] : undefined);
  const field = {
    id: `${id}-${name}`,
    label: labels[`${kind}.${name}`] ?? labels[name] ?? name,
    value: values[name] ?? '',
    problem: problemSentence(problems.get(`${id}.${name}`), words),
    onInput: (value: string) => onValue(name, value),
    ...(hint === undefined ? {} : { hint }),
  };
  switch (spec.type) {
    case 'choice':
      return renderSelect({ ...field, options: optionsOf(spec, kind, words) });
    case 'checks':
      return renderChecks(spec, field, kind, words);
    case 'flag':
      return renderCheck({
        id: field.id,
        label: field.label,
        checked: field.value === 'yes',
        onChange: (checked) => onValue(name, checked ? 'yes' : ''),
      });
    case 'whole':
    case 'figure':
      return html`<div class="short">${renderInput({ ...field, maxlength: 12 })}</div>`;
    case 'path':
    case 'text':
    case 'list':
      return html`${renderInput({ ...field, maxlength: 1_000, ...listOf(kind, name, id) })}
      ${kind === 'earlier' ? renderEarlier(id, words) : nothing}`;
  }
}

/** What the server knows of before by itself; other systems may name more. */
const listOf = (kind: string, name: string, id: string) =>
  kind === 'earlier' && name === 'name' ? { list: `${id}-earlier` } : {};

const renderEarlier = (id: string, words: DashboardWords) =>
  html`<datalist id="${id}-earlier">
    ${Object.entries(words.ruleFields.earlier).map(
      ([name, label]) => html`<option value=${name}>${label}</option>`,
    )}
  </datalist>`;

type Choice = Extract<FieldSpec, { readonly options: readonly string[] }>;

const optionsOf = ({ name, options }: Choice, kind: string, words: DashboardWords) => {
  const labels: Readonly<Record<string, string>> = words.ruleFields.options;
  return options.map((value) => ({
    value,
    label: labels[`${kind}.${name}.${value}`] ?? labels[`${name}.${value}`] ?? value,
  }));
};

type Checks = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onInput: (value: string) => void;
};

function renderChecks(spec: Choice, field: Checks, kind: string, words: DashboardWords) {
  const chosen = itemsIn(field.value);
  return html`<fieldset class="checks" aria-describedby="${field.id}-problem">
    <legend>${field.label}</legend>
    ${optionsOf(spec, kind, words).map(({ value, label }) =>
      renderCheck({
        id: `${field.id}-${value}`,
        label,
        checked: chosen.includes(value),
        onChange: (checked) =>
          field.onInput((checked ? [...chosen, value] : chosen.filter((item) => item !== value)).join(',')),
      }),
    )}
    <span class="field-error" id="${field.id}-problem">${field.problem ?? nothing}</span>
  </fieldset>`;
}

/** A pattern is understood best by what it fits. */
function renderTry({ draft, words, tried, onTry }: Shown): TemplateResult {
  const said = words.ruleFields.try;
  const fits = tried.startsWith('/') && pathFits(tried, draft.values.pattern?.trim() ?? '');
  return html`<div class="try">
    ${renderInput({ id: `${draft.id}-try`, label: said.label, value: tried, maxlength: 200, onInput: onTry })}
    <span class="fits ${fits ? 'good' : 'soft'}" role="status"
      >${tried === '' ? nothing : fits ? said.fits : said.fitsNot}</span
    >
  </div>`;
}
