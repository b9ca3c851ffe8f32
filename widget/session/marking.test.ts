import { expect } from '@open-wc/testing';
import { LIMITS } from '../../server/protocol/index.ts';
import type { MovedMark } from '../../server/protocol/index.ts';
import { createMarkTeller, isFurther } from './marking.ts';
import { turnsUntil } from './test/fake-connection.ts';
import { hurry } from './test/hurry.ts';
import { START, talk } from './test/samples.ts';

const mark = (received: number, read: number): MovedMark => ({ conversationId: talk, received, read });

function setUp() {
  const clock = { now: START };
  const server = { wanted: [] as readonly MovedMark[], told: [] as MovedMark[], answers: true };
  const teller = createMarkTeller({
    wanted: () => server.wanted,
    ask: (marks) => {
      server.told.push(...marks);
      return Promise.resolve(server.answers ? { ok: true, result: {} } : null);
    },
    now: () => clock.now,
  });
  const want = (...wanted: readonly MovedMark[]): void => {
    server.wanted = wanted;
    teller.go();
  };
  return { clock, server, teller, want };
}

describe('telling how far one has come', () => {
  it('[P152] tells what gathers in a moment together, and nothing twice', async () => {
    const { server, want } = setUp();
    for (let number = 1; number <= 50; number++) want(mark(number, number - 1));
    want(mark(50, 50));
    await turnsUntil(() => server.told.length > 0);
    want(mark(50, 50));
    expect(server.told).to.deep.equal([mark(50, 50)]);
  });

  it('[P152] however fast messages come, it is told once in a while', async () => {
    const { clock, server, want } = setUp();
    const waits: number[] = [];
    const patient = window.setTimeout.bind(window);
    window.setTimeout = ((act: () => void, milliseconds = 0) => {
      if (milliseconds > 0) waits.push(milliseconds);
      return patient(act, 0);
    }) as unknown as typeof window.setTimeout;
    try {
      want(mark(1, 1));
      await turnsUntil(() => server.told.length === 1);
      clock.now += 300;
      want(mark(2, 2));
      await turnsUntil(() => server.told.length === 2);
    } finally {
      window.setTimeout = patient;
    }
    expect(waits[1]).to.equal(LIMITS.markEveryMilliseconds - 300);
  });

  it('[P152] tells again what was not heard, and all of it on a new link', async () => {
    const { server, teller, want } = setUp();
    server.answers = false;
    await hurry(async () => {
      want(mark(1, 1));
      await turnsUntil(() => server.told.length === 2);
      server.answers = true;
      await turnsUntil(() => server.told.length === 3);
    });
    teller.refresh();
    want(mark(1, 1));
    await turnsUntil(() => server.told.length === 4);
    expect(new Set(server.told.map(({ read }) => read))).to.deep.equal(new Set([1]));
  });

  it('[P152] further is more received, or more read', () => {
    expect(isFurther(mark(1, 0), undefined)).to.equal(true);
    expect(isFurther(mark(1, 1), mark(1, 0))).to.equal(true);
    expect(isFurther(mark(2, 0), mark(1, 0))).to.equal(true);
    expect(isFurther(mark(2, 1), mark(2, 1))).to.equal(false);
  });
});
