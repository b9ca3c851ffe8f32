import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  AgentCandidate,
  AgentId,
  DecisionRecord,
  OfferWhy,
  ReleaseReason,
  TicketCandidate,
  TicketId,
} from '../../protocol/index.ts';
import { ada, ben } from '../test/cast.ts';
import { at } from '../test/given.ts';
import { ownerWords } from './index.ts';

const NAMES: Record<string, string> = { ada: 'Ada', ben: 'Ben' };
const names = {
  agent: (agentId: AgentId) => NAMES[agentId] ?? agentId,
  clock: (moment: number) => `${(moment - at(0)) / 1_000} s`,
};

const say = (decided: DecisionRecord['decided'], agentId: AgentId | null = ada): string =>
  ownerWords({ decisionId: '1', at: at(100), ticketId: 't1' as TicketId, agentId, decided }, names);

const place = (ticketId: string, joined: number, credit = 0): TicketCandidate => ({
  ticketId: ticketId as TicketId,
  joinedAt: at(joined),
  rankAt: at(joined - credit),
});
const free = (agentId: AgentId, busyShare: number, idle: number): AgentCandidate => ({
  agentId,
  busyShare,
  idleSince: at(idle),
});

const ALONE: OfferWhy = { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 1, agentCount: 1 };
const offer = (
  why: Partial<OfferWhy>,
  tickets: readonly TicketCandidate[] = [place('t1', 40)],
  agents: readonly AgentCandidate[] = [free(ada, 0.25, 10), free(ben, 0.5, 5)],
): string => say({ kind: 'placement', why: { ...ALONE, ...why }, tickets, agents });

test('[C101] the owner reads of an offer who got it, instead of whom, and by what', () => {
  assert.equal(
    offer({ agent: 'least-occupied', agentCount: 2 }),
    'Ticket t1 rang at Ada, the least busy of 2 free: 25.0 % of the time, Ben 50.0 %. ' +
      'Nobody else waited whom Ada could take.',
  );
  assert.equal(
    offer({ agent: 'longest-idle', agentCount: 8 }),
    'Ticket t1 rang at Ada, of 8 or more free as little busy as Ben, and idle since 10 s, Ben since 5 s. ' +
      'Nobody else waited whom Ada could take.',
  );
  assert.equal(
    offer({ agent: 'chosen', ticketCount: 2 }, [place('t1', 40), place('t2', 70)]),
    'Ticket t1 rang at Ada, whom the visitor had chosen. ' +
      'Of the 2 that Ada could take it had waited longest: 60 s, then t2 with 30 s.',
  );
  assert.equal(
    offer({ ticket: 'credit', agent: 'former', ticketCount: 2 }, [place('t1', 70, 60), place('t2', 40, 10)]),
    'Ticket t1 rang at Ada, who had helped this visitor before. ' +
      'It had waited 30 s and went before t2 with 60 s, ' +
      'since 60 s are credited to it and only 10 s to the other.',
  );
});

test('[C101] the owner reads of releases, swaps, credits and the order, each in a sentence', () => {
  assert.equal(
    say({ kind: 'release', reason: 'early', chance: 0.214, flexAt: at(300) }),
    'Ticket t1 need not wait for Ada any longer; anyone suitable may take it, at its own place: somebody ' +
      'suitable was idle, and the chance that Ada would be free by 300 s was only 21 %.',
  );
  assert.equal(
    say({ kind: 'credit', reason: 'promise-broken', seconds: 60 }, null),
    'Ticket t1 counts as 60 s older from now on: the moment that it was promised had passed.',
  );
  assert.equal(
    say({ kind: 'swap', outcome: 'declined' }, ben),
    'Ticket t1 declined Ben and waits on, at its own place.',
  );
  const row = { agentId: ada, score: 1.2, rating: 0.5, wait: -0.3, share: 1, exposure: 0 };
  assert.equal(
    say({ kind: 'order', rows: [row, { ...row, agentId: 'zoe' as AgentId, score: -1 }] }, null),
    'The list began with ' +
      'Ada 1.20 (rating +0.50, waiting time -0.30, share of the work +1.00, exposure 0.00); ' +
      'zoe -1.00 (rating +0.50, waiting time -0.30, share of the work +1.00, exposure 0.00).',
  );
});

test('[C101] every reason has a sentence of its own', () => {
  const reasons: readonly ReleaseReason[] = [
    'patience-ended',
    'early',
    'agent-declined',
    'agent-draining',
    'agent-offline',
    'agent-removed',
    'agent-lost',
  ];
  const outcomes = ['offered', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;
  const credits = ['promise-broken', 'priority', 'frustration'] as const;
  const agents = ['chosen', 'former', 'only-one-free', 'least-occupied', 'longest-idle'] as const;
  const said = [
    ...reasons.map((reason) => say({ kind: 'release', reason, chance: null, flexAt: null })),
    ...outcomes.map((outcome) => say({ kind: 'swap', outcome })),
    ...credits.map((reason) => say({ kind: 'credit', reason, seconds: 1 })),
    ...agents.map((agent) => offer({ agent })),
  ];
  assert.equal(new Set(said).size, said.length);
  for (const sentence of said) assert.match(sentence, /^Ticket t1 .*[a-z0-9%]\.$/);
});
