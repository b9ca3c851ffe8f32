import { expect } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { Answer } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import { VISITOR_COMMANDS } from './command.ts';
import type { DraftOf, VisitorCommand } from './command.ts';
import { FakeConnection, turn } from './test/fake-connection.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { hurry } from './test/hurry.ts';
import { otherTalk, START, talk, ticketId } from './test/samples.ts';
import { Outbox } from './outbox.ts';
import type { VisitorContract } from './connection.ts';

const say = (text: string, conversationId = talk): DraftOf<VisitorCommand> => ({
  name: 'say',
  body: { conversationId, text },
});
const leave: DraftOf<VisitorCommand> = { name: 'leave', body: { ticketId } };
const ok = {};

async function setUp(storage = new FakeStorage()) {
  const line = new FakeConnection<VisitorContract>();
  const clock = { now: START };
  const answers: [VisitorCommand, Answer<object>][] = [];
  const connection = line.connect({
    server: 'https://help.example',
    namespace: '/visitor',
    query: {},
    onLink: () => undefined,
    onNotice: () => undefined,
  });
  const outbox = new Outbox<VisitorCommand>({
    storage: createSafeStorage(() => storage),
    prefix: 'unsent/',
    names: VISITOR_COMMANDS,
    now: () => clock.now,
    send: ({ name, body }) => connection.ask(name, body),
    onAnswer: (command, answer) => answers.push([command, answer]),
  });
  await line.goLive();
  return { outbox, line, storage, clock, answers };
}

const texts = (line: FakeConnection<VisitorContract>) => line.asked.map(({ body }) => body.text);
const ids = (line: FakeConnection<VisitorContract>) => line.asked.map(({ body }) => body.commandId);

