import { z } from 'zod';
import {
  LIMITS,
  ROLES,
  type AccountId,
  type AgentId,
  type OpenInvitation,
  type Person,
  type SignedIn,
  type SiteId,
  type SkillId,
} from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { mail } from '../bookings/schemas.ts';
import { skillId } from '../need-schema.ts';
import { id, line, unique } from '../schema-parts.ts';
import { API_BOUNDS } from './bounds.ts';

export const role = z.enum(ROLES);
export const personName = line(LIMITS.nameCharacters);
export const email = mail.transform((address) => address.toLowerCase());
export const newPassword = z
  .string()
  .min(BOUNDS.passwordCharactersLeast, `Choose at least ${BOUNDS.passwordCharactersLeast} characters.`)
  .max(LIMITS.passwordCharacters, `Choose at most ${LIMITS.passwordCharacters} characters.`);
export const token = z.string().min(1).max(API_BOUNDS.linkCharacters);
export const accountId = id<AccountId>();

const skill = z.strictObject({ skillId, level: z.int().min(1).max(LIMITS.skillLevelMost) });
export const personSkills = z
  .array(skill)
  .max(LIMITS.skillsPerAgent)
  .refine((skills) => unique(skills.map((each) => each.skillId)), 'Name each skill once.');

export const person = z.object({
  accountId,
  agentId: id<AgentId>().nullable(),
  name: z.string(),
  email: z.string(),
  role,
  skills: z.array(skill),
  suspendedAt: z.number().nullable(),
  isSelf: z.boolean(),
});
export const openInvitation = z.object({
  invitationId: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  expiresAt: z.number(),
});
export const madeInvitation = z.object({
  invitation: openInvitation,
  link: z.string(),
  mailed: z.boolean(),
});
export const leavingEffects = z.object({
  offers: z.number(),
  insisting: z.number(),
  flexible: z.number(),
  talking: z.number(),
  bookings: z.number(),
});
export const signedIn = z.object({
  siteId: id<SiteId>(),
  siteName: z.string(),
  accountId,
  role,
  agentId: id<AgentId>().nullable(),
  name: z.string(),
  email: z.string(),
});

/** Values of the examples in the document. */
export const ANN: Person = {
  accountId: 'ann' as AccountId,
  agentId: 'ann' as AgentId,
  name: 'Ann',
  email: 'ann@shop.example',
  role: 'agent',
  skills: [{ skillId: 'vintage' as SkillId, level: 4 }],
  suspendedAt: null,
  isSelf: false,
};
export const CLEO: OpenInvitation = {
  invitationId: 'k3VnQ0x1Tn2yWm4Zr5pXwA',
  name: 'Cleo',
  email: 'cleo@shop.example',
  role: 'agent',
  expiresAt: 1_767_830_400_000,
};
export const LINK = 'https://help.example.com/owner#invitation=Yt0m3Kq8Zr5tXw2Cz6yP0bWl3QXn5vYk';
export const OLIVIA: SignedIn = {
  siteId: 'shop' as SiteId,
  siteName: 'Six Strings',
  accountId: 'p0bWl3QXn5vYkq9dRf7uEo' as AccountId,
  role: 'owner',
  agentId: null,
  name: 'Olivia',
  email: 'olivia@shop.example',
};
