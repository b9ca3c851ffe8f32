import assert from 'node:assert/strict';
import test from 'node:test';
import { fairnessOf } from '../fairness/index.ts';
import { recordsOf, ownerWords } from '../records/index.ts';
import {
  ada,
  agentThere,
  asAgent,
  ben,
  bothWrote,
  end,
  finishWrapUp,
  only,
  rings,
  setAvailability,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { pick } from '../test/cast-transfer.ts';
import { after, given } from '../test/given.ts';

const allowed = { type: 'permissionSet', agentId: ada, mayPick: true } as const;
/** Wil rings at Ada, Xia waits behind. */
const ringing = given(agentThere(ada), allowed, waits(wil), rings(wil, ada), after(5, waits(xia)));

test('[C224] out of order takes a permission', () => {
  given(agentThere(ada), waits(wil), rings(wil, ada), waits(xia))
    .when(pick(ada, xia))
    .refuses('pick-refused');
  const permitted = given(agentThere(ada)).when({ type: 'permit', agentId: ada, mayPick: true });
  assert.equal(permitted.givesTypes('permissionSet').state.agents.get(ada)?.mayPick, true);
  permitted.when({ type: 'permit', agentId: ada, mayPick: true }).gives();
});

test('[C225] a pick is taken at once; who rang meanwhile keeps the place', () => {
  const picked = ringing
    .when(pick(ada, xia), 2)
    .givesTypes('offerWithdrawn', 'ticketPicked', 'conversationStarted');
  assert.deepEqual(picked.state.ownLines.get(ada) ?? picked.state.generalLine, [ticketOf(wil)]);
  picked
    .when(end(asAgent(ada), xia))
    .when(finishWrapUp(ada, xia))
    .givesTypes('wrapUpFinished', 'offerMade');
});

test('[C225] somebody who is away may pick one, and nobody else rings by it', () => {
  const away = given(agentThere(ada), allowed, waits(wil), rings(wil, ada))
    .when(setAvailability(ada, 'away'))
    .when(pick(ada, wil))
    .givesTypes('ticketPicked', 'conversationStarted');
  assert.equal(away.state.agents.get(ada)?.availability, 'away');
});

test('[C225] a wrap-up gives way to a pick, a conversation never does', () => {
  const story = given(agentThere(ada), allowed, talks(vic, ada), bothWrote(vic), waits(wil));
  story.when(pick(ada, wil)).refuses('capacity-full');
  story
    .when(end(asAgent(ada), vic))
    .when(pick(ada, wil))
    .givesTypes('wrapUpFinished', 'ticketPicked', 'conversationStarted');
});

test('[C225] who insists on somebody else, is gone or rings already cannot be picked', () => {
  const story = given(agentThere(ada), allowed, agentThere(ben), talks(vic, ben), waits(wil, only(ben)));
  story.when(pick(ada, wil)).refuses('ticket-unknown');
  story.when(pick(ada, xia)).refuses('ticket-unknown');
  ringing.when(pick(ada, wil)).refuses('ticket-taken');
});

test('[C226] a pick leaves a record with its reason and whom it overtook, and is a measure of fairness', () => {
  const { events } = ringing.when(pick(ada, xia, 'knows-visitor'), 2);
  const [record] = recordsOf(ringing.state, events);
  assert.ok(record?.decided.kind === 'pick');
  assert.equal(record.decided.reason, 'knows-visitor');
  assert.equal(record.decided.overtaken, 1);
  const names = { agent: () => 'Ada', clock: () => '' } as unknown as Parameters<typeof ownerWords>[1];
  assert.match(ownerWords(record, names), /picked by Ada out of order.*knows the visitor/);
  const { picks, violationsPerThousandStarts } = fairnessOf(ringing.state, events, ringing.now);
  assert.deepEqual(picks, { count: 1, overtaken: 1, byReason: [{ reason: 'knows-visitor', count: 1 }] });
  assert.equal(violationsPerThousandStarts, 0);
});
