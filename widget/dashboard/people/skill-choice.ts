import { html, nothing } from 'lit';
import type { CatalogueSkill, PersonSkill } from '../../../server/protocol/index.ts';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { renderCheck } from '../parts/field.ts';

/** Where somebody new stands until it is said otherwise. */
const LEVEL_FIRST = 3;
const LEVELS = Array.from({ length: LIMITS.skillLevelMost }, (_each, index) => index + 1);

const levelIn = ({ target }: Event): number => Number((target as HTMLSelectElement).value);

type Choice = {
  readonly catalogue: readonly CatalogueSkill[];
  readonly chosen: readonly PersonSkill[];
  readonly problem: string | null;
  readonly words: DashboardWords;
  readonly onChange: (chosen: readonly PersonSkill[]) => void;
};

/** The skills of the site to tick, each with a level. */
export function renderSkillChoice({ catalogue, chosen, problem, words, onChange }: Choice) {
  if (catalogue.length === 0) return nothing;
  const others = (skill: CatalogueSkill) => chosen.filter(({ skillId }) => skillId !== skill.skillId);
  const choose = (skill: CatalogueSkill, level: number) =>
    onChange([...others(skill), { skillId: skill.skillId, level }]);
  return html`<fieldset aria-describedby="skills-problem">
    <legend>${words.people.tabs.skills}</legend>
    <span class="field-error" id="skills-problem">${problem}</span>
    <div class="choices">
      ${catalogue.map((skill) => {
        const level = chosen.find(({ skillId }) => skillId === skill.skillId)?.level ?? null;
        return html`<div class="row">
          ${renderCheck({
            id: `skill-${skill.skillId}`,
            label: skill.label,
            checked: level !== null,
            onChange: (isChosen) => (isChosen ? choose(skill, LEVEL_FIRST) : onChange(others(skill))),
          })}
          ${
            level === null
              ? nothing
              : html`<select
                  class="input level"
                  aria-label=${words.people.levelOf(skill.label)}
                  @change=${(event: Event) => choose(skill, levelIn(event))}
                >
                  ${LEVELS.map(
                    (each) =>
                      html`<option value=${each} .selected=${each === level}>
                        ${words.people.level(each)}
                      </option>`,
                  )}
                </select>`
          }
        </div>`;
      })}
    </div>
  </fieldset>`;
}
