import assert from 'node:assert/strict';
import test from 'node:test';
import { askAs, asking, askWithKey, newOwner, OWNER } from '../api/test/new-owner.ts';
import { firstOffer, hasOffer, isState, joinLine, newAgent, newVisitor, signIn } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, BEN } from '../test/new-app.ts';

type People = {
  readonly people: readonly { readonly accountId: string; readonly suspendedAt: number | null }[];
};

test('[H418] the people of a site are shown by mail address, with what they are and can do', async (context) => {
  const { ask } = await newOwner(context);
  const { people, mail, nextCursor } = (await ask('GET', '/v1/people')).body;
  assert.deepEqual([mail, nextCursor], [false, null]);
  const ann = { accountId: 'ann', agentId: 'ann', name: 'ANN', email: 'ann@shop.example', role: 'agent' };
  const [first, , last] = people as readonly object[];
  assert.deepEqual(first, {
    ...ann,
    skills: [{ skillId: 'vintage', level: 4 }],
    suspendedAt: null,
    isSelf: false,
  });
  const olivia = {
    accountId: OWNER,
    agentId: null,
    name: 'Olivia',
    email: 'olivia@shop.example',
    role: 'owner',
  };
  assert.deepEqual(last, { ...olivia, skills: [], suspendedAt: null, isSelf: true });
  const paged = (await ask('GET', '/v1/people?limit=2')).body;
  const rest = (await ask('GET', `/v1/people?cursor=${String(paged.nextCursor)}`)).body as People;
  assert.deepEqual(
    rest.people.map(({ accountId }) => accountId),
    [OWNER],
  );
});

test('[H419] a role holds at once, a site keeps an owner, and nobody acts on themselves', async (context) => {
  const { app, ask } = await newOwner(context);
  const change = (accountId: string, role: string, by = ask) =>
    by('PATCH', `/v1/people/${accountId}`, { body: { role } });
  const ann = asking(app, { cookie: await signIn(app, ANN) });
  assert.equal((await ann('GET', '/v1/people')).status, 403);
  assert.equal((await change('ann', 'supervisor')).body.role, 'supervisor');
  assert.equal((await ann('GET', '/v1/people')).status, 200);
  assert.equal((await change(OWNER, 'agent')).body.code, 'own-account');
  const other = await askAs(app, 'owner', 'oscar');
  assert.equal((await change(OWNER, 'supervisor', other)).status, 200);
  assert.equal((await change('oscar', 'supervisor')).body.code, 'owner-needed');
  assert.equal((await change(OWNER, 'agent', other)).body.code, 'serves-nobody');
  const key = await askWithKey(app, ['people:write']);
  assert.equal((await change('oscar', 'supervisor', key)).body.code, 'owner-needed');
  assert.equal((await change('nobody', 'agent', other)).body.code, 'person-unknown');
});

test('[H419] of two owners who remove each other at once one stays', async (context) => {
  const { app, ask } = await newOwner(context);
  const other = await askAs(app, 'owner', 'oscar');
  const both = await Promise.all([
    ask('PATCH', '/v1/people/oscar', { body: { role: 'supervisor' } }),
    other('PATCH', `/v1/people/${OWNER}`, { body: { role: 'supervisor' } }),
  ]);
  const [done, refused] = both.map(({ status }) => status).sort();
  assert.equal(done, 200);
  assert.ok(refused === 403 || refused === 409, String(refused));
  assert.ok(await app.store.hasOwner());
});

test('[H420] who is suspended is signed out everywhere, offline, and out of the list until resumed', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const visitors = [await newVisitor(context, app), await newVisitor(context, app)];
  const [ringing, waiting] = visitors;
  assert.ok(ringing && waiting);
  await joinLine(ringing, ANN);
  await ann.notice('consoleChanged', hasOffer);
  await joinLine(waiting, ANN);
  const suspended = await ask('POST', '/v1/people/ann/suspend');
  assert.equal(typeof suspended.body.suspendedAt, 'number');
  await ann.notice('sessionEnded');
  for (const visitor of visitors) await visitor.notice('selfChanged', isState('asked'));
  await assert.rejects(signIn(app, ANN), /401/);
  type Listed = { readonly agentId: string; readonly availability: string };
  await eventually(async () => {
    const agents = (await ask('GET', '/v1/sites/shop/agents')).body.agents as readonly Listed[];
    return agents.find(({ agentId }) => agentId === 'ann')?.availability === 'offline';
  });
  assert.equal((await ask('POST', '/v1/people/ann/resume')).body.suspendedAt, null);
  assert.ok(await signIn(app, ANN));
});

test('[H421] what a removal means for visitors is said before, and done: they are asked whom to take', async (context) => {
  const { app, ask } = await newOwner(context);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  for (const agent of [ann, ben])
    await agent.done('setAvailability', { availability: 'available', backAt: null });
  const visitors = [];
  for (let number = 0; number < 4; number += 1) visitors.push(await newVisitor(context, app));
  const [talking, ringing, waiting, second] = visitors;
  assert.ok(talking && ringing && waiting && second);
  await joinLine(talking, ANN);
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  await ann.done('accept', { offerId: offer.offerId });
  await joinLine(ringing, ANN);
  await ann.notice('consoleChanged', hasOffer);
  await joinLine(waiting, ANN);
  const effects = (await ask('GET', '/v1/people/ann/effects')).body;
  assert.deepEqual(effects, { offers: 1, insisting: 1, flexible: 0, talking: 1, bookings: 0 });
  const removed = await ask('DELETE', '/v1/people/ann');
  assert.deepEqual([removed.status, removed.body], [200, effects]);
  for (const visitor of [talking, ringing, waiting]) await visitor.notice('selfChanged', isState('asked'));
  await ann.notice('sessionEnded');
  assert.equal(await app.store.findAccount('ann@shop.example'), null);
  const { people } = (await ask('GET', '/v1/people')).body as People;
  assert.deepEqual(
    people.map(({ accountId }) => accountId),
    ['ben', OWNER],
  );
  assert.equal((await ask('DELETE', '/v1/people/ann')).body.code, 'person-unknown');
});

test('[H422] an owner who serves nobody has no console', async (context) => {
  const { app, cookie } = await newOwner(context);
  await assert.rejects(newAgent(context, app, OWNER as never, cookie));
});
