import { expect } from '@open-wc/testing';
import { FakeStorage } from './test/fake-storage.ts';
import { join, names, setUp, setUpKnown, TOKEN, TOKEN_KEY } from './test/picker-setup.ts';
import * as sample from './test/samples.ts';
import { ada, agent, browsing, delta, list, message, self, START, talk } from './test/samples.ts';
import { setVisibility } from './test/visibility.ts';

describe('the way back to the same place', () => {
  let up: Awaited<ReturnType<typeof setUpKnown>>;
  afterEach(() => up.stop());

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
    expect(up.line.waiting('identify').body).to.include({ token: TOKEN });
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

  it('[P155] keeps what stands in the field over a reload, until it is sent or the talk is over', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'type', text: 'I was about to' });
    up.stop();
    up = await setUpKnown(sample.talking(), up.storage);
    expect(up.session.state.view).to.include({ draft: 'I was about to' });
    up.session.request({ type: 'say', text: 'I was about to ask.' });
    expect(up.session.state.view).to.include({ draft: '' });
    await up.line.waiting('say').reply({ number: 1, sentAt: START });
    up.session.request({ type: 'type', text: 'And then' });
    await up.line.tell('selfChanged', self(sample.reviewing(1), 2));
    expect(up.session.state.view).to.include({ state: 'reviewing', draft: 'And then' });
    await up.line.tell('selfChanged', self(browsing, 3));
    expect([...up.storage.entries.keys()]).to.deep.equal([TOKEN_KEY]);
  });

  it('[P155] what stood in the field is there again with whoever is next, when the first one is lost', async () => {
    up = await setUpKnown(sample.talking());
    up.session.request({ type: 'type', text: 'And then' });
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    await up.line.tell('selfChanged', self(sample.talking(0, sample.otherTalk), 3));
    expect(up.session.state.view).to.include({ state: 'talking', draft: 'And then' });
  });
});
