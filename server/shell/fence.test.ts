import assert from 'node:assert/strict';
import test from 'node:test';
import { firstOffer, hasOffer, isState, newAgent, newVisitor, ANYONE } from './test/client.ts';
import { ANN, BEN, newApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;

test('[H542] offers of a ticket are numbered, and whoever was called before has no right to it any more', async (context) => {
  const app = await newApp(context);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app);
  const { ticketId } = await vera.done('join', {
    choice: { kind: 'any' },
    need: ANYONE,
    name: 'Vera',
    question: '',
  });
  const { offerId: first } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  await ben.done('setAvailability', AVAILABLE);
  await ann.done('decline', { offerId: first });
  const { offerId: second } = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.deepEqual([first, second], [`${ticketId}:1`, `${ticketId}:2`]);
  assert.equal(await ann.refusal('accept', { offerId: first }), 'offer-gone');
  assert.equal(await ann.refusal('accept', { offerId: second }), 'offer-gone');
  assert.equal(await ben.refusal('accept', { offerId: first }), 'offer-gone');
  await ben.done('accept', { offerId: second });
  assert.equal(await ben.refusal('accept', { offerId: second }), 'offer-gone');
  await vera.notice('selfChanged', isState('talking'));
  const { conversations } = await ann.done('resync', {});
  assert.deepEqual(conversations, []);
});
