import { expect } from '@open-wc/testing';
import { PROBLEM_TYPE, LIMITS, refusal } from '../../server/protocol/index.ts';
import { turn, turnsUntil } from './test/fake-connection.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { hurry } from './test/hurry.ts';
import { join, names, setUp, setUpKnown, TOKEN_KEY } from './test/picker-setup.ts';
import * as sample from './test/samples.ts';
import { ada, agent, bea, browsing, delta, list, message, self, talk } from './test/samples.ts';

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
    expect(up.line.waiting('identify').body).to.include({ token });
    await up.line.waiting('identify').reply(self(browsing));
    expect(up.session.state.view.state).to.equal('browsing');
    expect(up.line.waiting('join').body).to.include({ name: 'Vera', question: 'Which strings?' });
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    await up.line.waiting('join').reply({ ticketId: sample.ticketId });
    expect(up.session.state).to.deep.include({ view: sample.waiting, pending: null, refusal: null });
  });

  it('[P2] says why the server will not know the visitor, and asks again', async () => {
    up = setUp();
    up.session.request(join);
    await hurry(async () => {
      await up.line.goLive();
      await up.line.waiting('identify').refuse(refusal('too-many'));
      expect(up.session.state.refusal).to.deep.equal(refusal('too-many'));
      await turnsUntil(() => up.line.unanswered('identify').length > 0);
    });
    await up.line.waiting('identify').reply(self(browsing));
    expect(up.line.unanswered('join')).to.have.lengthOf(1);
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

  it('[P18] tells that the visitor types at most every two seconds', async () => {
    up = await setUpKnown(sample.talking());
    for (const passed of [0, 100, LIMITS.typingEveryMilliseconds, 100]) {
      up.clock.now += passed;
      up.session.request({ type: 'type', text: 'x' });
    }
    expect(up.line.signals).to.deep.equal([
      { name: 'typing', body: { conversationId: talk } },
      { name: 'typing', body: { conversationId: talk } },
    ]);
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
    const type = `${PROBLEM_TYPE}origin-refused`;
    const problem = JSON.stringify({ type, code: 'origin-refused', detail: 'Add this origin.' });
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

  it('[P27] gives words back to the field that came too late for their conversation, and only those', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'say', text: 'too late' });
    await up.line.tell('selfChanged', self(sample.reviewing(), 2));
    expect(up.session.state.view).to.include({ state: 'reviewing', draft: '' });
    up.session.request({ type: 'skipReview' });
    await up.line.waiting('say').refuse(refusal('conversation-ended'));
    expect(up.session.state.view).to.include({ state: 'reviewing', draft: 'too late' });
    expect(names(up.line)).to.deep.equal(['skipReview']);
    await up.line.tell('selfChanged', self(browsing, 3));
    await up.line.waiting('skipReview').reply({});
    expect([...up.storage.entries.keys()]).to.deep.equal([TOKEN_KEY]);
  });

  it('[P29] shows a local refusal at once, and nothing is sent', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'say', text: '  ' });
    expect(up.session.state.refusal?.code).to.equal('text-empty');
    up.session.request({ type: 'dismissRefusal' });
    expect(up.session.state.refusal).to.be.null;
    expect(names(up.line)).to.be.empty;
  });
});
