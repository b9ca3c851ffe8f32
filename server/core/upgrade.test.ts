import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConversationId, OfferId, TicketId, VisitorId } from '../protocol/index.ts';
import { nextDeadline } from './deadline.ts';
import { decide } from './decide.ts';
import type { SiteEvent } from './event.ts';
import { violations } from './invariants.ts';
import { replay } from './replay.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { createSite } from './site.ts';
import { FIRST_LOG } from './test/first-log.ts';
import { SITE } from './test/given.ts';
import { upgraded, type WrittenEvent } from './upgrade.ts';

const ADA = 'ada' as AgentId;
const WIL = 't-wil' as TicketId;
const WIL_OFFER = 't-wil:1' as OfferId;
const PROMISED_WIL_AT = { p50At: 1_790_000_422_987, p80At: 1_790_000_784_883 };

const written = FIRST_LOG as readonly WrittenEvent[];
const replayed = () => replay(createSite(SITE), written);

test('[H91] a log of the first version gives a sound state of today', () => {
  const state = replayed();
  assert.equal(state.version, written.length);
  assert.deepEqual(violations(state, state.lastAt), []);
  assert.deepEqual(state.settings, { ...DEFAULT_SETTINGS, offerSeconds: 30 });
  assert.equal(state.agents.get(ADA)?.starCounts[4], 1);
  assert.ok(Number.isFinite(nextDeadline(state)));
});

test('[H91] a place in an old log keeps its rank and what was promised, also after a change of mind', () => {
  const wil = replayed().tickets.get(WIL);
  assert.ok(wil !== undefined);
  assert.deepEqual(wil.choice, { kind: 'any' });
  assert.deepEqual(wil.promise, PROMISED_WIL_AT);
  assert.equal(wil.rankAt, wil.joinedAt);
  assert.deepEqual([wil.former, wil.avoided, wil.credits], [null, [], []]);
  const why = { ticket: 'longest-waiting', agent: 'least-occupied', ticketCount: 1, agentCount: 1 };
  assert.deepEqual(wil.explanation, { kind: 'offer', why });
});

test('[H91] life goes on where an old log ends', () => {
  const state = replayed();
  const conversationId = 'talk-wil' as ConversationId;
  const accept = { type: 'accept', agentId: ADA, offerId: WIL_OFFER, conversationId } as const;
  assert.ok(decide(state, accept, state.lastAt + 1_000).ok);
  const late = decide(state, { type: 'tick' }, (nextDeadline(state) ?? 0) + 1_000);
  assert.ok(late.ok && late.events.some(({ type }) => type === 'offerLapsed'));
});

test('[H91] an event of today stays what it is', () => {
  const need = { skills: [], languages: [] };
  const choice = { kind: 'flex', agentId: ADA, patienceSeconds: 60 } as const;
  const promise = { p50At: 2, p80At: 3 };
  const known = { former: ADA, avoided: [ADA], credit: { reason: 'priority', seconds: 9 } } as const;
  const why = { ticket: 'credit', agent: 'former', ticketCount: 3, agentCount: 2 } as const;
  const offer = { offerId: WIL_OFFER, ticketId: WIL, agentId: ADA, expiresAt: 9 };
  const today: readonly SiteEvent[] = [
    { at: 1, type: 'settingsChanged', settings: { ...DEFAULT_SETTINGS, releaseChance: 0.5 } },
    {
      at: 1,
      type: 'ticketJoined',
      ticketId: WIL,
      visitorId: 'wil' as VisitorId,
      choice,
      need,
      known,
      promise,
    },
    { at: 1, type: 'choiceChanged', ticketId: WIL, choice, need, promise: null },
    { at: 1, type: 'offerMade', ...offer, why },
    { at: 1, type: 'restarted' },
  ];
  for (const event of today) assert.deepEqual(upgraded(event, replayed()), event);
});
