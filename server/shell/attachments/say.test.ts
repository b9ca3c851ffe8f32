import test from 'node:test';
import assert from 'node:assert/strict';
import type { AttachmentId } from '../../protocol/index.ts';
import { firstOffer, hasOffer, signIn } from '../test/client.ts';
import { BEN } from '../test/new-app.ts';
import { PDF, png } from './test/files.ts';
import { another, ask, codeOf, inLine, kept, newId, put } from './test/in-line.ts';

test('[H170] what a visitor wrote ahead is before the agent’s eyes when the call is accepted', async (context) => {
  const { app, ann, annCookie, token, vera, ticketId, answer } = await inLine(context);
  const [one, two] = [newId(), newId()];
  const image = await kept(await put(app, { token }, await png(), { id: one }));
  const pdf = await kept(await put(app, { token }, PDF, { id: two }));
  await vera.done('writeQuestion', { ticketId, question: 'What is this?', attachments: [one, two] });
  const shown = await vera.notice(
    'selfChanged',
    ({ view }) => 'ticket' in view && view.ticket.question !== '',
  );
  assert('ticket' in shown.view);
  const seen = await vera.until(() => {
    const own = vera.all('selfChanged').at(-1)?.view;
    return own !== undefined && 'ticket' in own && own.ticket.attachments.length === 2
      ? own.ticket
      : undefined;
  }, 'one’s own question');
  assert.deepEqual([seen.question, seen.attachments], ['What is this?', [image, pdf]]);
  const inLineView = await ann.notice(
    'consoleChanged',
    ({ line }) => line.tickets[0]?.attachments.length === 2,
  );
  assert.equal(inLineView.line.tickets[0]?.question, 'What is this?');
  assert.equal(await codeOf(await ask(app, annCookie, one)), 'ok', 'while it waits for her');
  await vera.done('writeQuestion', { ticketId, question: 'What is this, please?', attachments: [two] });
  assert.equal(await codeOf(await ask(app, { token }, one)), 'attachment-unknown', 'taken out, it is gone');

  const conversationId = await answer();
  const view = await ann.notice('consoleChanged', ({ conversations }) => conversations.length === 1);
  const [talk] = view.conversations;
  assert.deepEqual([talk?.question, talk?.attachments], ['What is this, please?', [pdf]]);
  assert.equal(await codeOf(await ask(app, annCookie, two)), 'ok');
  const talking = await vera.notice('selfChanged', (self) => self.view.state === 'talking');
  assert(talking.view.state === 'talking');
  const { question, attachments } = talking.view.conversation;
  assert.deepEqual(
    [conversationId, question, attachments],
    [talk?.conversationId, 'What is this, please?', [pdf]],
  );
});

test('[H170] what was sent ahead is gone when the visitor leaves the line', async (context) => {
  const { app, annCookie, token, vera, ticketId } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await vera.done('writeQuestion', { ticketId, question: 'Hm', attachments: [id] });
  await vera.done('leave', { ticketId });
  for (const who of [{ token }, annCookie]) {
    assert.equal(await codeOf(await ask(app, who, id)), 'attachment-unknown');
  }
});

test('[H171] both sides send files with a message, and each reads the other’s', async (context) => {
  const { app, ann, annCookie, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const [hers, annas] = [newId(), newId()];
  const image = await kept(await put(app, { token }, await png(), { id: hers }));
  const pdf = await kept(await put(app, annCookie, PDF, { id: annas, query: conversationId }));
  await vera.done('say', { conversationId, text: '', attachments: [hers] });
  await ann.done('say', { conversationId, text: 'The plan', attachments: [annas] });
  const toAnn = await ann.notice('messageAdded', ({ number }) => number === 1);
  assert.deepEqual([toAnn.text, toAnn.attachments], ['', [image]]);
  const toVera = await vera.notice('messageAdded', ({ number }) => number === 2);
  assert.deepEqual([toVera.text, toVera.attachments], ['The plan', [pdf]]);
  const { messages } = await vera.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ attachments }) => attachments),
    [[image], [pdf]],
  );
  for (const id of [hers, annas]) {
    assert.equal(await codeOf(await ask(app, { token }, id)), 'ok');
    assert.equal(await codeOf(await ask(app, annCookie, id)), 'ok');
    assert.equal(
      await codeOf(await ask(app, { token }, id, 'DELETE')),
      'attachment-unknown',
      'what was said stays',
    );
  }
  const ben = { cookie: await signIn(app, BEN), origin: app.url };
  assert.equal(await codeOf(await ask(app, ben, hers)), 'attachment-unknown', 'a colleague is no party');
});

