import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConsoleView, Explanation, TicketId, VisitorView } from '../../protocol/index.ts';
import { chosenOf } from '../eligible.ts';
import type { Estimates } from '../estimate/index.ts';
import type { SiteState, Ticket } from '../state.ts';
import { consoleView, visitorView } from '../view/index.ts';
import type { Words } from '../view/words.ts';
import { live } from './test/random-day.ts';

const DAYS = 12;
const NO_ESTIMATES: Estimates = {
  agents: new Map(),
  tickets: new Map(),
  firstFree: { state: 'none' },
} as unknown as Estimates;

/** Everybody has a name, so that a name which strays is found. */
const words: Words = {
  profiles: { get: () => undefined },
  tickets: {
    get: (ticketId) => ({
      visitorName: `Name of ${ticketId}.`,
      question: `Question of ${ticketId}.`,
      attachments: [],
      context: null,
    }),
  },
  marks: { get: () => undefined },
  bookings: { get: () => undefined },
  leftMessages: { get: () => undefined },
};

const FORBIDDEN = ['busyShare', 'idleSince', 'rankAt', 'avoided', 'barred', 'former', 'visitorId', 'chance'];

/** Fails when a text holds one of these; ids are looked for whole. */
function holdsNone(text: string, forbidden: Iterable<string>): void {
  for (const word of forbidden) {
    assert.ok(!text.includes(`"${word}"`) && !text.includes(` of ${word}.`), `${word} in ${text}`);
  }
}

const keysIn = (text: string): void => {
  for (const key of FORBIDDEN) assert.ok(!text.includes(`"${key}":`), `${key} in ${text}`);
};

const ticketsOf = (state: SiteState): readonly Ticket[] => [
  ...state.tickets.values(),
  ...[...state.conversations.values()].map(({ ticket }) => ticket),
];

function checkVisitor(state: SiteState, view: VisitorView, own: Ticket | undefined, visitorId: string): void {
  const text = JSON.stringify(view);
  keysIn(text);
  const others = ticketsOf(state).filter((ticket) => ticket.visitorId !== visitorId);
  holdsNone(
    text,
    others.flatMap(({ ticketId, visitorId: other }) => [ticketId, other]),
  );
  const met = [own && chosenOf(own.choice), own?.swap?.agentId].filter((each) => each != null);
  const answering = own?.answers.map(({ agentId }) => agentId) ?? [];
  const ringing = own?.phase.state === 'offered' ? [own.phase.agentId] : [];
  const conversation = state.conversationOfVisitor.get(visitorId as never);
  const ended = state.endedOfVisitor.get(visitorId as never);
  const talked = [
    conversation && state.conversations.get(conversation)?.agentId,
    ended && state.ended.get(ended)?.agentId,
  ].filter((each) => each !== undefined);
  const known = new Set<string>([
    ...met,
    ...ringing,
    ...answering,
    ...talked,
    ...broughtBy(state, visitorId),
  ]);
  holdsNone(
    text,
    [...state.agents.keys()].filter((agentId) => !known.has(agentId)),
  );
}

/** Those with whom this visitor talked before under the same place, and those to whom they are brought. */
function broughtBy(state: SiteState, visitorId: string): readonly string[] {
  const own = ticketsOf(state).filter((ticket) => ticket.visitorId === visitorId);
  const ended = state.endedOfVisitor.get(visitorId as never);
  const threads = [...own, ...(ended === undefined ? [] : [state.ended.get(ended)])];
  const ways = own.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.from, transfer.to ?? '']));
  return [...threads.flatMap((each) => each?.thread ?? []).map(({ agentId }) => agentId), ...ways];
}

function checkConsole(state: SiteState, agentId: AgentId, view: ConsoleView): void {
  const text = JSON.stringify({ ...view, self: null });
  keysIn(text);
  const shown = new Set<TicketId>([
    ...view.offers.map(({ ticketId }) => ticketId),
    ...view.line.tickets.map(({ ticketId }) => ticketId),
    ...view.conversations.map(
      ({ conversationId }) => state.conversations.get(conversationId)!.ticket.ticketId,
    ),
  ]);
  const tickets = ticketsOf(state);
  holdsNone(
    text,
    tickets.map(({ visitorId }) => visitorId),
  );
  holdsNone(
    text,
    tickets.map(({ ticketId }) => ticketId).filter((ticketId) => !shown.has(ticketId)),
  );
  for (const { ticketId, explanation } of view.offers) {
    const ticket = state.tickets.get(ticketId);
    assert.equal(ticket?.phase.state === 'offered' && ticket.phase.agentId, agentId);
    onlyReasons(explanation);
  }
}

/** Words and counts: nothing that could name anybody. */
function onlyReasons(explanation: Explanation | null): void {
  if (explanation?.kind !== 'offer') return;
  assert.deepEqual(Object.keys(explanation).sort(), ['kind', 'why']);
  assert.deepEqual(Object.keys(explanation.why).sort(), ['agent', 'agentCount', 'ticket', 'ticketCount']);
}

test('[C102] what visitors and agents are told of decisions holds nothing of anybody else', () => {
  const explained = { visitors: 0, agents: 0 };
  for (let seed = 1; seed <= DAYS; seed += 1) {
    live(
      seed,
      () => undefined,
      (state, now) => {
        for (const visitorId of new Set(ticketsOf(state).map((ticket) => ticket.visitorId))) {
          const view = visitorView(state, visitorId, words, NO_ESTIMATES, now);
          const own = ticketsOf(state).find((ticket) => ticket.visitorId === visitorId);
          checkVisitor(state, view, own, visitorId);
          const told = 'ticket' in view ? view.ticket.explanation : null;
          onlyReasons(told);
          if (told !== null || ('conversation' in view && view.conversation.explanation !== null))
            explained.visitors += 1;
        }
        for (const agentId of state.agents.keys()) {
          const view = consoleView(state, agentId, words, now, 1)!;
          checkConsole(state, agentId, view);
          explained.agents += view.offers.filter(({ explanation }) => explanation !== null).length;
        }
      },
    );
  }
  assert.ok(explained.visitors > 100 && explained.agents > 100, JSON.stringify(explained));
});
