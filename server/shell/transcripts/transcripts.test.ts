import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { CommandId, ConversationId, LanguageTag, TimeZone } from '../../protocol/index.ts';
import { Postbox } from '../bookings/test/site.ts';
import { BOUNDS } from '../bounds.ts';
import {
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newCommandId,
  newVisitor,
  type Visitor,
} from '../test/client.ts';
import { ANN, newApp } from '../test/new-app.ts';

/** Vera talks with Ann, and both have said something. */
async function newTalk(context: TestContext, mail: Postbox | null = new Postbox()) {
  const app = await newApp(context, mail === null ? {} : { mail });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const vera = await newVisitor(context, app);
  await vera.notice('listChanged', ({ changed }) => changed.some(({ agentId }) => agentId === ANN));
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.notice('selfChanged', isState('talking'));
  await vera.done('say', { conversationId, text: 'Is it <b>bent</b>?' });
  await ann.done('say', { conversationId, text: 'A little.' });
  return { app, ann, vera, conversationId, mail };
}

const form = (conversationId: ConversationId, mail = 'vera@example.org') => ({
  conversationId,
  mail,
  zone: 'Europe/Berlin' as TimeZone,
  language: 'en' as LanguageTag,
});

const mailedBy = (visitor: Visitor, conversationId: ConversationId, commandId?: CommandId) =>
  visitor.refusal('mailTranscript', { ...form(conversationId), ...(commandId && { commandId }) });

test('[H225] a visitor has the own conversation sent by mail, while it goes on and after its end', async (context) => {
  const { vera, conversationId, mail } = await newTalk(context);
  assert.equal(await mailedBy(vera, conversationId), 'ok');
  await vera.done('end', { conversationId });
  assert.equal(await mailedBy(vera, conversationId), 'ok');
  const [first, ...others] = mail?.mails ?? [];
  assert.equal(others.length, 1);
  assert.equal(first?.to, 'vera@example.org');
  assert.match(first.text, /You\n {4}Is it <b>bent<\/b>\?\n[^]*ANN\n {4}A little\.\n/);
  assert.match(first.html ?? '', /Is it &lt;b&gt;bent&lt;\/b&gt;\?/);
  assert.equal(vera.all('selfChanged').at(-1)?.sendsMail, true);
});

test('[H225] a request that comes again sends nothing more; with another body it is refused', async (context) => {
  const { vera, conversationId, mail } = await newTalk(context);
  const commandId = newCommandId();
  const answers = await Promise.all([1, 2].map(() => mailedBy(vera, conversationId, commandId)));
  assert.deepEqual(answers, ['ok', 'ok']);
  const other = { ...form(conversationId, 'wil@example.org'), commandId };
  assert.equal(await vera.refusal('mailTranscript', other), 'command-id-reused');
  assert.equal(mail?.mails.length, 1);
});

test('[H227] nobody gets a conversation of somebody else, and nobody a wrong address', async (context) => {
  const { app, vera, conversationId, mail } = await newTalk(context);
  const eve = await newVisitor(context, app);
  assert.equal(await mailedBy(eve, conversationId), 'conversation-unknown');
  const unknown = await newVisitor(context, app, null);
  assert.equal(await mailedBy(unknown, conversationId), 'not-identified');
  for (const address of [
    'vera',
    'a@b',
    'vera@example.org, eve@example.org',
    'vera@example.org\r\nBcc: e@e.org',
  ])
    assert.equal(
      await vera.refusal('mailTranscript', form(conversationId, address)),
      'contact-invalid',
      address,
    );
  assert.deepEqual(mail?.mails, []);
});

test('[H228] one visitor sends so many in an hour and no more; who is refused may save a file', async (context) => {
  const { vera, conversationId, mail } = await newTalk(context);
  const most = BOUNDS.transcriptsPerVisitorPerHour;
  for (let sent = 0; sent < most; sent++) assert.equal(await mailedBy(vera, conversationId), 'ok');
  assert.equal(await mailedBy(vera, conversationId), 'mail-too-often');
  assert.equal(mail?.mails.length, most);
});

test('[H228] a mail that cannot be sent is said so, and the same request may be made again', async (context) => {
  const { app, vera, conversationId, mail } = await newTalk(context);
  assert.ok(mail !== null);
  mail.answer = () => 'never';
  const commandId = newCommandId();
  assert.equal(await mailedBy(vera, conversationId, commandId), 'mail-failed');
  mail.answer = () => 'sent';
  assert.equal(await mailedBy(vera, conversationId, commandId), 'ok');
  assert.equal(new Set(mail.mails.map(({ id }) => id)).size, 1, 'one name, so that readers show it once');
  assert.doesNotMatch(JSON.stringify(app.lines), /vera@example\.org/);
});

test('[H229] without mail the picker is told so, and a request is refused', async (context) => {
  const { vera, conversationId } = await newTalk(context, null);
  assert.equal(vera.all('selfChanged').at(-1)?.sendsMail, false);
  assert.equal(await mailedBy(vera, conversationId), 'mail-off');
});
