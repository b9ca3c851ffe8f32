import { CHANNEL_LIMITS } from '../../../server/protocol/index.ts';
import type { ChannelLimits, LanguageTag, SelfAgent, SkillId } from '../../../server/protocol/index.ts';
import type { ConsoleRequest } from '../../session/console-state.ts';

/** One row of the skills; `skillId` is `null` until the server knows the skill. */
export type SkillDraft = { readonly skillId: SkillId | null; readonly label: string; readonly level: number };

/** How many at once by each channel, as typed. */
export type ChannelsDraft = Readonly<Record<keyof ChannelLimits, string>>;

export const CHANNEL_FIELDS = Object.keys(CHANNEL_LIMITS) as readonly (keyof ChannelLimits)[];

const channelsOf = <Value>(value: (field: keyof ChannelLimits) => Value) =>
  Object.fromEntries(CHANNEL_FIELDS.map((field) => [field, value(field)])) as Record<
    keyof ChannelLimits,
    Value
  >;

/** The profile as it is typed: capacity stays text, so that a wrong one can be shown and mended. */
export type ProfileDraft = {
  readonly name: string;
  readonly alias: string;
  readonly pronouns: string;
  readonly headline: string;
  readonly biography: string;
  readonly skills: readonly SkillDraft[];
  readonly languages: readonly LanguageTag[];
  readonly capacity: string;
  readonly channels: ChannelsDraft;
};

/** Before the first view has come. */
export const EMPTY_DRAFT: ProfileDraft = {
  name: '',
  alias: '',
  pronouns: '',
  headline: '',
  biography: '',
  skills: [],
  languages: [],
  capacity: '1',
  channels: channelsOf((field) => String(CHANNEL_LIMITS[field])),
};

export type SaveProfile = Extract<ConsoleRequest, { readonly type: 'saveProfile' }>;

export function draftOf(self: SelfAgent): ProfileDraft {
  return {
    name: self.name,
    alias: self.alias,
    pronouns: self.pronouns,
    headline: self.headline,
    biography: self.biography,
    skills: self.skills.map(({ skillId, label, level }) => ({ skillId, label, level })),
    languages: [...self.languages],
    capacity: String(self.capacity),
    channels: channelsOf((field) => String(self.channels[field])),
  };
}

/** `Crème Brûlée` becomes `creme-brulee`; letters of other scripts stay. */
export function skillIdOf(label: string): SkillId {
  return label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}+#]+/gu, '-')
    .replace(/^[^\p{Letter}\p{Number}]+|-$/gu, '') as SkillId;
}

/** What is sent: ends trimmed, empty skill rows left out. */
export function saveRequestOf(draft: ProfileDraft): SaveProfile {
  return {
    type: 'saveProfile',
    name: draft.name.trim(),
    alias: draft.alias.trim(),
    pronouns: draft.pronouns.trim(),
    headline: draft.headline.trim(),
    biography: draft.biography.trim(),
    skills: draft.skills
      .map((skill) => ({ ...skill, label: skill.label.trim() }))
      .filter((skill) => skill.label !== '')
      .map(({ skillId, label, level }) => ({ skillId: skillId ?? skillIdOf(label), label, level })),
    languages: draft.languages,
    capacity: Number(draft.capacity),
    channels: channelsOf((field) => Number(draft.channels[field])),
  };
}

/** Whether two profiles say the same, so that a view that changed elsewhere leaves the form alone. */
export const sameDraft = (one: ProfileDraft, other: ProfileDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
