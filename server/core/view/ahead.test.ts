import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ada,
  agentThere,
  ANY,
  ben,
  choose,
  facts,
  needs,
  only,
  prefers,
  released,
  talks,
  TICK,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, given, type Story } from '../test/given.ts';
import { ticketsAhead } from './ahead.ts';

const ahead = ({ state }: Story): number => {
  const ticket = state.tickets.get(ticketOf(vic));
  assert.ok(ticket !== undefined);
  return ticketsAhead(state, ticket);
};

test('[C43] ahead are those of lesser rank whom every possible helper would take first', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben, { skills: ['x'] }),
    talks(xia, ada),
    talks('yan' as typeof vic, ben),
    after(1, waits(wil, only(ada))),
    after(2, waits('zoe' as typeof vic, ANY)),
    after(3, waits(vic, only(ada))),
  );
  assert.equal(ahead(story), 2, 'Wil by name and Zoe, whom Ada would take too');
  assert.equal(
    ahead(story.when(choose(vic, ANY))),
    1,
    'Ben may be free before Ada, so Wil is not surely first',
  );
  assert.equal(ahead(story.when(choose(vic, ANY, needs(['x'])))), 1, 'Zoe, whom Ben would take');
  assert.equal(ahead(story.when(choose(vic, only(ben)))), 1);
});

test('[C76] ahead of a flexible ticket are those of its agent’s line, and after its release everybody’s', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    talks('yan' as typeof vic, ben),
    after(1, waits(wil, only(ada))),
    after(2, waits('zoe' as typeof vic, ANY)),
    after(3, waits(vic, prefers(ada, 60))),
  );
  assert.equal(ahead(story), 2, 'Wil by name, and Zoe, whom Ada would take too');
  assert.equal(ahead(story.when(TICK, 60)), 1, 'Ben may be free before Ada, so Wil is not surely first');
  const unlike = given(
    agentThere(ada, { skills: ['x'] }),
    agentThere(ben, { skills: ['x'] }),
    talks(xia, ada),
    talks('yan' as typeof vic, ben),
    after(2, waits('zoe' as typeof vic, ANY, needs(['x']))),
    after(3, waits(vic, prefers(ada, 0), needs(['x'])), released(vic, 'patience-ended')),
  );
  assert.equal(ahead(unlike), 1, 'whoever suits both');
  const changed = { type: 'changeAgent', agentId: ada, facts: facts() } as const;
  assert.equal(ahead(unlike.when(changed)), 0, 'Ada, chosen by name, would not take Zoe any more');
});
