import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from './command.ts';
import { Draft } from './draft.ts';
import { ANY, NO_NEED, ticketOf, vic, visitorThere } from './test/cast.ts';
import { at, given } from './test/given.ts';

test('[C126] a promise of what is no moment is a fault, and decides nothing', () => {
  const joining = { ticketId: ticketOf(vic), visitorId: vic, choice: ANY, need: NO_NEED, known: STRANGER };
  const { state, now } = given(visitorThere(vic));
  for (const p80At of [NaN, Infinity]) {
    const draft = new Draft(state, now);
    const promise = { p50At: at(60), p80At };
    assert.throws(() => draft.emit({ type: 'ticketJoined', ...joining, promise }), /no moments/);
    assert.deepEqual([draft.events, draft.state], [[], state]);
  }
});
