import assert from 'node:assert/strict';
import test from 'node:test';
import type { Channel } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  ada,
  agentThere,
  asAgent,
  asVisitor,
  ben,
  close,
  conversationOf,
  end,
  open,
  RESTART,
  talks,
  TICK,
  vic,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

const { visitorGraceSeconds, conversationIdleSeconds, ticketMostSeconds } = DEFAULT_SETTINGS;

const go = (channel: Channel, agentId = ada): Command => ({
  type: 'switchChannel',
  agentId,
  conversationId: conversationOf(vic),
  channel,
});
const switched = (channel: Channel) =>
  ({ type: 'channelSwitched', conversationId: conversationOf(vic), channel }) as const;
const talking = () => given(agentThere(ada), agentThere(ben), talks(vic, ada));
const gone = (story: ReturnType<typeof talking>) => story.when(close(asVisitor(vic), vic));

test('[C272] a conversation goes on by another channel with the same people and history', () => {
  const story = talking().when(go('call'), 30).gives(switched('call'));
  const { channel, agentId, lastNumber } = story.state.conversations.get(conversationOf(vic))!;
  assert.deepEqual([channel, agentId, lastNumber], [{ channel: 'call', since: at(30) }, ada, 0]);
  assert.deepEqual(
    readState(writeState(story.state)).conversations.get(conversationOf(vic))?.channel,
    channel,
  );
  story.when(go('call')).gives();
  story.when(go('chat'), 60).gives(switched('chat'));
});

test('[C273] only the agent who has the conversation changes its channel, and only while it goes on', () => {
  talking().when(go('call', ben)).refuses('conversation-unknown');
  talking()
    .when(end(asAgent(ada), vic))
    .when(go('call'))
    .refuses('conversation-ended');
});

test('[C274] whoever speaks elsewhere is not gone for being silent, or for a closed page', () => {
  const silent = talking().when(go('call')).when(TICK, conversationIdleSeconds);
  silent.gives();
  silent.when(TICK, ticketMostSeconds - conversationIdleSeconds).givesTypes('conversationEnded');
  const closed = gone(talking().when(go('sms')));
  closed.when(TICK, visitorGraceSeconds).gives();
  closed.when(TICK, ticketMostSeconds).givesTypes('conversationEnded');
});

test('[C274] a page that was closed before the call, or before a restart, is waited for as long', () => {
  const before = gone(talking()).when(go('call'), 5);
  before.givesTypes('channelSwitched', 'graceStarted').when(TICK, visitorGraceSeconds).gives();
  const restarted = talking()
    .when(go('call'))
    .when(RESTART)
    .when(open(asAgent(ada), 'again'));
  restarted.when(TICK, visitorGraceSeconds).givesTypes('availabilityChanged');
  const back = gone(talking().when(go('call'))).when(go('chat'), 600);
  back.givesTypes('channelSwitched', 'graceStarted');
  back.when(TICK, visitorGraceSeconds).givesTypes('conversationEnded');
});
