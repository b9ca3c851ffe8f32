import { expect } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { VisitorContract } from './connection.ts';
import { createPickerSession } from './picker-session.ts';
import type { PickerRequest } from './picker-state.ts';
import { FakeConnection, turn } from './test/fake-connection.ts';
import { FakeStorage } from './test/fake-storage.ts';
import * as sample from './test/samples.ts';
import { setVisibility } from './test/visibility.ts';
import { ada, agent, bea, browsing, delta, list, message, self, START, talk } from './test/samples.ts';

const TOKEN_KEY = 'handpick/https://help.example/shop/visitor';
const TOKEN = 'abcdefghijklmnopqrstuv';

const join: PickerRequest = {
  type: 'join',
  choice: { kind: 'agent', agentId: ada },
  need: { skills: [], languages: [] },
  name: 'Vera',
  question: 'Which strings?',
};

function setUp(storage = new FakeStorage(), answer: () => Response = () => new Response('{}')) {
  const line = new FakeConnection<VisitorContract>();
  const clock = { now: START };
  const fetched: string[] = [];
  const session = createPickerSession({
    server: 'https://help.example',
    site: 'shop',
    storage,
    connect: line.connect,
    now: () => clock.now,
    fetch: (url) => {
      fetched.push(url);
      return new Promise((resolve) => resolve(answer()));
    },
  });
  session.start();
  return { session, line, storage, clock, fetched, stop: () => session.stop() };
}

/** A visitor who is known, on a live link with a list, in the state that `view` says. */
async function setUpKnown(view = browsing, storage = new FakeStorage()) {
  storage.setItem(TOKEN_KEY, TOKEN);
  const up = setUp(storage);
  await up.line.goLive();
  await up.line.waiting('identify').reply(self(view));
  await up.line.waiting('readList').reply(list(10, [agent(ada), agent(bea)]));
  return up;
}

const names = (line: FakeConnection<VisitorContract>) => line.unanswered().map(({ name }) => name);

