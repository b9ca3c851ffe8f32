import assert from 'node:assert/strict';
import test from 'node:test';
import { CHANNEL_LIMITS, type Channel, type ChannelLimits } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { workOf } from '../estimate/work.ts';
import { engineAgentOf } from '../estimate/input.ts';
import { slotsHeld } from '../fairness/slots.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  ada,
  agentThere,
  asAgent,
  conversationOf,
  end,
  facts,
  rings,
  talks,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { given, type Unstamped } from '../test/given.ts';

const go = (channel: Channel, visitorId = vic): Command => ({
  type: 'switchChannel',
  agentId: ada,
  conversationId: conversationOf(visitorId),
  channel,
});
const saying = (limits: Partial<ChannelLimits>, capacity = 3): Unstamped => ({
  type: 'agentChanged',
  agentId: ada,
  facts: { ...facts({ capacity }), channels: { ...CHANNEL_LIMITS, ...limits } },
});
const there = () => [agentThere(ada, { capacity: 3 }), talks(vic, ada)].flat();

test('[C257] a call takes the whole attention: what rings goes back, and nobody new comes until it ends', () => {
  const ringing = given(there(), waits(wil), rings(wil, ada)).when(go('call'));
  ringing.givesTypes('channelSwitched', 'offerWithdrawn');
  assert.deepEqual(ringing.state.free, []);
  ringing.when(go('chat'), 5).givesTypes('channelSwitched', 'offerMade');
  ringing.when(end(asAgent(ada), vic), 5).givesTypes('conversationEnded', 'offerMade');
});

test('[C257] those whom an agent talks with already stay when one of them is called', () => {
  const story = given(there(), talks(wil, ada)).when(go('video'));
  story.givesTypes('channelSwitched');
  assert.deepEqual(story.state.agents.get(ada)!.conversations.length, 2);
  assert.deepEqual(story.state.agents.get(ada)!.calls, [conversationOf(vic)]);
  const read = readState(writeState(story.state));
  assert.deepEqual([read.agents.get(ada)!.calls, read.free], [[conversationOf(vic)], []]);
});

test('[C258] as many as the profile says come beside a call', () => {
  const besides = given(
    there(),
    saying({ besideCall: 1 }),
    waits(wil),
    rings(wil, ada),
    waits(xia),
    rings(xia, ada),
  );
  const story = besides.when(go('call'));
  story.givesTypes('channelSwitched', 'offerWithdrawn');
  assert.equal(story.state.agents.get(ada)!.offers.length, 1);
  assert.deepEqual(story.state.free, []);
});

test('[C259] no more go on by a channel than the profile says; back to the chat goes whoever wants', () => {
  const story = given(there(), talks(wil, ada), talks(xia, ada)).when(go('call'));
  story.when(go('call', wil)).refuses('channel-full');
  const mails = story.when(go('email', wil));
  mails.when(go('email', xia)).givesTypes('channelSwitched');
  mails.when(go('chat')).givesTypes('channelSwitched').when(go('call', wil)).givesTypes('channelSwitched');
  given(there(), saying({ sms: 0 }))
    .when(go('sms'))
    .refuses('channel-full');
  const ended = story.when(end(asAgent(ada), vic), 5);
  ended.when(go('call', wil)).givesTypes('channelSwitched');
});

test('[C259] numbers that are none are refused', () => {
  const change = (channels: ChannelLimits): Command => ({
    type: 'changeAgent',
    agentId: ada,
    facts: { ...facts(), channels },
  });
  for (const call of [-1, 0.5, 21, NaN]) {
    given(there())
      .when(change({ ...CHANNEL_LIMITS, call }))
      .refuses('malformed');
  }
});

test('[C260] what a call leaves no attention for is neither expected to be free nor time online', () => {
  const story = given(there()).when(go('call'), 60);
  const agent = story.state.agents.get(ada)!;
  const { capacity, busy } = engineAgentOf(story.state, agent, story.now);
  assert.deepEqual([capacity, busy.length], [1, 1]);
  assert.equal(slotsHeld(agent).slots, 1);
  const later = story.now + 60_000;
  const work = workOf(story.state, story.state.statistics, ada, later);
  const seconds = Math.round(work.onlineSeconds);
  // A minute of three slots, then one of one, hardly faded.
  assert.ok(seconds > 230 && seconds <= 240, `${seconds} s online`);
});
