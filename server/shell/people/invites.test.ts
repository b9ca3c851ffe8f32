import assert from 'node:assert/strict';
import test from 'node:test';
import { addAgent } from '../manage/administer.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import { askAs, askWithKey, enter, newOwner, type Ask } from '../api/test/new-owner.ts';
import type { Mail, Sent } from '../mail.ts';
import { eventually } from '../test/eventually.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import { systemClock } from '../system.ts';
import { newAgent } from '../test/client.ts';
import { SITE } from '../test/new-app.ts';
import { INVITE_MAIL_PAUSES_SECONDS } from './invite-mails.ts';

const WEEK = 7 * 86_400_000;
const CLEO = {
  name: 'Cleo Núñez',
  email: 'Cleo@shop.example',
  role: 'agent',
  serves: true,
  skills: [{ skillId: 'vintage', level: 3 }],
  sendMail: false,
};

type Made = {
  readonly link: string;
  readonly mailed: boolean;
  readonly invitation: { readonly invitationId: string };
};
const invite = async (ask: Ask, changes: object = {}): Promise<Made> => {
  const made = await ask('POST', '/v1/invitations', { body: { ...CLEO, ...changes } });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  return made.body as Made;
};
const tokenOf = ({ link }: Made): string => /\/owner#invitation=([\w-]{32})$/.exec(link)?.[1] ?? '';
const accept = (ask: Ask, made: Made, name = 'Cleo') =>
  ask('POST', '/v1/invitation', { body: { token: tokenOf(made), name, password: 'a long password' } });

test('[H415] whoever follows an invitation says who they are, chooses a password, and can be chosen', async (context) => {
  const { app, ask } = await newOwner(context);
  const made = await invite(ask);
  const shown = await ask('POST', '/v1/invitation/check', { body: { token: tokenOf(made) } });
  assert.deepEqual(shown.body, {
    name: 'Cleo Núñez',
    email: 'cleo@shop.example',
    role: 'agent',
    siteName: 'Six Strings',
  });
  assert.ok(!JSON.stringify(await app.store.readInvites(SITE, 0)).includes(tokenOf(made)));
  const accepted = await accept(ask, made, 'Cleo');
  assert.deepEqual([accepted.status, accepted.body.agentId], [201, 'cleo-nunez']);
  assert.ok(accepted.response.headers.getSetCookie()[0]?.startsWith('handpick-session='));
  const cookie = await enter(app, 'cleo@shop.example', 'a long password');
  const console = await newAgent(context, app, 'cleo-nunez' as never, cookie);
  const { self } = await console.notice('consoleChanged');
  assert.deepEqual(
    [self.name, self.skills.map(({ skillId, level }) => `${skillId}:${level}`)],
    ['Cleo', ['vintage:3']],
  );
});

test('[H415] an invitation works once, until it is withdrawn, replaced or a week old', async (context) => {
  const clock = new ShiftedClock();
  const { ask } = await newOwner(context, { clock });
  const used = await invite(ask);
  const both = await Promise.all([accept(ask, used), accept(ask, used)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 401]);
  const replaced = await invite(ask, { email: 'dan@shop.example' });
  const withdrawn = await invite(ask, { email: 'dan@shop.example' });
  assert.equal((await accept(ask, replaced)).status, 401);
  const { invitationId } = withdrawn.invitation;
  assert.equal((await ask('DELETE', `/v1/invitations/${invitationId}`)).status, 200);
  assert.equal((await ask('DELETE', `/v1/invitations/${invitationId}`)).body.code, 'invitation-unknown');
  assert.equal((await accept(ask, withdrawn)).status, 401);
  const old = await invite(ask, { email: 'eve@shop.example' });
  clock.aheadMilliseconds = WEEK;
  assert.equal((await accept(ask, old)).body.code, 'link-invalid');
});

test('[H415] a mail address that has an account, and a short password, are refused at their fields', async (context) => {
  const { ask } = await newOwner(context);
  const known = await ask('POST', '/v1/invitations', { body: { ...CLEO, email: 'ann@shop.example' } });
  assert.deepEqual([known.status, known.body.field], [422, 'email']);
  const body = { token: tokenOf(await invite(ask)), name: 'Cleo', password: 'short' };
  assert.equal((await ask('POST', '/v1/invitation', { body })).body.field, 'password');
});

