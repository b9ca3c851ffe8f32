import { z } from 'zod';
import { fieldProblem, LIMITS } from '../../protocol/index.ts';
import type { CatalogueSkill, FieldProblem, OfferedSkill, SkillId } from '../../protocol/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import { skillId } from '../need-schema.ts';
import type { ProfileForm } from '../profile.ts';
import { line } from '../schema-parts.ts';
import type { SettingKind } from '../settings/kept-settings.ts';

export const SKILLS_MOST = 300;

export const catalogueField = z
  .array(z.strictObject({ skillId, label: line(LIMITS.nameCharacters) }))
  .max(SKILLS_MOST)
  .superRefine((skills, context) => {
    const seen = new Set<SkillId>();
    for (const [index, each] of skills.entries()) {
      if (seen.has(each.skillId)) {
        context.addIssue({ code: 'custom', path: [index, 'skillId'], message: 'This skill is named above.' });
      }
      seen.add(each.skillId);
    }
  });

/** The skills from which agents choose, `null` while agents name their own. */
export const SITE_SKILLS: SettingKind<readonly OfferedSkill[] | null> = {
  name: 'skills',
  schema: catalogueField.nullable(),
  default: null,
};

/** Every skill with how many agents have it: the catalogue, or what agents named where there is none. */
export function skillsOf({ state, words, settings }: LiveSite): readonly CatalogueSkill[] {
  const counts = new Map<SkillId, number>();
  const labels = new Map<SkillId, string>();
  for (const { agentId, facts } of state.agents.values()) {
    for (const skill of facts.skills) {
      counts.set(skill.skillId, (counts.get(skill.skillId) ?? 0) + 1);
      const label = words.profile(agentId)?.skillLabels[skill.skillId];
      if (label !== undefined && !labels.has(skill.skillId)) labels.set(skill.skillId, label);
    }
  }
  const named = [...counts.keys()].sort().map((id) => ({ skillId: id, label: labels.get(id) ?? id }));
  return (settings.read(SITE_SKILLS) ?? named).map(({ skillId: id, label }) => ({
    skillId: id,
    label,
    agents: counts.get(id) ?? 0,
  }));
}

/** What agents choose from, `null` while they name their own. */
export const offeredSkills = ({ settings }: LiveSite): readonly OfferedSkill[] | null =>
  settings.read(SITE_SKILLS);

type ChosenSkill = ProfileForm['skills'][number];

/**
 * The skills with the labels of the catalogue. `null` when one of them is not in it.
 */
export function fromCatalogue(
  { settings }: LiveSite,
  skills: readonly ChosenSkill[],
): readonly ChosenSkill[] | null {
  const catalogue = settings.read(SITE_SKILLS);
  if (catalogue === null) return skills;
  const labels = new Map(catalogue.map((each) => [each.skillId, each.label]));
  if (skills.some((each) => !labels.has(each.skillId))) return null;
  return skills.map((each) => ({ ...each, label: labels.get(each.skillId) ?? each.label }));
}

/** What is wrong with the skills that somebody shall have, by the catalogue. */
export function skillProblems(
  { settings }: LiveSite,
  skills: readonly { readonly skillId: SkillId }[],
): readonly FieldProblem[] {
  const catalogue = settings.read(SITE_SKILLS);
  if (catalogue === null) return [];
  return skills.flatMap((skill, index) =>
    catalogue.some((each) => each.skillId === skill.skillId)
      ? []
      : [fieldProblem(`skills.${index}`, 'skill-unknown')],
  );
}
