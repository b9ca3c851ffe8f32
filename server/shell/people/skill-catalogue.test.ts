import assert from 'node:assert/strict';
import test from 'node:test';
import { newOwner, type Ask } from '../api/test/new-owner.ts';
import { newAgent } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, BEN } from '../test/new-app.ts';

const VINTAGE = { skillId: 'vintage', label: 'Old guitars' };
const REPAIR = { skillId: 'repair', label: 'Repair' };

async function save(ask: Ask, skills: readonly object[]) {
  const { etag } = await ask('GET', '/v1/skills');
  return ask('PUT', '/v1/skills', { body: { skills }, headers: { 'if-match': etag ?? '' } });
}

type Listed = { readonly agentId: string; readonly skills: readonly { readonly label: string }[] };

test('[H425] the catalogue begins as what agents named, and its labels are what visitors read', async (context) => {
  const { ask } = await newOwner(context);
  assert.deepEqual((await ask('GET', '/v1/skills')).body, [
    { skillId: 'vintage', label: 'Vintage', agents: 2 },
  ]);
  const saved = await save(ask, [VINTAGE, REPAIR]);
  assert.deepEqual(saved.body, [
    { ...VINTAGE, agents: 2 },
    { ...REPAIR, agents: 0 },
  ]);
  await eventually(async () => {
    const agents = (await ask('GET', '/v1/sites/shop/agents')).body.agents as readonly Listed[];
    return agents.every(({ skills }) => skills[0]?.label === VINTAGE.label);
  });
});

test('[H425] a skill that an agent has stays, one named twice is refused, and the second of two is told', async (context) => {
  const { ask } = await newOwner(context);
  const dropped = await save(ask, [REPAIR]);
  assert.deepEqual([dropped.status, dropped.body.field], [422, 'skills']);
  assert.match(String(dropped.body.detail), /Vintage, or take it from the 2 agents/);
  assert.equal((await save(ask, [VINTAGE, VINTAGE])).body.field, 'skills.1.skillId');
  const { etag } = await ask('GET', '/v1/skills');
  assert.equal((await save(ask, [VINTAGE])).status, 200);
  const late = await ask('PUT', '/v1/skills', {
    body: { skills: [VINTAGE, REPAIR] },
    headers: { 'if-match': etag ?? '' },
  });
  assert.deepEqual([late.status, late.body.changedBy], [412, 'Olivia']);
});

test('[H438] an agent reads what there is to choose, as it is now, and that nothing is prescribed', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  assert.deepEqual(await ann.done('readSkills', {}), { skills: null });
  assert.equal((await save(ask, [VINTAGE, REPAIR])).status, 200);
  assert.deepEqual(await ann.done('readSkills', {}), { skills: [VINTAGE, REPAIR] });
  assert.equal(await ann.refusal('readSkills', { agentId: BEN } as never), 'malformed');
});

test('[H426] agents choose from the catalogue, under its labels', async (context) => {
  const { app, ask } = await newOwner(context);
  await save(ask, [VINTAGE, REPAIR]);
  const ann = await newAgent(context, app, ANN);
  const { self } = await ann.notice('consoleChanged');
  const { name, headline, biography, languages, capacity } = self;
  const profile = { name, headline, biography, languages, capacity };
  const own = [{ skillId: 'jazz' as never, label: 'Jazz', level: 3 }];
  assert.equal(await ann.refusal('saveProfile', { ...profile, skills: own }), 'skill-invalid');
  const chosen = [{ skillId: 'repair' as never, label: 'My own word', level: 3 }];
  await ann.done('saveProfile', { ...profile, skills: chosen });
  const after = await ann.notice('consoleChanged', (view) => view.self.skills[0]?.skillId === REPAIR.skillId);
  assert.equal(after.self.skills[0]?.label, REPAIR.label);
  const unknown = await ask('POST', '/v1/invitations', {
    body: {
      name: 'C',
      email: 'c@shop.example',
      role: 'agent',
      serves: true,
      sendMail: false,
      skills: own.map(({ skillId, level }) => ({ skillId, level })),
    },
  });
  assert.equal(unknown.body.field, 'skills.0');
});
