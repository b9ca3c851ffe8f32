import type { AgentId, LanguageTag, SkillId } from '../protocol/index.ts';
import type { AgentFacts } from '../core/command.ts';
import type { Profile } from '../store/store.ts';

/** A profile as a person fills it in. */
export type ProfileForm = {
  readonly name: string;
  readonly headline: string;
  readonly biography: string;
  readonly skills: readonly { readonly skillId: SkillId; readonly label: string; readonly level: number }[];
  readonly languages: readonly LanguageTag[];
  readonly capacity: number;
};

/** What routing needs of it. */
export const factsOf = ({ skills, languages, capacity }: ProfileForm): AgentFacts => ({
  skills: skills.map(({ skillId, level }) => ({ skillId, level })),
  languages,
  capacity,
});

/** The words of it. */
export const profileOf = (agentId: AgentId, form: ProfileForm, photoUrl: string | null): Profile => ({
  agentId,
  name: form.name,
  headline: form.headline,
  biography: form.biography,
  photoUrl,
  skillLabels: Object.fromEntries(form.skills.map(({ skillId, label }) => [skillId, label])),
});
