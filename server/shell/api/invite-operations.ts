import { z } from 'zod';
import {
  fieldProblem,
  LIMITS,
  refusal,
  type AccountId,
  type MadeInvitation,
  type SkillId,
} from '../../protocol/index.ts';
import { signedInOf } from '../http/session-routes.ts';
import { InviteMaker, inviteLink, openInvitation, type FreshInvite } from '../people/invites.ts';
import { skillProblems } from '../people/skill-catalogue.ts';
import { mayManage } from '../people/staff.ts';
import { hashToken } from '../tokens.ts';
import { done, refuseFields } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName } from './caller.ts';
import {
  openOperation,
  operation,
  type ApiTools,
  type Call,
  type OpenCall,
  type Operation,
} from './operation.ts';
import * as schemas from './people-schemas.ts';

/** How somebody becomes an account: by a link that somebody else gave them. */
export const INVITE_OPERATIONS: readonly Operation[] = [
  operation('invite', {
    scope: 'people:write',
    summary: 'Invites somebody by a link, which is in this answer and nowhere else, and by mail if wanted.',
    body: z.strictObject({
      name: schemas.personName,
      email: schemas.email,
      role: schemas.role,
      serves: z.boolean(),
      skills: schemas.personSkills,
      sendMail: z.boolean(),
    }),
    answer: schemas.madeInvitation,
    status: 201,
    hasSecret: true,
    example: {
      body: {
        name: 'Cleo',
        email: 'cleo@shop.example',
        role: 'agent',
        serves: true,
        skills: [{ skillId: 'vintage' as SkillId, level: 3 }],
        sendMail: false,
      },
      answer: { invitation: schemas.CLEO, link: schemas.LINK, mailed: false },
    },
    handle: (call) => call.tools.staff.turns.take(() => invite(call)),
  }),
  operation('withdrawInvitation', {
    scope: 'people:write',
    summary: 'Ends an invitation that nobody has followed.',
    path: z.strictObject({ invitationId: z.string().max(LIMITS.idCharacters) }),
    answer: z.strictObject({}),
    example: { path: { invitationId: schemas.CLEO.invitationId }, answer: {} },
    handle: withdraw,
  }),
  openOperation('checkInvitation', {
    summary: 'What the token of an invitation is for.',
    body: z.strictObject({ token: schemas.token }),
    answer: z.object({ name: z.string(), email: z.string(), role: schemas.role, siteName: z.string() }),
    example: {
      body: { token: 'Yt0m3Kq8Zr5tXw2Cz6yP0bWl3QXn5vYk' },
      answer: { name: 'Cleo', email: 'cleo@shop.example', role: 'agent', siteName: 'Six Strings' },
    },
    handle: checkInvitation,
  }),
  openOperation('acceptInvitation', {
    summary: 'Makes the account of an invitation, once, and signs in to it.',
    body: z.strictObject({
      token: schemas.token,
      name: schemas.personName,
      password: schemas.newPassword,
    }),
    answer: schemas.signedIn,
    status: 201,
    example: {
      body: { token: 'Yt0m3Kq8Zr5tXw2Cz6yP0bWl3QXn5vYk', name: 'Cleo', password: 'a long password' },
      answer: { ...schemas.OLIVIA, role: 'agent', name: 'Cleo', email: 'cleo@shop.example' },
    },
    handle: (call) => call.tools.staff.turns.take(() => accept(call)),
  }),
];

/** Keeps the invitations, all or none, and mails those links that shall be mailed. */
export async function sendInvites(
  { site, ownOrigin, language, tools }: Pick<Call<'invite'>, 'site' | 'ownOrigin' | 'language' | 'tools'>,
  fresh: readonly FreshInvite[],
  sendMail: boolean,
): Promise<readonly MadeInvitation[]> {
  await tools.store.saveInvites(fresh.map((each) => each.invite));
  const linked = fresh.map(({ invite, token }) => ({ invite, link: inviteLink(ownOrigin, token) }));
  const mailed = new Set<string>();
  if (sendMail && tools.mail !== null) {
    const { inviteMails, clock } = tools;
    const sending = linked.map(async ({ invite, link }) => {
      const sent = await inviteMails.send(invite, site.row.name, link, language);
      if (sent === 'sent') mailed.add(invite.inviteId);
    });
    // Whoever asks waits no longer than this for a slow server; what is under way goes on.
    const impatience = new Promise<void>((resolve) => void clock.after(API_BOUNDS.mailMilliseconds, resolve));
    await Promise.race([Promise.all(sending), impatience]);
  }
  return linked.map(({ invite, link }) => ({
    invitation: openInvitation(invite),
    link,
    mailed: mailed.has(invite.inviteId),
  }));
}

