import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { io, type Socket } from 'socket.io-client';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  NAMESPACES,
  PROTOCOL_VERSION,
  QUERY,
  type AgentId,
  type AgentNotices,
  type AgentRequests,
  type Answer,
  type CommandId,
  type ConsoleView,
  type OfferView,
  type SocketTicket,
  type TicketId,
  type VisitorNotices,
  type VisitorRequests,
  type VisitorState,
} from '../../protocol/index.ts';
import { mailOf, PASSWORD, SITE, SITE_ORIGIN, type TestApp } from './new-app.ts';

type RequestTable = Record<string, { body: unknown; result: unknown }>;
type BodyWithoutId<Body> = Omit<Body, 'commandId'> & { readonly commandId?: CommandId };

const WAIT_MILLISECONDS = 5_000;

/** One live connection that remembers every notice, so that a test may wait for what came already. */
export class Client<Requests extends RequestTable, Notices> {
  readonly socket: Socket;
  readonly #notices: { readonly name: keyof Notices; readonly body: unknown }[] = [];
  readonly #wakers = new Set<() => void>();

  constructor(socket: Socket) {
    this.socket = socket;
    socket.onAny((name: string, body: unknown) => {
      this.#notices.push({ name: name as keyof Notices, body });
      for (const wake of this.#wakers) wake();
    });
  }

  /** Sends a request, with a command id of its own unless one is given. */
  async ask<Name extends keyof Requests & string>(
    name: Name,
    body: BodyWithoutId<Requests[Name]['body']>,
  ): Promise<Answer<Requests[Name]['result']>> {
    const plain = PLAIN_REQUESTS.has(name) ? body : { commandId: newCommandId(), ...body };
    return (await this.socket.timeout(WAIT_MILLISECONDS).emitWithAck(name, plain)) as Answer<
      Requests[Name]['result']
    >;
  }

  async done<Name extends keyof Requests & string>(
    name: Name,
    body: BodyWithoutId<Requests[Name]['body']>,
  ): Promise<Requests[Name]['result']> {
    const answer = await this.ask(name, body);
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code} ${answer.refusal.message}`);
    return answer.result;
  }

  async refusal<Name extends keyof Requests & string>(
    name: Name,
    body: BodyWithoutId<Requests[Name]['body']>,
  ): Promise<string> {
    const answer = await this.ask(name, body);
    return answer.ok ? 'ok' : answer.refusal.code;
  }

  all<Name extends keyof Notices>(name: Name): readonly Notices[Name][] {
    return this.#notices.filter((notice) => notice.name === name).map(({ body }) => body as Notices[Name]);
  }

  /** The newest notice of this name that fits, now or as soon as it comes. */
  async notice<Name extends keyof Notices>(
    name: Name,
    fits: (body: Notices[Name]) => boolean = () => true,
  ): Promise<Notices[Name]> {
    return this.until(() => this.all(name).findLast(fits), String(name));
  }

  until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#wakers.delete(look);
        reject(new Error(`Waited in vain for ${what}.`));
      }, WAIT_MILLISECONDS);
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#wakers.delete(look);
        resolve(found);
      };
      this.#wakers.add(look);
      look();
    });
  }
}

const PLAIN_REQUESTS = new Set([
  'beat',
  'identify',
  'vouch',
  'unbind',
  'takeOver',
  'makeReceipt',
  'redeemReceipt',
  'resync',
  'readList',
  'readEstimate',
  'readMessages',
  'readReviews',
  'readReview',
  'readColleagues',
  'readMeasures',
  'readSkills',
  'readDecisions',
  'readNotes',
  'readQuickReplies',
  'saveQuickReplies',
  'readSuggestions',
  'searchKnowledge',
  'takeSuggestion',
  'dismissSuggestion',
  'readStory',
  'readEarlierTalk',
  'mark',
]);

export const newCommandId = (): CommandId => randomUUID() as CommandId;
export const newToken = (): string => randomUUID().replaceAll('-', '');

export type Visitor = Client<VisitorRequests, VisitorNotices>;
export type Agent = Client<AgentRequests, AgentNotices>;

type Connection = {
  readonly namespace?: string;
  readonly origin?: string | null;
  readonly query?: Readonly<Record<string, string>>;
  readonly auth?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly transports?: readonly ('websocket' | 'polling')[];
  /** Of a line to the app, where it is not the app's own. */
  readonly port?: number | undefined;
};

/** A socket that has not connected yet; it ends with the test. */
export function newSocket(context: TestContext, app: TestApp, connection: Connection = {}): Socket {
  const { namespace = NAMESPACES.visitor, origin = SITE_ORIGIN, transports = ['websocket'] } = connection;
  const socket = io(`http://127.0.0.1:${connection.port ?? app.port}${namespace}`, {
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    transports: [...transports],
    query: { [QUERY.site]: SITE, [QUERY.protocolVersion]: String(PROTOCOL_VERSION), ...connection.query },
    ...(connection.auth ? { auth: connection.auth } : {}),
    extraHeaders: { ...(origin === null ? {} : { origin }), ...connection.headers },
  });
  context.after(() => socket.disconnect());
  return socket;
}

export function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
    socket.connect();
  });
}

export async function newVisitor(
  context: TestContext,
  app: TestApp,
  token: string | null = newToken(),
): Promise<Visitor> {
  const visitor: Visitor = new Client(newSocket(context, app));
  await connected(visitor.socket);
  if (token !== null) await visitor.done('identify', { token });
  return visitor;
}

/** Signs in over HTTP. Gives the cookie. */
export async function signIn(app: TestApp, agentId: AgentId, password = PASSWORD): Promise<string> {
  const response = await fetch(`${app.url}${ADDRESSES.session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' },
    body: JSON.stringify({ email: mailOf(agentId), password }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 201 || cookie === undefined) throw new Error(`sign-in answered ${response.status}`);
  return cookie;
}

export async function socketTicket(app: TestApp, cookie: string): Promise<string> {
  const headers = { cookie, [CONSOLE_HEADER]: '1' };
  const response = await fetch(`${app.url}${ADDRESSES.socketTicket}`, { method: 'POST', headers });
  return ((await response.json()) as SocketTicket).ticket;
}

/** A console that is signed in, connected and has its first view. */
export async function newAgent(
  context: TestContext,
  app: TestApp,
  agentId: AgentId,
  cookie?: string,
  port?: number,
): Promise<Agent> {
  const ticket = await socketTicket(app, cookie ?? (await signIn(app, agentId)));
  const origin = `http://127.0.0.1:${port ?? app.port}`;
  const socket = newSocket(context, app, { namespace: NAMESPACES.agent, origin, auth: { ticket }, port });
  const agent: Agent = new Client(socket);
  await connected(socket);
  await agent.notice('consoleChanged');
  return agent;
}

export const ANYONE = { skills: [], languages: [] } as const;

/** Joins the line of one agent. */
export async function joinLine(visitor: Visitor, agentId: AgentId, name = 'Vera'): Promise<TicketId> {
  const choice = { kind: 'agent', agentId } as const;
  const joined = await visitor.done('join', { choice, need: ANYONE, name, question: 'Which strings?' });
  return joined.ticketId;
}

export const isState =
  (state: VisitorState['view']['state']) =>
  (self: VisitorState): boolean =>
    self.view.state === state;

/** The offer that rings first in a view. */
export function firstOffer({ offers }: ConsoleView): OfferView {
  const [offer] = offers;
  if (offer === undefined) throw new Error('Nothing rings.');
  return offer;
}

export const hasOffer = (view: ConsoleView): boolean => view.offers.length > 0;
