import { NAMESPACES } from '../../server/protocol/index.ts';
import type { AgentNotices, Moment, Session, SignIn } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import type { SafeStorage, StorageLike } from './browser-storage.ts';
import { AGENT_COMMANDS } from './command.ts';
import type { AgentCommand } from './command.ts';
import { openConnection } from './connection.ts';
import type { AgentContract, Connect, Connection, LinkChange } from './connection.ts';
import { createConsoleAccount } from './console-account.ts';
import type { ConsoleAccount } from './console-account.ts';
import { reduceConsole } from './console-reducer.ts';
import type { ConsoleChange, ConsoleModel } from './console-reducer.ts';
import { planConsoleRequest } from './console-requests.ts';
import type { ConsolePlan } from './console-requests.ts';
import type { ConsoleRequest, ConsoleSession, ConsoleState } from './console-state.ts';
import { consoleStateOf, talkingConversations, wantedMessages, wantsView } from './console-view.ts';
import { earlyRefusal } from './early-refusal.ts';
import { createErrand } from './errand.ts';
import { browserFetch } from './http.ts';
import type { Fetch } from './http.ts';
import { Outbox } from './outbox.ts';
import { watchLooking, watchWake } from './page-wake.ts';
import { createTypingThrottle } from './typing-throttle.ts';

export type ConsoleSessionOptions = {
  /** The origin of the server. */
  readonly server: string;
  /** Where unsent commands are kept; the browser's `localStorage` by default. */
  readonly storage?: StorageLike;
  readonly connect?: Connect<AgentContract>;
  readonly fetch?: Fetch;
  /** The browser's clock. */
  readonly now?: () => Moment;
};

export function createConsoleSession(options: ConsoleSessionOptions): ConsoleSession {
  return new LiveConsoleSession(options);
}

/** What each notice changes; a notice of a later version that is not named here is ignored. */
const NOTICES: {
  readonly [Name in keyof AgentNotices]: (body: AgentNotices[Name]) => ConsoleChange | null;
} = {
  consoleChanged: (view) => ({ type: 'viewHeard', view }),
  messageAdded: (message) => ({
    type: 'messagesHeard',
    conversationId: message.conversationId,
    messages: [message],
  }),
  visitorTyped: ({ conversationId }) => ({ type: 'visitorTyped', conversationId }),
  sessionEnded: () => ({ type: 'signedOut', refusal: earlyRefusal('sign-in-required') }),
  serverStopped: () => null,
};

/** What exists only while somebody is signed in. */
type Desk = { readonly connection: Connection<AgentContract>; readonly outbox: Outbox<AgentCommand> };

class LiveConsoleSession implements ConsoleSession {
  readonly #server: string;
  readonly #storage: SafeStorage;
  readonly #connect: Connect<AgentContract>;
  readonly #account: ConsoleAccount;
  readonly #now: () => Moment;
  readonly #mayTellTyping;
  readonly #listeners = new Set<() => void>();
  readonly #errands;
  #model: ConsoleModel = { state: 'starting' };
  #state: ConsoleState = { state: 'starting' };
  #desk: Desk | null = null;
  #watching: readonly (() => void)[] | null = null;

