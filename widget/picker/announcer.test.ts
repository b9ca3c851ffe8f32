import { expect } from '@open-wc/testing';
import { fakeTicket } from '../test/fake-picker-session.ts';
import { textOf } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { Announcer } from './announcer.ts';

function create() {
  const clock = { now: 0, updates: 0 };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (clock.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return { announcer: new Announcer(host, () => clock.now), clock };
}

describe('the polite status', () => {
  it('[P41] says a change of the queue at most every ten seconds, and then the newest only', () => {
    const { announcer, clock } = create();
    announcer.say('3 people are before you');
    announcer.say('2 people are before you');
    announcer.say('You are next');
    expect(announcer.text).to.equal('3 people are before you');
    clock.now = 9_999;
    announcer.say('You are next');
    expect(announcer.text).to.equal('3 people are before you');
    clock.now = 10_000;
    announcer.say('You are next');
    expect(announcer.text).to.equal('You are next');
  });

  it('[P41] says another view at once', () => {
    const { announcer } = create();
    announcer.say('You are next');
    announcer.say('Ana Ruiz is being called', 'urgent');
    expect(announcer.text).to.equal('Ana Ruiz is being called');
  });

  it('[P41] what goes back to what was said last is not said again', () => {
    const { announcer, clock } = create();
    announcer.say('You are next');
    announcer.say('1 before you');
    announcer.say('You are next');
    clock.now = 20_000;
    announcer.say('You are next');
    announcer.say('1 before you');
    expect(announcer.text).to.equal('1 before you');
    expect(clock.updates).to.equal(2);
  });

  it('[P251] of twenty changes a second for ten seconds one is said, and then the newest', () => {
    const { announcer, clock } = create();
    const said = new Set<string>();
    for (let change = 0; change < 200; change++) {
      clock.now = change * 50;
      announcer.say(`${change} people`);
      said.add(announcer.text);
    }
    expect([...said]).to.eql(['0 people']);
    clock.now = 10_000;
    announcer.say('199 people');
    expect(announcer.text).to.equal('199 people');
    expect(clock.updates).to.equal(2);
  });

  it('[P251] a list under twenty changes a second says the number of people once, a filter at once', async () => {
    const mounted = await mountPicker();
    const status = mounted.find('.said [role=status]')!;
    const { list } = mounted.session.state;
    expect(textOf(status)).to.equal('8 people');
    let heard = 0;
    const observer = new MutationObserver((changes) => (heard += changes.length));
    observer.observe(status, { characterData: true, childList: true, subtree: true });
    for (let change = 0; change < 20; change++) {
      mounted.session.set({ list: { ...list!, agents: list!.agents.slice(change % 5) } });
      await mounted.settle();
    }
    expect(heard).to.equal(0);
    mounted.findAll('button.chip')[0]!.click();
    await mounted.settle();
    expect(heard).to.equal(1);
    observer.disconnect();
    unmountPickers();
  });

  it('[P251] a broken promise is said before what was waiting to be said, under twenty changes a second', async () => {
    const now = Date.now();
    const ticket = fakeTicket(now, { ahead: 9 });
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket } } });
    const status = mounted.app.renderRoot.querySelector('[role=status]');
    const first = textOf(status);
    for (let ahead = 8; ahead > 0; ahead--) {
      mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, ahead } } });
      await mounted.settle();
    }
    expect(textOf(status)).to.equal(first);
    const notice = {
      kind: 'promise-broken',
      at: now,
      reason: 'conversations-longer',
      creditSeconds: 60,
    } as const;
    mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, notice } } });
    await mounted.settle();
    expect(textOf(status)).to.contain('This takes longer than we said');
    unmountPickers();
  });
});
