import type {
  Acquaintances,
  AgentId,
  CommandId,
  Explanation,
  PublicAgent,
  TicketView,
} from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import { refusedViews } from './refused-states.ts';
import { answerStates } from './answer-states.ts';
import { bookingStates } from './booking-states.ts';
import {
  FAKE_REVIEW_FORM,
  MINUTE_MILLISECONDS,
  fakeConversation,
  fakeFace,
  fakeList,
  fakeMessages,
  fakePage,
  fakeReviewed,
  fakeTicket,
} from './fake-picker-session.ts';

const KNOWN: Acquaintances = {
  former: 'lena' as AgentId,
  favourites: ['tomas' as AgentId],
  avoided: ['samuel' as AgentId],
};

function goneHome(agent: PublicAgent, backAt: number): PublicAgent {
  return { ...agent, availability: 'offline', backAt, waiting: 0, estimate: { state: 'none' } };
}

const LINKED = [
  'It is at https://shop.example/guitars/larkspur-62?finish=surf-green&neck=rosewood#frets, ' +
    'or write to ana@shop.example.',
  'Thanks (https://shop.example/parts_(old)): I see it.',
] as const;

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
    readNumber: 5,
    draft: '',
  } as const;
  const before = { conversationId: 'before' as typeof conversation.conversationId, lastNumber: 5 };
  const way = {
    from: agent,
    to: agent,
    need: { skills: [], languages: [] },
    mode: 'warm',
    reason: 'knows-more',
    turnedBack: false,
    ringing: false,
  } as const;
  const reviewing = {
    state: 'reviewing',
    draft: '',
    conversation,
    messages,
    endedAt: now,
    endReason: 'agent-ended',
    reviewable: true,
    reopenUntil: null,
    form: FAKE_REVIEW_FORM,
  } as const;
  const reviewed = fakeReviewed(now);
  const review = { stars: 4, comment: 'Patient and precise.', tags: ['patient', 'clear'], nps: 9 };
  const thanks = { conversationId: conversation.conversationId, agent, stars: 5, changed: false };
  const flexible: TicketView = {
    ...ticket,
    choice: { kind: 'flex', agentId: agent.agentId, patienceSeconds: 300 },
    flexAt: ticket.joinedAt + 5 * MINUTE_MILLISECONDS,
  };
  const soon = {
    state: 'range',
    p50At: now + 5 * MINUTE_MILLISECONDS,
    p80At: now + 9 * MINUTE_MILLISECONDS,
    soft: false,
  } as const;
  const broken: TicketView = {
    ...flexible,
    joinedAt: now - 11 * MINUTE_MILLISECONDS,
    flexAt: now + 4 * MINUTE_MILLISECONDS,
    estimate: soon,
    promisedAt: soon.p80At,
    notice: { kind: 'promise-broken', at: now, reason: 'conversations-longer', creditSeconds: 60 },
    credits: [{ reason: 'promise-broken', seconds: 60 }],
  };
  const explanation: Explanation = {
    kind: 'offer',
    why: { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 3, agentCount: 1 },
  };
  const closesAt = now + 2 * MINUTE_MILLISECONDS;
  const closing = { state: 'closing', closesAt } as const;
  /** Nobody is free at once, so nobody else is held out. */
  const busyList = {
    ...list,
    agents: list.agents.map((one) => (one.estimate.state === 'free' ? { ...one, estimate: soon } : one)),
    firstFree: soon,
  };
  const closedList = {
    ...list,
    agents: list.agents.map((one, index) => goneHome(one, now + (60 + index * 25) * MINUTE_MILLISECONDS)),
    firstFree: { state: 'none' },
  } as const;
  const closed: Partial<PickerState> = {
    view: { state: 'closed', backAt: now + 60 * MINUTE_MILLISECONDS },
    list: closedList,
  };
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
    'browsing-known': { acquaintances: KNOWN },
    'browsing-closing': {
      list: {
        ...list,
        agents: list.agents.map((one) =>
          one.estimate.state === 'range' ? { ...one, leavesAt: closesAt, estimate: closing } : one,
        ),
        firstFree: closing,
        trackRecord: null,
      },
    },
    'page-known': {
      page: { state: 'shown', agentId: agent.agentId, page: fakePage(now), loadingMore: false },
      acquaintances: KNOWN,
    },
    closed,
    ...bookingStates(now, closed, { view: { state: 'waiting', ticket }, list: busyList }),
    'closed-reviewed': {
      view: { state: 'closed', backAt: now + 60 * MINUTE_MILLISECONDS },
      list: closedList,
      reviewed,
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
    'waiting-flex': { view: { state: 'waiting', ticket: flexible }, list: busyList },
    'waiting-released': {
      view: { state: 'waiting', ticket: { ...flexible, released: 'early' } },
      list: busyList,
    },
    'waiting-swap': {
      view: {
        state: 'waiting',
        ticket: { ...flexible, swap: { agent: fakeFace(now, 'marco'), answerBy: now + 18_000 } },
      },
    },
    ...answerStates(now, ticket),
    'waiting-broken': { view: { state: 'waiting', ticket: broken }, list: busyList },
    'waiting-broken-any': {
      view: { state: 'waiting', ticket: { ...broken, choice: { kind: 'any' }, agent: null, flexAt: null } },
      list: busyList,
    },
    'waiting-away': {
      view: {
        state: 'waiting',
        ticket: { ...ticket, notice: { kind: 'agent-away', at: now }, estimate: { ...soon, soft: true } },
      },
      list: busyList,
    },
    'waiting-closing': {
      view: { state: 'waiting', ticket: { ...ticket, estimate: closing } },
      list: busyList,
    },
    asked: {
      view: { state: 'asked', ticket, reason: 'agent-offline', answerBy: now + 52_000 },
    },
    ringing: { view: { state: 'ringing', ticket, agent, postponeSeconds: 180 } },
    'ringing-explained': {
      view: { state: 'ringing', ticket: { ...ticket, explanation }, agent, postponeSeconds: null },
    },
    postponed: { view: { state: 'postponed', ticket, until: now + 3 * MINUTE_MILLISECONDS } },
    'waiting-receipt': {
      view: { state: 'waiting', ticket },
      receipt: {
        state: 'made',
        link: `https://shop.example/guitars.html#handpick-place=six-strings.${'eyJhbGciOi.'.repeat(15)}`,
        expiresAt: now + 10 * MINUTE_MILLISECONDS,
      },
    },
    'elsewhere-waiting': {
      view: { state: 'elsewhere', self: { state: 'waiting', ticket }, takingOver: false },
    },
    'elsewhere-talking': {
      view: { state: 'elsewhere', self: { state: 'talking', conversation }, takingOver: false },
    },
    arriving: { view: { state: 'arriving', pending: false, refusal: null } },
    'arriving-gone': { view: { state: 'arriving', pending: false, refusal: refusal('receipt-gone') } },
    talking: { view: { ...talking, agentTypesUntil: now + MINUTE_MILLISECONDS } },
    'talking-explained': { view: { ...talking, conversation: { ...conversation, explanation } } },
    'talking-links': {
      view: {
        ...talking,
        messages: [
          ...messages.slice(0, 4),
          ...LINKED.map((text, index) => ({
            ...messages[4]!,
            number: 5 + index,
            author: index === 0 ? ('agent' as const) : ('visitor' as const),
            commandId: index === 0 ? null : (`linked-${index}` as CommandId),
            text,
          })),
        ],
        draft: 'And does the case come with it, or',
      },
    },
    'waiting-brought': { view: { state: 'waiting', ticket: { ...ticket, transfer: way } } },
    'talking-seeking': {
      view: { ...talking, conversation: { ...conversation, transfer: { ...way, ringing: true } } },
    },
    'talking-guest': {
      view: {
        ...talking,
        conversation: { ...conversation, guest: fakeFace(now, 'ana') },
        earlier: [{ part: { ...before, agent: fakeFace(now, 'ana') }, messages }],
      },
    },
    'reviewing-reopen': { view: { ...reviewing, reopenUntil: now + 60 * MINUTE_MILLISECONDS } },
    'talking-new': { view: { ...talking, messages: [] } },
    'talking-lost': {
      view: {
        ...talking,
        outgoing: [
          {
            commandId: 'c-8' as CommandId,
            text: 'Is it in stock?',
            fileCount: 0,
            writtenAt: now,
            failure: null,
          },
          {
            commandId: 'c-9' as CommandId,
            text: 'And does the case come with it?',
            fileCount: 0,
            writtenAt: now,
            failure: refusal('too-many'),
          },
        ],
      },
      link: { state: 'lost', since: now - 5_000 },
    },
    reviewing: { view: reviewing },
    'reviewing-unsent': {
      view: { ...reviewing, draft: 'One more thing: does the case\ncome with it?' },
    },
    'reviewing-known': {
      view: reviewing,
      acquaintances: { ...KNOWN, former: agent.agentId, favourites: [agent.agentId] },
    },
    'reviewing-mailed': {
      view: reviewing,
      transcriptMail: { offered: true, sentTo: 'a.long.address.of.somebody@mail.shop.example' },
    },
    'reviewing-unmet': { view: { ...reviewing, messages: [], reviewable: false, endReason: 'agent-lost' } },
    thanked: { view: { state: 'thanked', ...thanks, publicUrl: FAKE_REVIEW_FORM.publicUrl }, reviewed },
    'thanked-quietly': { view: { state: 'thanked', ...thanks, stars: 2, publicUrl: null } },
    'thanked-changed': { view: { state: 'thanked', ...thanks, changed: true, publicUrl: null }, reviewed },
    'browsing-reviewed': { reviewed },
    'revising-loading': { view: { state: 'revising', ...reviewed, found: null }, reviewed },
    revising: {
      view: { state: 'revising', ...reviewed, found: { review, form: FAKE_REVIEW_FORM } },
      reviewed,
    },
    refused: { refusal: refusal('agent-offline') },
    ...refusedViews(now),
  };
}
