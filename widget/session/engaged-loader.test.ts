import { expect } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import * as engaged from './engaged-half.ts';
import type { Engaged, LoadEngaged } from './engaged-loader.ts';
import type { PickerRequest, PickerView } from './picker-state.ts';
import { turn, turnsUntil } from './test/fake-connection.ts';
import { FakeStorage } from './test/fake-storage.ts';
import { hurry } from './test/hurry.ts';
import { join, names, setUp, TOKEN, TOKEN_KEY } from './test/picker-setup.ts';
import * as sample from './test/samples.ts';
import { ada, agent, browsing, list, self } from './test/samples.ts';

/** The half that acts, in the hands of a test. */
function heldBack() {
  let come: (module: Engaged) => void = () => undefined;
  let fetches = 0;
  const load: LoadEngaged = () => {
    fetches += 1;
    return new Promise((resolve) => (come = resolve));
  };
  return {
    load,
    fetches: () => fetches,
    arrive: async () => {
      come(engaged);
      await turn();
    },
  };
}

/** It does not come before `failing` attempts have failed. */
function failingLoad(failing: number) {
  const file = { failing, tries: 0 };
  const load: LoadEngaged = () => {
    file.tries += 1;
    return file.tries > file.failing ? engaged : Promise.reject(new TypeError('no network'));
  };
  return { load, file };
}

const prefer: PickerRequest = { type: 'prefer', agentId: ada, preference: 'favourite' };

function knownStorage(): FakeStorage {
  const storage = new FakeStorage();
  storage.setItem(TOKEN_KEY, TOKEN);
  return storage;
}

describe('the half of a session that acts', () => {
  let up: ReturnType<typeof setUp>;
  afterEach(() => up.stop());

  async function lookAround(load: LoadEngaged, storage = new FakeStorage()): Promise<void> {
    up = setUp(storage, undefined, load);
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
  }

  it('[P205] is not fetched by somebody who only looks', async () => {
    const half = heldBack();
    await lookAround(half.load);
    const needs = { skills: [], languages: [] };
    const looks: readonly PickerRequest[] = [
      { type: 'openPage', agentId: ada },
      { type: 'readMoreReviews' },
      { type: 'closePage' },
      { type: 'readEstimate', need: needs },
      { type: 'reportSeen', agentIds: [ada] },
      { type: 'dismissRefusal' },
      { type: 'reconnect' },
    ];
    for (const request of looks) up.session.request(request);
    await up.line.lose();
    await up.line.goLive();
    expect(half.fetches()).to.equal(0);
    expect(up.session.state.view).to.deep.equal(browsing);
  });

  it('[P205] comes with the first act, which is kept until it is there, with what follows it', async () => {
    const half = heldBack();
    await lookAround(half.load);
    up.session.request(join);
    up.session.request(prefer);
    up.session.request(join);
    expect(half.fetches()).to.equal(1);
    expect(up.session.state).to.deep.include({ pending: 'join', view: browsing, refusal: null });
    expect(up.storage.entries.size).to.equal(0);
    await half.arrive();
    expect(up.session.state).to.deep.include({ pending: 'join', view: browsing });
    expect(up.session.state.list!.agents).to.have.lengthOf(1);
    await up.line.waiting('identify').reply(self(browsing));
    await up.line.waiting('prefer').reply({});
    await up.line.waiting('join').reply({ ticketId: sample.ticketId });
    expect(names(up.line)).to.be.empty;
    await up.line.tell('selfChanged', self(sample.waiting, 2));
    expect(up.session.state).to.deep.include({ pending: null, view: sample.waiting });
  });

  it('[P205] is fetched a moment after the start, so that an act without a link is stored at once', async () => {
    const half = heldBack();
    await hurry(async () => {
      up = setUp(undefined, undefined, half.load);
      await turnsUntil(() => half.fetches() === 1);
    });
    await half.arrive();
    up.session.request(join);
    expect(up.storage.entries.size).to.equal(2);
  });

  it('[P205] keeps a bounded number of acts, and none that nobody means any more', async () => {
    const half = heldBack();
    await lookAround(half.load);
    for (let number = 0; number <= LIMITS.outboxCommands; number++)
      up.session.request({ ...prefer, agentId: `agent-${number}` as never });
    expect(up.session.state.refusal).to.deep.equal(refusal('too-many'));
    up.clock.now += LIMITS.outboxActSeconds * 1_000 + 1;
    await half.arrive();
    expect(up.storage.entries.size).to.equal(0);
    expect(names(up.line)).to.be.empty;
  });

  it('[P206] comes at once where somebody is known, who sees no list before their own view', async () => {
    const half = heldBack();
    up = setUp(knownStorage(), undefined, half.load);
    const seen = new Set<PickerView['state']>();
    up.session.subscribe(() => seen.add(up.session.state.view.state));
    expect(half.fetches()).to.equal(1);
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    await half.arrive();
    await up.line.waiting('identify').reply(self(sample.waiting));
    expect([...seen]).to.deep.equal(['loading', 'waiting']);
  });

  it('[P206] comes with a place from another device, before which no list is shown', async () => {
    const half = heldBack();
    up = setUp(undefined, undefined, half.load);
    up.session.request({ type: 'bringReceipt', receipt: 'a-signed-receipt' });
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    expect(up.session.state.view.state).to.equal('loading');
    await half.arrive();
    expect(up.session.state.view.state).to.equal('arriving');
  });

  it('[P207] is fetched again when it did not come, and nothing is lost', async () => {
    const { load, file } = failingLoad(LIMITS.outboxTries - 1);
    await hurry(async () => {
      await lookAround(load);
      up.session.request(join);
      await turnsUntil(() => file.tries === LIMITS.outboxTries);
    });
    await up.line.waiting('identify').reply(self(browsing));
    expect(up.line.unanswered('join')).to.have.lengthOf(1);
    expect(up.session.state.refusal).to.equal(null);
  });

  it('[P207] says that it does not come, gives the act up, and tries again at the next press', async () => {
    const { load, file } = failingLoad(Infinity);
    await hurry(async () => {
      await lookAround(load);
      up.session.request(join);
      await turnsUntil(() => up.session.state.refusal !== null);
    });
    expect(file.tries).to.be.at.least(LIMITS.outboxTries);
    expect(up.session.state).to.deep.include({ refusal: refusal('no-answer'), pending: null });
    file.failing = 0;
    up.session.request(prefer);
    await up.line.waiting('identify').reply(self(browsing));
    expect(up.line.unanswered('prefer')).to.have.lengthOf(1);
    expect(up.line.unanswered('join')).to.be.empty;
    expect(up.session.state.refusal).to.deep.equal(refusal('no-answer'));
  });

  it('[P207] tells a known visitor in place of the list, who can try again', async () => {
    const { load, file } = failingLoad(Infinity);
    await hurry(async () => {
      await lookAround(load, knownStorage());
      await turnsUntil(() => up.session.state.view.state === 'failed');
    });
    expect(up.session.state.view).to.deep.equal({ state: 'failed', refusal: refusal('no-answer') });
    file.failing = 0;
    up.session.request({ type: 'reconnect' });
    await up.line.waiting('identify').reply(self(sample.waiting));
    expect(up.session.state).to.deep.include({ view: sample.waiting, refusal: null });
  });
});
