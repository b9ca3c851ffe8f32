import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentList } from '../protocol/index.ts';
import { ANYONE, firstOffer, hasOffer, isState, joinLine, newAgent, newVisitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

test('[H10] pick, wait, accept, talk, end and review, each told to whom it concerns', async (context) => {
  const app = await newApp(context, { settings: { reviewBatch: 1 } });
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  await joinLine(vera, ANN);
  const waiting = await vera.notice('selfChanged', isState('waiting'));
  assert.ok(waiting.view.state === 'waiting' && waiting.view.ticket.agent?.name === 'ANN');

  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await vera.notice('selfChanged', isState('ringing'));
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.equal(offer.visitorName, 'Vera');
  assert.equal(offer.question, 'Which strings?');
  const { conversationId } = await ann.done('accept', { offerId: offer.offerId });
  await vera.notice('selfChanged', isState('talking'));

  const said = await vera.done('say', { conversationId, text: '  Hello!\u0000  ' });
  assert.equal(said.number, 1);
  const heard = await ann.notice('messageAdded');
  assert.deepEqual([heard.text, heard.author, heard.commandId], ['Hello!', 'visitor', null]);
  await ann.done('say', { conversationId, text: 'Good day.' });
  await vera.notice('messageAdded', ({ number }) => number === 2);
  const own = vera.all('messageAdded')[0];
  assert.equal(typeof own?.commandId, 'string');

  await vera.done('end', { conversationId });
  const over = await vera.notice('selfChanged', isState('reviewing'));
  assert.ok(over.view.state === 'reviewing' && over.view.reviewable);
  await vera.done('review', { conversationId, stars: 5, comment: 'Great help.', tags: [], nps: null });
  await vera.notice('selfChanged', isState('browsing'));
  const { reviews } = await ann.done('readReviews', { page: null });
  assert.deepEqual(
    reviews.map(({ stars, comment }) => [stars, comment]),
    [[5, 'Great help.']],
  );
  const page = (await (await fetch(`${app.url}/v1/sites/shop/agents/ann`)).json()) as {
    reviews: { comment: string }[];
  };
  assert.equal(page.reviews[0]?.comment, 'Great help.');
});

test('[H11] a change reaches every reader as a delta after the version that HTTP gave', async (context) => {
  const app = await newApp(context);
  const reader = await newVisitor(context, app, null);
  const list = (await (await fetch(`${app.url}/v1/sites/shop/agents`)).json()) as AgentList;
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const delta = await reader.notice('listChanged', ({ changed }) =>
    changed.some((agent) => agent.agentId === ANN && agent.availability === 'available'),
  );
  assert.equal(delta.version.epoch, list.version.epoch);
  const since = await reader.done('readList', { since: list.version });
  assert.ok('changed' in since);
  assert.deepEqual(since.from, list.version);
  const whole = await reader.done('readList', { since: { epoch: 'another', number: 1 } });
  assert.ok('agents' in whole && whole.agents.length === 2);
});

test('[H12] any suitable agent who is free is rung for whoever takes the first', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const vera = await newVisitor(context, app);
  await vera.done('join', { choice: { kind: 'any' }, need: ANYONE, name: '', question: '' });
  await ann.notice('consoleChanged', hasOffer);
  await vera.notice('selfChanged', isState('ringing'));
});