test('[H172] a message names only files of its author that were sent nowhere else', async (context) => {
  const { app, annCookie, token, vera, answer, ticketId } = await inLine(context);
  const [ahead, free, annas, wills] = [newId(), newId(), newId(), newId()];
  const will = await another(context, app);
  await kept(await put(app, { token: will.token }, PDF, { id: wills }));
  await kept(await put(app, { token }, PDF, { id: ahead }));
  await vera.done('writeQuestion', { ticketId, question: '', attachments: [ahead] });
  const conversationId = await answer();
  await kept(await put(app, { token }, PDF, { id: free }));
  await kept(await put(app, annCookie, PDF, { id: annas, query: conversationId }));
  const said = (attachments: readonly AttachmentId[]) =>
    vera.refusal('say', { conversationId, text: 'Look', attachments });
  for (const id of [ahead, annas, wills, newId()]) assert.equal(await said([id]), 'attachment-unknown');
  assert.equal(await said([free, wills]), 'attachment-unknown');
  assert.equal(await said([free, free]), 'malformed');
  assert.equal(await said(Array.from({ length: 6 }, newId)), 'malformed');
  assert.equal(await vera.refusal('say', { conversationId, text: ' ', attachments: [] }), 'text-empty');
  assert.equal(await said([free]), 'ok');
  const { lastNumber } = await vera.done('readMessages', { conversationId, after: 0 });
  assert.equal(lastNumber, 1);
});

test('[H172] a repeated message with files is said once', async (context) => {
  const { app, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const body = { commandId: 'c-1' as never, conversationId, text: 'Once', attachments: [id] };
  const first = await vera.done('say', body);
  assert.deepEqual(await vera.done('say', body), first);
  assert.equal((await vera.done('readMessages', { conversationId, after: 0 })).messages.length, 1);
});

test('[H173] an agent sends files to the visitor of an open conversation only', async (context) => {
  const { app, ann, annCookie, token, answer } = await inLine(context);
  assert.equal(await codeOf(await put(app, annCookie, PDF)), 'conversation-unknown');
  const conversationId = await answer();
  const ben = { cookie: await signIn(app, BEN), origin: app.url };
  assert.equal(await codeOf(await put(app, ben, PDF, { query: conversationId })), 'conversation-unknown');
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await ann.done('end', { conversationId });
  assert.equal(await codeOf(await put(app, annCookie, PDF, { query: conversationId })), 'conversation-ended');
});

test('[H173] once the conversation is closed its files are the visitor’s alone', async (context) => {
  const { app, ann, annCookie, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await vera.done('say', { conversationId, text: 'Here', attachments: [id] });
  await ann.done('end', { conversationId });
  assert.equal(await codeOf(await ask(app, annCookie, id)), 'ok', 'in wrap-up');
  await ann.done('finishWrapUp', { conversationId });
  assert.equal(await codeOf(await ask(app, annCookie, id)), 'attachment-unknown');
  assert.equal(await codeOf(await ask(app, { token }, id)), 'ok');
});

test('[H170] a question is closed while somebody is called', async (context) => {
  const { ann, vera, ticketId } = await inLine(context);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const write = () => vera.refusal('writeQuestion', { ticketId, question: 'Wait', attachments: [] });
  assert.equal(await write(), 'question-closed');
  await ann.done('decline', { offerId });
  assert.equal(await write(), 'ok');
});
