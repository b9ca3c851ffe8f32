import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderCheck, renderInput } from '../parts/field.ts';
import { problemSentence } from './problem-sentence.ts';
import type { FormProblems, RuleForm } from './rule-form.ts';

/** How often a rule fires, and for whom. */
export function renderRuleLimits(
  form: RuleForm,
  problems: FormProblems,
  words: DashboardWords,
  put: (changes: Partial<RuleForm>) => void,
): TemplateResult {
  const said = words.ruleEditor;
  const input = (
    name: 'coolDownMinutes' | 'share' | 'heldOutShare',
    { label, hint }: { readonly label: string; readonly hint: string },
  ) =>
    renderInput({
      id: name,
      label,
      hint,
      value: form[name],
      maxlength: 8,
      problem: problemSentence(problems.get(name), words),
      onInput: (value) => put({ [name]: value }),
    });
  return html`
    ${renderCheck({
      id: 'oncePerSession',
      label: said.once,
      hint: said.onceHint,
      checked: form.oncePerSession,
      onChange: (oncePerSession) => put({ oncePerSession }),
    })}
    ${renderCheck({
      id: 'watches',
      label: said.watches,
      hint: said.watchesHint,
      checked: form.watches,
      onChange: (watches) => put({ watches }),
    })}
    <div class="fields">
      ${form.oncePerSession ? nothing : input('coolDownMinutes', said.coolDown)} ${input('share', said.share)}
      ${form.watches ? nothing : input('heldOutShare', said.heldOut)}
    </div>
  `;
}
