import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitContext } from '../../protocol/index.ts';
import { hasAnythingOpen } from '../index.ts';
import { booked, slot, worksNineToFive } from '../test/bookings.ts';
import {
  ada,
  agentThere,
  conversationOf,
  ended,
  rings,
  skipReview,
  talks,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { given } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { consoleView } from './index.ts';
import type { Words } from './words.ts';

const SAID: VisitContext = { page: null, attributes: { plan: 'gold' }, touchpoints: [] };
const SIGNED: VisitContext = { ...SAID, signed: { name: 'Vic', email: null, segment: 'gold' } };
const ticket = { visitorName: 'Vic', question: '', attachments: [] };
const words: Words = {
  ...NO_WORDS,
  tickets: new Map([
    [ticketOf(vic), { ...ticket, context: SIGNED }],
    [ticketOf(wil), { ...ticket, context: SAID }],
  ]),
};

test('[C280] the agent who is called is told whether a visitor is vouched for; what a page says is not', () => {
  const cases = [
    [vic, 'signed'],
    [wil, 'unknown'],
  ] as const;
  for (const [visitorId, identity] of cases) {
    const ringing = given(agentThere(ada), waits(visitorId), rings(visitorId, ada));
    const talking = given(agentThere(ada), talks(visitorId, ada));
    const offer = consoleView(ringing.state, ada, words, ringing.now, 1)?.offers[0];
    const conversation = consoleView(talking.state, ada, words, talking.now, 1)?.conversations[0];
    assert.deepEqual([offer?.visitorIdentity, conversation?.visitorIdentity], [identity, identity]);
  }
});

test('[C281] open is a place, a conversation, an end that was not left, a booking; nothing else is', () => {
  const open = {
    place: given(agentThere(ada), waits(vic), rings(vic, ada)),
    conversation: given(agentThere(ada), talks(vic, ada)),
    end: given(agentThere(ada), talks(vic, ada), ended(vic)),
    booking: given(worksNineToFive(ada), booked(vic, ada, slot(0))),
  };
  for (const [what, { state }] of Object.entries(open)) {
    assert.ok(hasAnythingOpen(state, vic), what);
    assert.ok(!hasAnythingOpen(state, wil), what);
  }
  assert.ok(!hasAnythingOpen(given(visitorThere(vic)).state, vic));
  const left = open.end.when(skipReview(vic));
  assert.ok(!left.state.ended.get(conversationOf(vic)) && !hasAnythingOpen(left.state, vic));
});
