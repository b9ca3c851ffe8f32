import type { OfferedSkill } from '../../../server/protocol/index.ts';
import type { OwnSkills } from '../../session/me.ts';
import { skillIdOf, type SkillDraft } from './profile-draft.ts';

/** What the skills are chosen from, `null` where they are typed. */
export const catalogueOf = (skills: OwnSkills): readonly OfferedSkill[] | null =>
  skills.state === 'catalogue' ? skills.offered : null;

/** Nothing is chosen in this row yet. */
export const isEmpty = ({ skillId, label }: SkillDraft): boolean => skillId === null && label.trim() === '';

/** Also a skill that was typed before there was anything to choose from. */
export const idOf = ({ skillId, label }: SkillDraft) => skillId ?? skillIdOf(label);

/** What the row says, as the catalogue calls it; `null` where the catalogue has it no more. */
export const offeredOf = (row: SkillDraft, catalogue: readonly OfferedSkill[]): OfferedSkill | null =>
  catalogue.find(({ skillId }) => skillId === idOf(row)) ?? null;

export const isGone = (row: SkillDraft, catalogue: readonly OfferedSkill[]): boolean =>
  !isEmpty(row) && offeredOf(row, catalogue) === null;

/** What nobody of these rows says, in the order of the catalogue. */
export function leftOf(
  rows: readonly SkillDraft[],
  catalogue: readonly OfferedSkill[],
): readonly OfferedSkill[] {
  const taken = new Set(rows.filter((row) => !isEmpty(row)).map(idOf));
  return catalogue.filter(({ skillId }) => !taken.has(skillId));
}

/** Whether one row more could say something. */
export const hasMore = (rows: readonly SkillDraft[], catalogue: readonly OfferedSkill[]): boolean =>
  leftOf(rows, catalogue).length > rows.filter(isEmpty).length;