describe('the outbox', () => {
  it('[P3] stores a command before it is sent, and forgets it once it is answered', async () => {
    const { outbox, line, storage, answers } = await setUp();
    outbox.add(leave);
    expect(line.asked).to.be.empty;
    expect(storage.entries.size).to.equal(1);
    outbox.open();
    const { commandId } = outbox.unsent[0]!.command.body;
    expect(storage.key(0)).to.equal(`unsent/${commandId}`);
    expect(line.waiting('leave').body).to.deep.equal({ ticketId, commandId });
    await line.waiting('leave').reply(ok);
    expect(storage.entries.size).to.equal(0);
    expect(outbox.unsent).to.be.empty;
    expect(answers.map(([command, answer]) => [command.name, answer.ok])).to.deep.equal([['leave', true]]);
  });

  it('[P3] sends after a reload what was not answered, with the same id', async () => {
    const before = await setUp();
    before.outbox.open();
    before.outbox.add(leave);
    const after = await setUp(before.storage);
    after.outbox.load();
    expect(after.outbox.unsent).to.deep.equal(before.outbox.unsent);
    after.outbox.open();
    expect(ids(after.line)).to.deep.equal(ids(before.line));
  });

  it('[P3] sends after a break what was not answered, with the same id', async () => {
    const { outbox, line } = await setUp();
    outbox.open();
    outbox.add(leave);
    outbox.close();
    await line.lose();
    expect(outbox.unsent).to.have.lengthOf(1);
    await line.goLive();
    outbox.open();
    expect(line.asked).to.have.lengthOf(2);
    expect(new Set(ids(line)).size).to.equal(1);
  });

  it('[P4] sends one message after another within a conversation, others meanwhile', async () => {
    const { outbox, line } = await setUp();
    outbox.open();
    for (const text of ['one', 'two', 'three']) outbox.add(say(text));
    outbox.add(say('elsewhere', otherTalk));
    expect(texts(line)).to.deep.equal(['one', 'elsewhere']);
    await line.waiting('say').reply({ number: 1, sentAt: START });
    expect(texts(line)).to.deep.equal(['one', 'elsewhere', 'two']);
  });

  it('[P4] keeps the order of writing over a reload, also of what was written in one millisecond', async () => {
    const before = await setUp();
    for (const text of ['one', 'two', 'three', 'four']) before.outbox.add(say(text));
    const shuffled = new FakeStorage();
    for (const [key, value] of [...before.storage.entries].reverse()) shuffled.setItem(key, value);
    const { outbox, line } = await setUp(shuffled);
    outbox.open();
    for (let left = 4; left > 0; left--) await line.waiting('say').reply(ok);
    expect(texts(line)).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('[P4] lets no end overtake the words before it', async () => {
    const { outbox, line } = await setUp();
    outbox.open();
    outbox.add(say('wait'));
    outbox.add({ name: 'end', body: { conversationId: talk } });
    expect(line.unanswered('end')).to.be.empty;
    await line.waiting('say').reply(ok);
    expect(line.unanswered('end')).to.have.lengthOf(1);
  });

  it('[P5] keeps a refused message with its reason, and goes on with the next', async () => {
    const { outbox, line, storage } = await setUp();
    outbox.open();
    outbox.add(say('one'));
    outbox.add(say('two'));
    await line.waiting('say').refuse(refusal('text-too-long'));
    expect(outbox.unsent[0]!.failure).to.deep.equal(refusal('text-too-long'));
    expect(texts(line)).to.deep.equal(['one', 'two']);
    const { outbox: reloaded } = await setUp(storage);
    reloaded.load();
    expect(reloaded.unsent[0]!.failure).to.deep.equal(refusal('text-too-long'));
  });

  it('[P5] retries a refused message as a new command, and discards one for good', async () => {
    const { outbox, line, storage } = await setUp();
    outbox.open();
    outbox.add(say('one'));
    await line.waiting('say').refuse(refusal('text-too-long'));
    outbox.retry(outbox.unsent[0]!.command.body.commandId);
    expect(texts(line)).to.deep.equal(['one', 'one']);
    expect(new Set(ids(line)).size).to.equal(2);
    expect(outbox.unsent).to.have.lengthOf(1);
    await line.waiting('say').refuse(refusal('text-too-long'));
    outbox.discard(outbox.unsent[0]!.command.body.commandId);
    expect(outbox.unsent).to.be.empty;
    expect(storage.entries.size).to.equal(0);
  });

  it('[P5] retries a message that nobody answered as the same command', async () => {
    const { outbox, line } = await setUp();
    outbox.open();
    outbox.add(say('one'));
    await hurry(async () => {
      for (let tries = 0; tries < LIMITS.outboxTries; tries++) {
        await line.waiting('say').miss();
        await turn();
      }
    });
    expect(line.asked).to.have.lengthOf(LIMITS.outboxTries);
    expect(outbox.unsent[0]!.failure?.code).to.equal('no-answer');
    outbox.retry(outbox.unsent[0]!.command.body.commandId);
    expect(new Set(ids(line)).size).to.equal(1);
  });

  it('[P3] tries again after a refusal that time mends, with the same id', async () => {
    const { outbox, line } = await setUp();
    outbox.open();
    outbox.add(leave);
    await hurry(async () => {
      await line.waiting('leave').refuse(refusal('storage-failed'));
      await turn();
      await line.waiting('leave').reply(ok);
    });
    expect(outbox.unsent).to.be.empty;
    expect(new Set(ids(line)).size).to.equal(1);
  });

  it('[P5] is over with an act that was refused', async () => {
    const { outbox, line, storage, answers } = await setUp();
    outbox.open();
    outbox.add(leave);
    await line.waiting('leave').refuse(refusal('ticket-taken'));
    expect(outbox.unsent).to.be.empty;
    expect(storage.entries.size).to.equal(0);
    expect(answers[0]![1]).to.deep.equal({ ok: false, refusal: refusal('ticket-taken') });
  });

  it('[P6] does not send an act that is too old, and says so to whoever still waits for it', async () => {
    const { outbox, line, clock, storage, answers } = await setUp();
    outbox.add(leave);
    outbox.add(say('still meant'));
    clock.now += LIMITS.outboxActSeconds * 1_000 + 1;
    outbox.open();
    expect(line.asked.map(({ name }) => name)).to.deep.equal(['say']);
    expect(storage.entries.size).to.equal(1);
    expect(answers).to.have.lengthOf(1);
    clock.now += LIMITS.answersKeptSeconds * 1_000;
    outbox.load();
    expect(outbox.unsent).to.be.empty;
  });

  it('[P8] takes so many commands and no more', async () => {
    const { outbox, storage } = await setUp();
    const refusals = Array.from({ length: LIMITS.outboxCommands + 1 }, (_, at) =>
      outbox.add(say(`text ${at}`)),
    );
    expect(refusals.filter((each) => each === null)).to.have.lengthOf(LIMITS.outboxCommands);
    expect(refusals.at(-1)?.code).to.equal('too-many');
    expect(storage.entries.size).to.equal(LIMITS.outboxCommands);
  });

  it('[P20] sends the same id from two tabs, and both come to an end', async () => {
    const one = await setUp();
    one.outbox.open();
    one.outbox.add(leave);
    const two = await setUp(one.storage);
    two.outbox.open();
    expect(ids(two.line)).to.deep.equal(ids(one.line));
    await one.line.waiting('leave').reply(ok);
    await two.line.waiting('leave').reply(ok);
    expect(one.storage.entries.size).to.equal(0);
    expect([one.outbox.unsent, two.outbox.unsent]).to.deep.equal([[], []]);
  });

  it('[P29] takes a second press of the same button for the first, but equal messages for two', async () => {
    const { outbox } = await setUp();
    outbox.add(leave);
    outbox.add(leave);
    outbox.add(say('hello'));
    outbox.add(say('hello'));
    expect(outbox.unsent.map(({ command }) => command.name)).to.deep.equal(['leave', 'say', 'say']);
  });

  it('[P3] drops what it cannot read or would not have written', async () => {
    const storage = new FakeStorage();
    const command = { name: 'format', body: { commandId: 'c1' } };
    storage.setItem('unsent/c1', JSON.stringify({ command, writtenAt: START, failure: null }));
    storage.setItem('unsent/c2', '{"command":');
    storage.setItem('unsent/c3', 'null');
    storage.setItem('elsewhere', 'kept');
    const { outbox } = await setUp(storage);
    outbox.load();
    expect(outbox.unsent).to.be.empty;
    expect([...storage.entries.keys()]).to.deep.equal(['elsewhere']);
  });

  it('[P28] clears everything, also what another tab has left', async () => {
    const one = await setUp();
    one.outbox.add(leave);
    const two = await setUp(one.storage);
    two.outbox.clear();
    expect(one.storage.entries.size).to.equal(0);
  });

  it('[P7] works from memory where nothing can be stored', async () => {
    const storage = new FakeStorage();
    storage.blocked = true;
    const { outbox, line } = await setUp(storage);
    outbox.open();
    outbox.add(leave);
    outbox.close();
    await line.lose();
    await line.goLive();
    outbox.open();
    await line.waiting('leave').reply(ok);
    expect(line.asked).to.have.lengthOf(2);
    expect(outbox.unsent).to.be.empty;
  });
});
