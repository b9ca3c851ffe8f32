import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConversationId, VisitorId } from '../../protocol/index.ts';
import { systemClock, systemRandom } from '../system.ts';
import { SITE } from '../test/new-app.ts';
import { ReviewOrigins, type Reviewing } from './review-origins.ts';

const DAY = 86_400_000;
const ADDRESS = '81.2.69.160';

function newOrigins() {
  const clock = { ...systemClock, at: 1_000, now: () => clock.at };
  const origins = new ReviewOrigins(clock, systemRandom);
  let count = 0;
  const reviewing = (parts: Partial<Reviewing> = {}): Reviewing => ({
    siteId: SITE,
    agentId: 'ann' as AgentId,
    conversationId: `talk-${(count += 1)}` as ConversationId,
    visitorId: `visitor-${count}` as VisitorId,
    address: ADDRESS,
    userAgent: 'one browser',
    ...parts,
  });
  const write = (parts: Partial<Reviewing> = {}) => origins.written(reviewing(parts));
  return { clock, origins, reviewing, write };
}

test('[H624] reviews of one agent from one network and browser are counted for a day, each conversation once', () => {
  const { clock, origins, reviewing, write } = newOrigins();
  write();
  write({ userAgent: 'another' });
  write({ agentId: 'ben' as AgentId });
  write({ address: '81.2.69.161' });
  const again = reviewing();
  origins.written(again);
  origins.written(again);
  const nothing = { agentNetwork: false, visitorSince: null };
  assert.deepEqual(origins.of(again), { sameNetwork: 2, sameDevice: 1, ...nothing });
  assert.deepEqual(origins.of(reviewing()), { sameNetwork: 3, sameDevice: 2, ...nothing });
  clock.at += DAY;
  assert.deepEqual(origins.of(reviewing()), { sameNetwork: 0, sameDevice: 0, ...nothing });
});

test('[H624] the network of an agent is known for a day, and a visitor is new for minutes', () => {
  const { clock, origins, reviewing } = newOrigins();
  const own = reviewing();
  origins.agentSeen(SITE, own.agentId, ADDRESS);
  origins.visitorMade(SITE, own.visitorId);
  assert.deepEqual([origins.of(own).agentNetwork, origins.of(own).visitorSince], [true, 1_000]);
  assert.equal(origins.of(reviewing({ agentId: 'ben' as AgentId })).agentNetwork, false);
  clock.at += 600_000;
  assert.equal(origins.of(own).visitorSince, null);
  clock.at += DAY;
  assert.equal(origins.of(own).agentNetwork, false);
});

test('[H624] an address that is not public tells nothing, and no address is kept as it is', () => {
  for (const address of [
    '127.0.0.1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '192.168.0.7',
    'fe80:0:0:0',
    '0:0:0:0',
    '',
  ]) {
    const { origins, reviewing, write } = newOrigins();
    for (let count = 0; count < 20; count += 1) write({ address });
    origins.agentSeen(SITE, 'ann' as AgentId, address);
    const known = origins.of(reviewing({ address }));
    assert.deepEqual([known.sameNetwork, known.sameDevice, known.agentNetwork], [0, 0, false], address);
  }
  for (const address of [ADDRESS, '::ffff:81.2.69.160', '2a01:4f8:0:0']) {
    const { origins, reviewing, write } = newOrigins();
    write({ address });
    assert.equal(origins.of(reviewing({ address })).sameNetwork, 1, address);
  }
});