test('[H415] an agent who came meanwhile keeps the id and the account, whoever was promised it', async (context) => {
  const { app, ask } = await newOwner(context);
  const made = await invite(ask, { name: 'Cleo', serves: false });
  const form = { name: 'Other', headline: '', biography: '', skills: [], languages: [], capacity: 2 };
  const account = { email: 'other@shop.example', password: 'another password' };
  const tools = { store: app.store, clock: systemClock };
  const other = { siteId: SITE, agentId: 'cleo' as never, form, photoUrl: null, ...account };
  assert.ok((await addAgent(tools, other)).ok);
  assert.equal((await accept(ask, made)).body.agentId, 'cleo-2');
  assert.ok(await enter(app, account.email, account.password));
});

test('[H415] nobody tries many links from one network address', async (context) => {
  const { ask } = await newOwner(context);
  const guess = () => ask('POST', '/v1/invitation/check', { body: { token: 'a guess' } });
  for (let tried = 0; tried < API_BOUNDS.linksPerAddressPerQuarterHour; tried += 1) await guess();
  assert.equal((await guess()).body.code, 'too-many');
});

test('[H416] an invitation is mailed where mail is set up, and its answer says whether it was', async (context) => {
  const sent: Mail[] = [];
  const mail = { send: async (each: Mail) => (sent.push(each), 'sent' as const), close: () => undefined };
  const { ask } = await newOwner(context, { mail });
  const quiet = await invite(ask);
  assert.deepEqual([quiet.mailed, sent.length], [false, 0]);
  const mailed = await invite(ask, { sendMail: true });
  assert.equal(mailed.mailed, true);
  assert.equal(sent[0]?.to, 'cleo@shop.example');
  assert.ok(sent[0].text.includes(mailed.link));
});

test('[H434] an invitation that the mail server takes later is mailed again while it is open, in the language of whoever invites', async (context) => {
  const sent: Mail[] = [];
  let answer: Sent = 'later';
  const mail = { send: async (each: Mail) => (sent.push(each), answer), close: () => undefined };
  const clock = new ManualClock();
  const { ask } = await newOwner(context, { mail, clock });
  const headers = { 'accept-language': 'de-AT, en;q=0.5' };
  const asked = (email: string) => ({ body: { ...CLEO, email, sendMail: true }, headers });
  const made = (await ask('POST', '/v1/invitations', asked('cleo@shop.example'))).body as {
    mailed: boolean;
    invitation: { invitationId: string };
  };
  await ask('POST', '/v1/invitations', asked('cora@shop.example'));
  assert.deepEqual([made.mailed, sent.length], [false, 2]);
  assert.match(sent[0]?.text ?? '', /^Guten Tag Cleo Núñez,\n\nSie sind zu .* eingeladen/);
  await ask('DELETE', `/v1/invitations/${made.invitation.invitationId}`);
  answer = 'sent';
  clock.pass(INVITE_MAIL_PAUSES_SECONDS[0] * 1_000);
  await eventually(() => sent.length === 3);
  assert.equal(sent[2]?.to, 'cora@shop.example');
  assert.equal(sent[2].id, sent[1]?.id);
  clock.pass(86_400_000);
  assert.equal(sent.length, 3);
});

test('[H417] owners invite everybody, supervisors agents, and programs no owner', async (context) => {
  const { app, ask } = await newOwner(context);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  const key = await askWithKey(app, ['people:write']);
  const tried = async (by: Ask, role: string) =>
    (await by('POST', '/v1/invitations', { body: { ...CLEO, role, email: `${role}@shop.example` } })).status;
  for (const role of ['owner', 'supervisor', 'agent']) assert.equal(await tried(ask, role), 201, role);
  assert.deepEqual([await tried(supervisor, 'agent'), await tried(supervisor, 'supervisor')], [201, 403]);
  assert.deepEqual([await tried(key, 'supervisor'), await tried(key, 'owner')], [201, 403]);
  const open = (await ask('GET', '/v1/people')).body.invitations as readonly {
    readonly role: string;
    readonly invitationId: string;
  }[];
  const owners = open.find(({ role }) => role === 'owner');
  const withdrawn = await supervisor('DELETE', `/v1/invitations/${owners?.invitationId ?? ''}`);
  assert.equal(withdrawn.body.code, 'owner-needed');
});
