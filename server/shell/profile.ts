import type { AgentId, ChannelLimits, LanguageTag, SkillId } from '../protocol/index.ts';
import type { AgentFacts } from '../core/command.ts';
import type { Profile, Site } from '../store/store.ts';

/** A profile as a person fills it in. */
export type ProfileForm = {
  readonly name: string;
  /** Both stay as they are where they are left out. */
  readonly alias?: string;
  readonly pronouns?: string;
  readonly headline: string;
  readonly biography: string;
  readonly skills: readonly { readonly skillId: SkillId; readonly label: string; readonly level: number }[];
  readonly languages: readonly LanguageTag[];
  readonly capacity: number;
  readonly channels?: ChannelLimits;
};

/** What routing needs of it. */
export function factsOf(
  { skills, languages, capacity, channels }: ProfileForm,
  kept?: AgentFacts,
): AgentFacts {
  const limits = channels ?? kept?.channels;
  return {
    skills: skills.map(({ skillId, level }) => ({ skillId, level })),
    languages,
    capacity,
    ...(limits === undefined ? {} : { channels: limits }),
  };
}

/** What stays where a form says nothing of it. */
export type KeptWords = Pick<Profile, 'alias' | 'pronouns' | 'photoUrl'>;

/** The words of it. */
export const profileOf = (agentId: AgentId, form: ProfileForm, kept: KeptWords): Profile => ({
  agentId,
  name: form.name,
  alias: form.alias ?? kept.alias,
  pronouns: form.pronouns ?? kept.pronouns,
  headline: form.headline,
  biography: form.biography,
  photoUrl: kept.photoUrl,
  skillLabels: Object.fromEntries(form.skills.map(({ skillId, label }) => [skillId, label])),
});

/** Whoever's own name is kept from visitors needs another one for them. */
export const needsAlias = ({ alias }: Pick<Profile, 'alias'>, hidden: Site['hiddenFields']): boolean =>
  alias === '' && hidden?.includes('name') === true;
