import { expect } from '@open-wc/testing';
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
});
