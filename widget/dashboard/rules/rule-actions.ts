import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { Target } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { RuleNames } from '../../session/dashboard/rules-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderCheck, renderInput, renderSelect } from '../parts/field.ts';
import { conditionStyle } from './condition-style.ts';
import { problemSentence } from './problem-sentence.ts';
import { CARDS, type CardKind, type FormProblems, type RuleForm, type Said } from './rule-form.ts';
import './rule-words.ts';

/** What a rule does. `hp-form`: the fields that have changed, with what stands in them. */
@define('hp-rule-actions')
export class RuleActions extends DashboardPart {
  @property({ attribute: false }) form: RuleForm | null = null;
  @property({ attribute: false }) names: RuleNames = { agents: [], skills: [] };
  @property({ attribute: false }) problems: FormProblems = new Map();

  static override styles = conditionStyle;

  override render() {
    const { form } = this;
    if (form === null) return nothing;
    const said = this.words.ruleEditor;
    return html`
      <div class="fields">
        ${renderSelect({
          ...this.field('card', said.card),
          value: form.card,
          options: CARDS.map((value) => ({ value, label: said.cards[value] })),
          onInput: (card) => this.put({ card: card as CardKind }),
        })}
        ${form.card === 'invite' || form.card === 'call-back' ? this.renderTarget(form) : nothing}
        ${form.card === 'call' ? this.renderPhone(form) : nothing}
        ${form.card === 'invite' ? this.renderHold(form) : nothing}
      </div>
      ${this.hasSkills(form) ? this.renderSkills('bySkills', said.bySkills, form.bySkills) : nothing}
      ${
        form.card === 'none'
          ? nothing
          : html`<hp-rule-words
              .said=${form.words}
              .problems=${this.problems}
              @hp-language=${(event: CustomEvent<string>) => tell(this, 'hp-language', event.detail)}
              @hp-words=${(event: CustomEvent<readonly Said[]>) => {
                event.stopPropagation();
                this.put({ words: event.detail });
              }}
            ></hp-rule-words>`
      }
      <h3 class="apart">${said.beside}</h3>
      ${this.renderSkills('skills', said.skills, form.skills)}
      <div class="fields">
        ${renderInput({
          ...this.field('creditSeconds', said.credit),
          hint: said.creditHint(LIMITS.creditSecondsMost),
          value: form.creditSeconds,
          maxlength: 4,
          onInput: (creditSeconds) => this.put({ creditSeconds }),
        })}
      </div>
    `;
  }

  private hasSkills({ card, by }: RuleForm): boolean {
    return (card === 'invite' || card === 'call-back') && by === 'skills';
  }

  private field(name: string, label: string) {
    return { id: name, label, problem: problemSentence(this.problems.get(name), this.words) };
  }

  private renderTarget({ by, agentId, card }: RuleForm): TemplateResult {
    const said = this.words.ruleEditor;
    const options = (['skills', 'agent', 'branch'] as const).map((value) => ({
      value,
      label: said.by[value],
    }));
    return html`${renderSelect({
      ...this.field('by', card === 'invite' ? said.whoInvites : said.whoCalls),
      value: by,
      options,
      onInput: (next) => this.put({ by: next as Target['kind'] }),
    })}
    ${
      by !== 'agent'
        ? nothing
        : renderSelect({
            ...this.field('agentId', said.agent),
            value: agentId,
            options: [
              { value: '', label: said.choose },
              ...this.names.agents.map((agent) => ({ value: agent.agentId, label: agent.name })),
            ],
            onInput: (next) => this.put({ agentId: next }),
          })
    }`;
  }

  private renderPhone({ phone }: RuleForm): TemplateResult {
    return renderInput({
      ...this.field('phone', this.words.ruleEditor.phone),
      value: phone,
      maxlength: 32,
      onInput: (next) => this.put({ phone: next }),
    });
  }

  private renderHold({ holdSeconds }: RuleForm): TemplateResult {
    const said = this.words.ruleEditor;
    return renderInput({
      ...this.field('holdSeconds', said.hold),
      hint: said.holdHint,
      value: holdSeconds,
      maxlength: 4,
      onInput: (next) => this.put({ holdSeconds: next }),
    });
  }

  private renderSkills(
    name: 'bySkills' | 'skills',
    label: string,
    chosen: readonly string[],
  ): TemplateResult {
    const skills = this.names.skills.filter(({ skillId, agents }) => agents > 0 || chosen.includes(skillId));
    const said = this.words.ruleEditor;
    const problem = problemSentence(this.problems.get(name), this.words);
    const put = (skillId: string, checked: boolean) =>
      this.put({ [name]: checked ? [...chosen, skillId] : chosen.filter((each) => each !== skillId) });
    return html`<fieldset class="checks" id=${name} tabindex="-1" aria-invalid=${problem !== null}>
      <legend>${label}</legend>
      ${skills.length === 0 ? html`<span class="soft">${said.noSkills}</span>` : nothing}
      ${skills.map(({ skillId, label: text }) =>
        renderCheck({
          id: `${name}-${skillId}`,
          label: text,
          checked: chosen.includes(skillId),
          onChange: (checked) => put(skillId, checked),
        }),
      )}
      <span class="field-error">${problem ?? nothing}</span>
    </fieldset>`;
  }

  private put(changes: Partial<RuleForm>): void {
    tell(this, 'hp-form', changes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-actions': RuleActions;
  }
}