  constructor({ server, storage, connect, fetch, now }: ConsoleSessionOptions) {
    this.#server = server;
    this.#storage = createSafeStorage(storage && (() => storage));
    this.#connect = connect ?? openConnection;
    this.#account = createConsoleAccount(server, fetch ?? browserFetch);
    this.#now = now ?? Date.now;
    this.#mayTellTyping = createTypingThrottle(this.#now);
    this.#errands = [
      createErrand(
        () => this.#watching !== null && this.#model.state === 'starting',
        () => this.#readSession(),
      ),
      createErrand(
        () => wantsView(this.#model),
        () => this.#readView(),
      ),
      createErrand(
        () => wantedMessages(this.#model) !== null,
        () => this.#readMessages(),
      ),
    ];
  }

  get state(): ConsoleState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#watching) return;
    this.#watching = [
      watchWake(() => this.#wake()),
      watchLooking((looking) => this.#apply({ type: 'looked', looking })),
    ];
    if (this.#model.state === 'signed-in') this.#openDesk(this.#model.session);
    this.#settle();
  }

  stop(): void {
    for (const end of this.#watching ?? []) end();
    this.#watching = null;
    this.#closeDesk();
    this.#apply({ type: 'linkChanged', change: { state: 'lost' } });
  }

  request(request: ConsoleRequest): void {
    this.#carryOut(planConsoleRequest(request, this.#state));
  }

  #carryOut(plan: ConsolePlan): void {
    switch (plan.kind) {
      case 'nothing':
        return;
      case 'refuse':
        this.#apply({ type: 'refused', refusal: plan.refusal });
        return;
      case 'signIn':
        return void this.#signIn(plan.body);
      case 'signOut':
        return void this.#signOut();
      case 'send': {
        const refused = this.#desk?.outbox.add(plan.draft);
        if (refused) this.#apply({ type: 'refused', refusal: refused });
        else this.#settle();
        return;
      }
      case 'retry':
      case 'discard':
        this.#desk?.outbox[plan.kind](plan.commandId);
        this.#settle();
        return;
      case 'signalTyping':
        if (!this.#mayTellTyping(plan.conversationId)) return;
        this.#desk?.connection.signal('typing', { conversationId: plan.conversationId });
        return;
      case 'readReviews':
        return void this.#readReviews(plan.page);
      case 'change':
        this.#apply(plan.change);
        return;
      case 'wake':
        this.#wake();
        return;
    }
  }

  #apply(change: ConsoleChange): void {
    this.#model = reduceConsole(this.#model, change, this.#now());
    if (this.#model.state === 'signed-out') this.#closeDesk();
    this.#dropForeignWords();
    this.#settle();
  }

  /** Shows what is the case now, and sees to what is missing. */
  #settle(): void {
    this.#state = consoleStateOf(this.#model, this.#desk?.outbox.unsent ?? []);
    for (const listener of this.#listeners) listener();
    for (const errand of this.#errands) errand.go();
  }

  async #readSession(): Promise<boolean> {
    const reply = await this.#account.read();
    if (!reply) return false;
    if (this.#model.state !== 'starting') return true;
    if (reply.ok) this.#sitDown(reply.result);
    // To be signed out is how everybody begins, not a failure.
    else if (reply.refusal.code === 'sign-in-required') this.#apply({ type: 'signedOut', refusal: null });
    else this.#apply({ type: 'signedOut', refusal: reply.refusal });
    return true;
  }

  async #signIn(body: SignIn): Promise<void> {
    this.#apply({ type: 'signInAwaited' });
    const reply = await this.#account.signIn(body);
    if (reply?.ok) this.#sitDown(reply.result);
    else this.#apply({ type: 'signedOut', refusal: reply?.refusal ?? earlyRefusal('no-answer') });
  }

  /** Whoever could not be signed out is told so, and stays signed in: the cookie is still there. */
  async #signOut(): Promise<void> {
    const reply = await this.#account.signOut();
    if (reply && (reply.ok || reply.refusal.code === 'sign-in-required')) {
      this.#desk?.outbox.clear();
      this.#apply({ type: 'signedOut', refusal: null });
    } else {
      this.#apply({ type: 'refused', refusal: reply?.refusal ?? earlyRefusal('no-answer') });
    }
  }

  #sitDown(session: Session): void {
    if (this.#watching) this.#openDesk(session);
    this.#apply({ type: 'signedIn', session, looking: document.visibilityState === 'visible' });
  }

  #openDesk({ siteId, agentId }: Session): void {
    const connection = this.#connect({
      server: this.#server,
      namespace: NAMESPACES.agent,
      query: {},
      authorise: () => this.#account.socketTicket(),
      onLink: (change) => this.#meetLink(change),
      onNotice: (name, body) => this.#hear(name, body),
    });
    const outbox = new Outbox<AgentCommand>({
      storage: this.#storage,
      prefix: `handpick/${new URL(this.#server).origin}/${siteId}/agent/${agentId}/unsent/`,
      names: AGENT_COMMANDS,
      now: this.#now,
      send: ({ name, body }) => connection.ask(name, body),
      onAnswer: (command, answer) => this.#apply({ type: 'commandAnswered', command, answer }),
    });
    outbox.load();
    this.#desk = { connection, outbox };
    connection.open();
  }

  #closeDesk(): void {
    const desk = this.#desk;
    this.#desk = null;
    desk?.outbox.close();
    desk?.connection.close();
  }

  #hear(name: string, body: unknown): void {
    const change = (NOTICES as Record<string, ((body: never) => ConsoleChange | null) | undefined>)[name];
    const heard = change?.(body as never);
    if (heard) this.#apply(heard);
  }

  #meetLink(change: LinkChange): void {
    this.#desk?.outbox.close();
    for (const errand of this.#errands) errand.refresh();
    this.#apply({ type: 'linkChanged', change });
    if (change.state === 'live') this.#desk?.outbox.open();
    this.#settle();
  }

  /** A link that only looks alive is found out by asking over it. */
  #wake(): void {
    this.#desk?.connection.wake();
    for (const errand of this.#errands) errand.refresh();
    void this.#readView();
    this.#settle();
  }

  async #readView(): Promise<boolean> {
    const reply = await this.#desk?.connection.ask('resync', {});
    if (reply?.ok) this.#apply({ type: 'viewHeard', view: reply.result });
    return reply?.ok ?? false;
  }

  async #readMessages(): Promise<boolean> {
    const wanted = wantedMessages(this.#model);
    if (!wanted) return true;
    const reply = await this.#desk?.connection.ask('readMessages', wanted);
    if (!reply?.ok) return false;
    const { messages } = reply.result;
    this.#apply({ type: 'messagesHeard', conversationId: wanted.conversationId, messages });
    return messages.some((message) => message.number > wanted.after);
  }

  async #readReviews(page: string | null): Promise<void> {
    this.#apply({ type: 'reviewsAwaited' });
    const reply = await this.#desk?.connection.ask('readReviews', { page });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    this.#apply({ type: 'reviewsAnswered', page, answer });
  }

  /** Words for a conversation that is over can reach nobody. */
  #dropForeignWords(): void {
    const talking = talkingConversations(this.#model);
    if (!talking) return;
    for (const { command } of this.#desk?.outbox.unsent ?? []) {
      if (command.name === 'say' && !talking.has(command.body.conversationId)) {
        this.#desk?.outbox.discard(command.body.commandId);
      }
    }
  }
}
