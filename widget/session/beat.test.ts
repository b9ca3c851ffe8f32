import { expect } from '@open-wc/testing';
import { CONSOLE_PAUSE_MILLISECONDS, type Session } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import type { AgentContract } from './connection.ts';
import { createDesk } from './console-desk.ts';
import { FakeConnection } from './test/fake-connection.ts';

const session = { siteId: 'shop', agentId: 'ada', name: 'Ada' } as Session;
const nothing = () => undefined;

describe('the line of a console', () => {
  const browsers = window.setTimeout;
  const timers = new Map<number, () => void>();
  beforeEach(() => {
    timers.clear();
    window.setTimeout = ((act: () => void, milliseconds = 0) => {
      timers.set(milliseconds, act);
      return browsers(act, milliseconds);
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = browsers;
  });

  it('[H561] tries every three seconds to reach a server that it lost, and then no more', async () => {
    const line = new FakeConnection<AgentContract>();
    const desk = createDesk(session, {
      server: 'https://help.example',
      storage: createSafeStorage(undefined),
      connect: line.connect,
      now: Date.now,
      fetch: () => new Promise(nothing),
      onLink: nothing,
      onNotice: nothing,
      onAnswer: nothing,
      onFiles: nothing,
      onSilence: nothing,
    });
    await line.lose();
    for (const times of [1, 2, 3]) {
      const tryAgain = timers.get(CONSOLE_PAUSE_MILLISECONDS)!;
      timers.clear();
      tryAgain();
      expect(line.woken).to.equal(times);
    }
    timers.clear();
    await line.goLive();
    expect(timers.has(CONSOLE_PAUSE_MILLISECONDS)).to.be.false;
    desk.beats.stop();
  });
});
