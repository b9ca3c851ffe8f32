import type {
  AgentConversationView,
  ConsoleView,
  ConversationId,
  LineTicketView,
  Message,
} from '../../server/protocol/index.ts';
import {
  conversation,
  conversationIdOf,
  JUNO,
  message,
  ticket,
  view,
  visit,
} from '../console/test/made-up.ts';
import { knownStory } from '../console/test/stories.ts';
import type { BenchAnswers } from './bench-socket.ts';

/** What was said in each conversation before the bench begins. */
const MESSAGES_BEFORE = 40;
const SAYINGS = [
  'Hello, I have an old Gretsch from my uncle and would like to play it again.',
  'Lovely. Do you know the year, and does it still have its first frets?',
  'He bought it in 1958. See https://shop.example/larkspur-62 for one that looks like it.',
  'Then put flat-wound strings on it, 11 to 50: they are kind to old frets.',
  'Thank you!',
] as const;

const saying = (number: number): string => SAYINGS[number % SAYINGS.length] ?? '';
const nameOf = (index: number): string => `Visitor ${index}`;
const frameOf = (name: string, body: object): string => `42/agent,${JSON.stringify([name, body])}`;

/** The server's side of a busy day: what stands at first, and one change after the other, in its frames. */
export class BenchDay {
  readonly open: ConversationId = conversationIdOf(nameOf(0));
  readonly answers: BenchAnswers;
  #view: ConsoleView;
  #messages: readonly (readonly Message[])[];
  #joined: number;
  #changes = 0;

  constructor(waiting: number, talks: number) {
    this.#messages = Array.from({ length: talks }, (_, talk) =>
      Array.from({ length: MESSAGES_BEFORE }, (_, index) => said(talk, index + 1)),
    );
    const tickets = Array.from({ length: waiting }, (_, index) => waits(index));
    const conversations = this.#messages.map((messages, talk) =>
      conversation(nameOf(talk), { context: visit(), lastNumber: messages.length }),
    );
    this.#joined = waiting;
    this.#view = view({ line: { tickets, total: waiting }, conversations });
    this.answers = {
      resync: () => this.#view,
      readMessages: ({ conversationId, after }: { conversationId: ConversationId; after: number }) => {
        const talk = conversations.findIndex((each) => each.conversationId === conversationId);
        return { messages: (this.#messages[talk] ?? []).slice(after) };
      },
      readStory: () => knownStory(),
      readNotes: () => ({ notes: [] }),
      readQuickReplies: () => ({ siteName: 'Fretwork', own: [], site: [] }),
      mark: () => ({}),
    };
  }

  /** What is read over HTTP: who is signed in, and what opens the socket. */
  http(url: string): object {
    return url.endsWith('/socket-ticket')
      ? { ticket: 'bench' }
      : { siteId: 'demo', agentId: JUNO, name: 'Juno Albrecht' };
  }

  namesInLine(most: number): readonly string[] {
    return this.#view.line.tickets.slice(0, most).map(({ visitorName }) => visitorName);
  }

  /** The frames of the next change; the kinds come in turn, each for another conversation or place. */
  change(): readonly string[] {
    const round = this.#changes++;
    const talk = Math.floor(round / KINDS) % this.#messages.length;
    switch (round % KINDS) {
      case 0:
        return this.#changeLine(([, ...rest]) => [...rest, waits(this.#joined++)]);
      case 1:
        return this.#say(talk);
      case 2:
        return [frameOf('visitorTyped', { conversationId: conversationIdOf(nameOf(talk)) })];
      case 3:
        return this.#changeTicket(round, ({ connected }) => ({ connected: !connected }));
      case 4:
        return this.#changeTalk(talk, ({ visitorConnected }) => ({ visitorConnected: !visitorConnected }));
      case 5:
        return this.#say(0);
      case 6:
        return this.#changeTicket(round, () => ({
          credits: [{ reason: 'promise-broken', seconds: 30 + (round % 90) }],
        }));
      default:
        return this.#changeTalk(talk, ({ context }) => ({
          context: { ...(context ?? visit()), touchpoints: visit().touchpoints.slice(round % 2) },
        }));
    }
  }

  #say(talk: number): readonly string[] {
    const messages = this.#messages[talk] ?? [];
    const added = said(talk, messages.length + 1);
    this.#messages = this.#messages.map((each, index) => (index === talk ? [...each, added] : each));
    const waitingSince = added.author === 'visitor' ? added.sentAt : null;
    const shown = this.#changeTalk(talk, () => ({ lastNumber: added.number, waitingSince }));
    return [frameOf('messageAdded', added), ...shown];
  }

  #changeTalk(
    talk: number,
    changed: (before: AgentConversationView) => Partial<AgentConversationView>,
  ): readonly string[] {
    const conversations = this.#view.conversations.map((each, index) =>
      index === talk ? { ...each, ...changed(each) } : each,
    );
    return this.#show({ conversations });
  }

  #changeTicket(
    round: number,
    changed: (before: LineTicketView) => Partial<LineTicketView>,
  ): readonly string[] {
    return this.#changeLine((tickets) =>
      tickets.map((each, place) => (place === round % tickets.length ? { ...each, ...changed(each) } : each)),
    );
  }

  #changeLine(changed: (before: readonly LineTicketView[]) => readonly LineTicketView[]): readonly string[] {
    const tickets = changed(this.#view.line.tickets);
    return this.#show({ line: { tickets, total: tickets.length } });
  }

  #show(changed: Partial<ConsoleView>): readonly string[] {
    const number = this.#view.number + 1;
    this.#view = { ...this.#view, ...changed, number, serverNow: Date.now() };
    return [frameOf('consoleChanged', this.#view)];
  }
}

/** Kinds of changes that come in turn. */
const KINDS = 8;

const said = (talk: number, number: number): Message =>
  message(nameOf(talk), number, number % 2 === 0 ? 'agent' : 'visitor', saying(number));

const waits = (index: number): LineTicketView => {
  const flexible = { kind: 'flex', agentId: JUNO, patienceSeconds: 600 } as const;
  const choice = [{ kind: 'agent', agentId: JUNO } as const, flexible, { kind: 'any' } as const];
  const wish = choice[index % choice.length] ?? flexible;
  const flexAt = wish.kind === 'flex' ? Date.now() + 300_000 : null;
  return ticket(nameOf(1_000 + index), { choice: wish, flexAt, joinedAt: Date.now() - 1_000 * index });
};
