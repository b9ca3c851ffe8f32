/** What an owner may keep from visitors. Without the name they read the alias. */
export const HIDEABLE_FIELDS = ['name', 'pronouns', 'headline', 'biography', 'photo'] as const;

export type HideableField = (typeof HIDEABLE_FIELDS)[number];

/** What a profile says in words, whoever reads it. Nothing said is `''`. */
export type ProfileText = {
  readonly name: string;
  /** The name for visitors, `''` where they may read the other. */
  readonly alias: string;
  readonly pronouns: string;
  readonly headline: string;
  readonly biography: string;
  readonly photoUrl: string | null;
};

/** Of somebody whose name is hidden and who has no alias yet; whoever saves a profile is asked for one. */
const NAMELESS = '–';

/** A profile as visitors may read it: the one rule for the server and for the preview in the console. */
export function publicText(
  profile: ProfileText,
  hidden: readonly HideableField[],
): Omit<ProfileText, 'alias'> {
  const isShown = (field: HideableField): boolean => !hidden.includes(field);
  const { alias } = profile;
  return {
    name: alias !== '' ? alias : isShown('name') ? profile.name : NAMELESS,
    pronouns: isShown('pronouns') ? profile.pronouns : '',
    headline: isShown('headline') ? profile.headline : '',
    biography: isShown('biography') ? profile.biography : '',
    photoUrl: isShown('photo') ? profile.photoUrl : null,
  };
}