describe('the picker’s session', () => {
  let up: Awaited<ReturnType<typeof setUpKnown>>;
  afterEach(() => up.stop());

  it('[P1] stores nothing and identifies nobody before the first act', async () => {
    up = setUp();
    await up.line.goLive();
    expect(names(up.line)).to.deep.equal(['readList']);
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    await up.line.tell('listChanged', delta(10, 11, [agent(ada, { waiting: 1 })]));
    up.session.request({ type: 'openPage', agentId: ada });
    up.session.request({ type: 'closePage' });
    await up.line.lose();
    await up.line.goLive();
    expect(up.storage.entries.size).to.equal(0);
    expect(up.line.asked.map(({ name }) => name)).to.deep.equal(['readList', 'readList']);
  });

  it('[P2] makes a token at the first act, and says who is asking before the act is sent', async () => {
    up = setUp();
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    up.session.request(join);
    const token = up.storage.getItem(TOKEN_KEY);
    expect(token).to.match(/^[\w-]{22}$/);
    expect(names(up.line)).to.deep.equal(['identify']);
    expect(up.session.state.pending).to.equal('join');
    expect(up.line.waiting('identify').body).to.deep.equal({ token });
    await up.line.waiting('identify').reply(self(browsing));
    expect(up.session.state.view.state).to.equal('browsing');
    expect(up.line.waiting('join').body).to.include({ name: 'Vera', question: 'Which strings?' });
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    await up.line.waiting('join').reply({ ticketId: sample.ticketId });
    expect(up.session.state).to.deep.include({ view: sample.waiting, pending: null, refusal: null });
  });

  it('[P3] keeps an act that was made without a link, and sends it when there is one', async () => {
    up = await setUpKnown();
    await up.line.lose();
    up.session.request(join);
    expect(up.storage.entries.size).to.equal(2);
    await up.line.goLive();
    expect(up.line.unanswered('join')).to.be.empty;
    await up.line.waiting('identify').reply(self(browsing));
    await up.line.waiting('join').reply({ ticketId: sample.ticketId });
    expect(up.storage.entries.size).to.equal(1);
  });

  it('[P13] comes back to the same place after a break, and reads only what it missed', async () => {
    up = await setUpKnown(sample.talking(1));
    await up.line.waiting('readMessages').reply({ messages: [message(1)], lastNumber: 1 });
    up.session.request({ type: 'say', text: 'still there?' });
    const { commandId } = up.line.waiting('say').body;
    await up.line.lose();
    expect(up.session.state.link.state).to.equal('lost');
    expect(up.session.state.view).to.deep.include({ state: 'talking', messages: [message(1)] });
    await up.line.goLive();
    expect(up.line.waiting('readList').body).to.deep.equal({ since: sample.version(10) });
    await up.line.waiting('readList').reply(delta(10, 12, [agent(ada, { waiting: 2 })]));
    await up.line.waiting('identify').reply(self(sample.talking(2), 0));
    expect(up.line.waiting('readMessages').body).to.deep.equal({ conversationId: talk, after: 1 });
    await up.line.waiting('readMessages').reply({ messages: [message(2)], lastNumber: 2 });
    expect(up.line.waiting('say').body.commandId).to.equal(commandId);
    await up.line.waiting('say').reply({ number: 3, sentAt: START });
    const { view, link } = up.session.state;
    expect(link.state).to.equal('live');
    expect(view.state === 'talking' && view.messages.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    expect(view).to.deep.include({ outgoing: [] });
    expect(up.session.state.list!.agents[0]!.waiting).to.equal(2);
  });

  it('[P13] comes back to the same place after a reload, with what was not sent yet', async () => {
    up = await setUpKnown(sample.talking(0));
    up.session.request({ type: 'say', text: 'hello' });
    up.stop();
    up = setUp(up.storage);
    expect(up.session.state.view.state).to.equal('loading');
    await up.line.goLive();
    await up.line.waiting('identify').reply(self(sample.talking(0)));
    expect(up.session.state.view.state).to.equal('talking');
    expect(up.line.waiting('say').body).to.include({ text: 'hello' });
  });

  it('[P9] reads the list after a gap, since the version that it has', async () => {
    up = await setUpKnown();
    await up.line.tell('listChanged', delta(12, 13, [agent(bea, { waiting: 7 })]));
    expect(up.session.state.list!.agents[1]!.waiting).to.equal(0);
    expect(up.line.waiting('readList').body).to.deep.equal({ since: sample.version(10) });
    await up.line.tell('listChanged', delta(13, 14, []));
    expect(up.line.unanswered('readList')).to.have.lengthOf(1);
    await up.line.waiting('readList').reply(delta(10, 14, [agent(bea, { waiting: 8 })]));
    expect(up.session.state.list!.agents[1]!.waiting).to.equal(8);
    expect(names(up.line)).to.be.empty;
  });

  it('[P11] reads page after page until no message is missing', async () => {
    up = await setUpKnown(sample.talking(3));
    await up.line.waiting('readMessages').reply({ messages: [message(1), message(2)], lastNumber: 3 });
    expect(up.line.waiting('readMessages').body).to.include({ after: 2 });
    await up.line.tell('messageAdded', message(4));
    await up.line.waiting('readMessages').reply({ messages: [message(3)], lastNumber: 3 });
    const { view } = up.session.state;
    expect(view.state === 'talking' && view.messages.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4]);
    expect(names(up.line)).to.be.empty;
  });

  it('[P14] tries at once when the page is seen again or the network is back', async () => {
    up = await setUpKnown();
    await up.line.lose();
    window.dispatchEvent(new Event('online'));
    setVisibility('hidden');
    expect(up.line.woken).to.equal(1);
    const giveBack = setVisibility('visible');
    up.session.request({ type: 'reconnect' });
    expect(up.line.woken).to.equal(3);
    up.stop();
    giveBack();
    window.dispatchEvent(new Event('online'));
    expect(up.line.woken).to.equal(3);
  });

  it('[P14] asks over a link that only looks alive', async () => {
    up = await setUpKnown();
    window.dispatchEvent(new Event('online'));
    expect(names(up.line)).to.deep.equal(['readList']);
  });

  it('[P18] tells that the visitor types at most every two seconds', async () => {
    up = await setUpKnown(sample.talking());
    for (const passed of [0, 100, LIMITS.typingEveryMilliseconds, 100]) {
      up.clock.now += passed;
      up.session.request({ type: 'type' });
    }
    expect(up.line.signals).to.deep.equal([
      { name: 'typing', body: { conversationId: talk } },
      { name: 'typing', body: { conversationId: talk } },
    ]);
  });

  it('[P20] is a second view of the same visitor in a second tab', async () => {
    const one = await setUpKnown();
    up = await setUpKnown(browsing, one.storage);
    one.session.request(join);
    expect(up.line.unanswered('join')).to.be.empty;
    await one.line.tell('selfChanged', self(sample.waiting, 2));
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    expect(up.session.state.view).to.deep.equal(one.session.state.view);
    one.stop();
  });

  it('[P20] learns of a token that another tab has made', async () => {
    const storage = new FakeStorage();
    up = setUp(storage);
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    storage.setItem(TOKEN_KEY, TOKEN);
    window.dispatchEvent(new Event('online'));
    expect(up.line.waiting('identify').body).to.deep.equal({ token: TOKEN });
  });

  it('[P21] opens the page of an agent, and says why it could not be read', async () => {
    up = setUp(new FakeStorage(), () => {
      throw new TypeError('no network');
    });
    up.session.request({ type: 'openPage', agentId: ada });
    expect(up.session.state.page).to.deep.equal({ state: 'loading', agentId: ada });
    await turn();
    const failure = { state: 'failed', agentId: ada, refusal: refusal('no-answer') };
    expect(up.session.state.page).to.deep.equal(failure);
  });

  it('[P26] tells over HTTP why a socket cannot be opened, and shows the list meanwhile', async () => {
    const problem = JSON.stringify({ code: 'origin-refused', detail: 'Add this origin.' });
    const answers = [
      new Response(JSON.stringify(list(9, [agent(ada)]))),
      new Response(problem, { status: 403 }),
    ];
    up = setUp(new FakeStorage(), () => answers.shift()!);
    const authorise = up.line.options!.authorise!;
    expect(await authorise()).to.deep.equal({ ok: true, result: {} });
    expect(up.fetched).to.be.empty;
    await up.line.lose();
    expect(await authorise()).to.deep.equal({ ok: true, result: {} });
    expect(up.session.state.view.state).to.equal('browsing');
    up.stop();
    up = setUp(new FakeStorage(), () => answers.shift()!);
    await up.line.lose();
    const why = refusal('origin-refused', 'Add this origin.');
    expect(await up.line.options!.authorise!()).to.deep.equal({ ok: false, refusal: why });
    await up.line.refuse(why);
    expect(up.session.state.view).to.deep.equal({ state: 'failed', refusal: why });
  });

  it('[P27] drops words for a conversation that is over, and only those', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'say', text: 'too late' });
    await up.line.tell('selfChanged', self(sample.reviewing(), 2));
    expect([...up.storage.entries.keys()]).to.deep.equal([TOKEN_KEY]);
    up.session.request({ type: 'skipReview' });
    expect(up.storage.entries.size).to.equal(2);
  });

  it('[P29] shows a local refusal at once, and nothing is sent', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'say', text: '  ' });
    expect(up.session.state.refusal?.code).to.equal('text-empty');
    up.session.request({ type: 'dismissRefusal' });
    expect(up.session.state.refusal).to.be.null;
    expect(names(up.line)).to.be.empty;
  });

  it('[P13] can be stopped and started again', async () => {
    up = await setUpKnown(sample.waiting);
    up.stop();
    up.stop();
    expect(up.line.closed).to.equal(1);
    expect(up.session.state).to.deep.include({ view: sample.waiting });
    expect(up.session.state.link.state).to.equal('lost');
    up.session.start();
    await up.line.goLive();
    await up.line.waiting('identify').reply(self(sample.ringing));
    expect(up.session.state.view).to.deep.equal(sample.ringing);
  });

  it('[P13] tells its listeners of every change, until they leave', async () => {
    up = await setUpKnown();
    let told = 0;
    const leave = up.session.subscribe(() => told++);
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    expect(told).to.equal(1);
    leave();
    await up.line.tell('selfChanged', self(sample.ringing, 3));
    await up.line.tell('serverStopped', {});
    up.line.options!.onNotice('inventedLater', {});
    expect(told).to.equal(1);
  });
});