export const inviteMaker = async ({
  site,
  caller,
  tools,
}: Pick<Call<'invite'>, 'site' | 'caller' | 'tools'>) =>
  new InviteMaker(
    site,
    await tools.store.readInvites(site.row.siteId, tools.clock.now()),
    tools.random,
    (caller.kind === 'person' ? caller.accountId : callerName(caller)) as AccountId,
  );

async function invite(call: Call<'invite'>) {
  const { site, caller, body, tools } = call;
  const { store, clock } = tools;
  if (!mayManage(caller, body.role)) return { ok: false, refusal: refusal('owner-needed') } as const;
  const known = await store.findAccount(body.email);
  const open = await store.readInvites(site.row.siteId, clock.now());
  const problems = [
    ...(known === null ? [] : [fieldProblem('email', 'email-taken')]),
    ...(open.length < API_BOUNDS.invitationsPerSite ? [] : [fieldProblem('email', 'invitations-full')]),
    ...skillProblems(site, body.skills),
  ];
  if (problems.length > 0) return refuseFields(problems);
  const maker = await inviteMaker(call);
  const [made] = await sendInvites(call, [maker.make(body, clock.now())], body.sendMail);
  return made === undefined ? ({ ok: false, refusal: refusal('storage-failed') } as const) : done(made);
}

async function withdraw({ site, caller, path, tools }: Call<'withdrawInvitation'>) {
  const { siteId } = site.row;
  const open = await tools.store.readInvites(siteId, tools.clock.now());
  const found = open.find(({ inviteId }) => inviteId === path.invitationId);
  if (found === undefined) return { ok: false, refusal: refusal('invitation-unknown') } as const;
  if (!mayManage(caller, found.role)) return { ok: false, refusal: refusal('owner-needed') } as const;
  await tools.store.deleteInvite(siteId, found.inviteId);
  return done({});
}

const GONE = refusal(
  'link-invalid',
  'This invitation was used, withdrawn or is too old. Ask for another one.',
);

async function invitedBy({ store, clock, sites }: ApiTools, token: string) {
  const found = await store.findInvite(hashToken(token), clock.now());
  const site = found === null ? null : await sites.find(found.siteId);
  return found === null || site === null ? null : { invite: found, site };
}

async function checkInvitation({ body, tools, addressKey }: OpenCall<'checkInvitation'>) {
  if (!(await tools.staff.allowsLink(addressKey)))
    return { ok: false, refusal: refusal('too-many') } as const;
  const found = await invitedBy(tools, body.token);
  if (found === null) return { ok: false, refusal: GONE } as const;
  const { name, email, role } = found.invite;
  return done({ name, email, role, siteName: found.site.row.name });
}

async function accept({ body, tools, addressKey }: OpenCall<'acceptInvitation'>) {
  const { store, staff, sites, sessions } = tools;
  if (!(await tools.staff.allowsLink(addressKey)))
    return { ok: false, refusal: refusal('too-many') } as const;
  const found = await invitedBy(tools, body.token);
  if (found === null) return { ok: false, refusal: GONE } as const;
  const { invite: invited, site } = found;
  const { role, email, agentId, skills } = invited;
  const { name, password } = body;
  const added = await staff.add(site, { role, email, agentId, skills, name, password });
  if (!added.ok) return added;
  await store.deleteInvite(invited.siteId, invited.inviteId);
  const session = await sessions.open(added.result.siteId, added.result.accountId);
  return { ok: true, result: await signedInOf(sites, added.result), session } as const;
}
