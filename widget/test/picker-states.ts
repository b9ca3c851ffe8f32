import type { CommandId, PublicAgent } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import {
  fakeConversation,
  fakeFace,
  fakeList,
  fakeMessages,
  fakePage,
  fakeTicket,
  MINUTE_MILLISECONDS,
} from './fake-picker-session.ts';

function goneHome(agent: PublicAgent, backAt: number): PublicAgent {
  return { ...agent, availability: 'offline', backAt, waiting: 0, estimate: { state: 'none' } };
}

/** Every state that the picker can show, by a name for it; tests walk them and the gallery draws them. */
export function pickerStates(now: number): Readonly<Record<string, Partial<PickerState>>> {
  const ticket = fakeTicket(now);
  const conversation = fakeConversation(now);
  const messages = fakeMessages(now);
  const agent = fakeFace(now);
  const list = fakeList(now);
  const talking = {
    state: 'talking',
    conversation,
    messages,
    outgoing: [],
    agentTypesUntil: 0,
  } as const;
  const reviewing = {
    state: 'reviewing',
    conversation,
    messages,
    endedAt: now,
    endReason: 'agent-ended',
    reviewable: true,
  } as const;
  const closedList = {
    ...list,
    agents: list.agents.map((one, index) => goneHome(one, now + (60 + index * 25) * MINUTE_MILLISECONDS)),
    firstFree: { state: 'none' },
  } as const;
  return {
    loading: { view: { state: 'loading' }, list: null, link: { state: 'connecting' } },
    failed: {
      view: { state: 'failed', refusal: refusal('site-unknown') },
      list: null,
      link: { state: 'refused', refusal: refusal('site-unknown') },
    },
    browsing: {},
    'browsing-lost': { link: { state: 'lost', since: now - 5_000 } },
    nobody: { list: { ...list, agents: [] } },
    page: { page: { state: 'shown', agentId: agent.agentId, page: fakePage(now), loadingMore: false } },
    'page-loading': { page: { state: 'loading', agentId: agent.agentId } },
    'page-failed': { page: { state: 'failed', agentId: agent.agentId, refusal: refusal('storage-failed') } },
    closed: {
      view: { state: 'closed', backAt: now + 60 * MINUTE_MILLISECONDS },
      list: closedList,
    },
    waiting: { view: { state: 'waiting', ticket } },
    'waiting-next': { view: { state: 'waiting', ticket: { ...ticket, ahead: 0 } } },
    'waiting-late': {
      view: {
        state: 'waiting',
        ticket: { ...ticket, ahead: 0, joinedAt: now - 9 * MINUTE_MILLISECONDS, promisedAt: now - 60_000 },
      },
      link: { state: 'lost', since: now - 5_000 },
    },
    'waiting-any': {
      view: { state: 'waiting', ticket: { ...ticket, choice: { kind: 'any' }, agent: null, ahead: 3 } },
    },
    asked: {
      view: { state: 'asked', ticket, reason: 'agent-offline', answerBy: now + 52_000 },
    },
    ringing: { view: { state: 'ringing', ticket, agent } },
    talking: { view: { ...talking, agentTypesUntil: now + MINUTE_MILLISECONDS } },
    'talking-new': { view: { ...talking, messages: [] } },
    'talking-lost': {
      view: {
        ...talking,
        outgoing: [
          { commandId: 'c-8' as CommandId, text: 'Is it in stock?', writtenAt: now, failure: null },
          {
            commandId: 'c-9' as CommandId,
            text: 'And does the case come with it?',
            writtenAt: now,
            failure: refusal('too-many'),
          },
        ],
      },
      link: { state: 'lost', since: now - 5_000 },
    },
    reviewing: { view: reviewing },
    'reviewing-unmet': { view: { ...reviewing, messages: [], reviewable: false, endReason: 'agent-lost' } },
    thanked: { view: { state: 'thanked', agent, stars: 5 } },
    refused: { refusal: refusal('agent-offline') },
  };
}
