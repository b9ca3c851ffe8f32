import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ada,
  agentThere,
  ANY,
  ben,
  choose,
  cleo,
  needs,
  prefers,
  rings,
  talks,
  TICK,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';

const JAZZ = needs(['jazz'], ['es']);

/** Vic prefers Ada, who is busy; Ben is free and speaks no Spanish, Cleo is busy and has everything. */
const asking = (need = JAZZ): Story =>
  given(
    agentThere(ada, { skills: ['jazz', 'setup'], languages: ['es', 'en'] }),
    agentThere(ben, { skills: ['jazz'], languages: ['en'] }),
    agentThere(cleo, { skills: ['jazz'], languages: ['es'] }),
    talks(wil, ada),
    talks(xia, cleo),
    waits(vic, prefers(ada, 60), need),
  );

const ticketIn = ({ state }: Story) => state.tickets.get(ticketOf(vic));

test('[C201] when the patience is over, only somebody who has what is asked for takes the place', () => {
  const late = asking().when(TICK, 61);
  late.givesTypes('ticketReleased');
  assert.equal(ticketIn(late)?.phase.state, 'waiting', 'Ben is free, and is not asked');
  const anybody = asking(needs(['jazz'])).when(TICK, 61);
  anybody.givesTypes('ticketReleased', 'offerMade');
  assert.deepEqual(ticketIn(anybody)?.phase, {
    ...(ticketIn(anybody)?.phase ?? assert.fail()),
    state: 'offered',
    agentId: ben,
  });
});

test('[C201] the line of the chosen person is the same with it', () => {
  assert.deepEqual(asking().state.ownLines.get(ada), [ticketOf(vic)]);
  assert.deepEqual(asking(needs([])).state.ownLines.get(ada), [ticketOf(vic)]);
});

test('[C202] asking for less while waiting keeps rank and joining time, and is matched at once', () => {
  const late = asking().when(TICK, 61);
  const changed = late.when(choose(vic, ANY, needs(['jazz'])), 5);
  changed.givesTypes('choiceChanged', 'offerMade');
  const ticket = ticketIn(changed);
  assert.deepEqual([ticket?.joinedAt, ticket?.rankAt, ticket?.need], [at(0), at(0), needs(['jazz'])]);
});

test('[C202] asking for more while it rings stops the ringing at whoever lacks it', () => {
  const ringing = given(
    agentThere(ben, { skills: ['jazz'], languages: ['en'] }),
    agentThere(cleo, { skills: ['jazz'], languages: ['es'] }),
    talks(xia, cleo),
    waits(vic, ANY),
    rings(vic, ben),
  );
  ringing.when(choose(vic, ANY, needs(['jazz'])), 1).givesTypes('choiceChanged');
  const stopped = ringing.when(choose(vic, ANY, JAZZ), 1);
  stopped.givesTypes('offerWithdrawn', 'choiceChanged');
  assert.equal(ticketIn(stopped)?.rankAt, at(0));
  ringing.when(choose(vic, ANY, needs(['harp'])), 1).refuses('nobody-suitable');
  ringing.when(choose(vic, prefers(ben, 60), JAZZ), 1).refuses('nobody-suitable');
});
