import { NAMESPACES, QUERY } from '../../server/protocol/index.ts';
import type { AgentId, Moment, Need, SiteId, VisitorNotices } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import type { StorageLike } from './browser-storage.ts';
import { VISITOR_COMMANDS } from './command.ts';
import type { VisitorCommand } from './command.ts';
import { openConnection } from './connection.ts';
import type { Connect, Connection, LinkChange, Reply, VisitorContract } from './connection.ts';
import { earlyRefusal } from './early-refusal.ts';
import { createErrand } from './errand.ts';
import { browserFetch } from './http.ts';
import type { Fetch } from './http.ts';
import { createIdentity } from './identity.ts';
import type { Identity } from './identity.ts';
import { Outbox } from './outbox.ts';
import { watchWake } from './page-wake.ts';
import { FIRST_PICKER_MODEL, reducePicker } from './picker-reducer.ts';
import type { PickerChange, PickerModel } from './picker-reducer.ts';
import { planPickerRequest } from './picker-requests.ts';
import type { PickerPlan } from './picker-requests.ts';
import type { PickerRequest, PickerSession, PickerState } from './picker-state.ts';
import { pickerStateOf, wantedMessages, wantsList } from './picker-view.ts';
import { createSiteReader } from './site-reader.ts';
import type { SiteReader } from './site-reader.ts';
import { createTypingThrottle } from './typing-throttle.ts';

export type PickerSessionOptions = {
  /** The origin of the server, such as `https://help.example`. */
  readonly server: string;
  readonly site: string;
  /** Where the token and the unsent commands are kept; the browser's `localStorage` by default. */
  readonly storage?: StorageLike;
  readonly connect?: Connect<VisitorContract>;
  readonly fetch?: Fetch;
  /** The browser's clock. */
  readonly now?: () => Moment;
};

export function createPickerSession(options: PickerSessionOptions): PickerSession {
  return new LivePickerSession(options);
}

/** What each notice changes; a notice of a later version that is not named here is ignored. */
const NOTICES: {
  readonly [Name in keyof VisitorNotices]: (body: VisitorNotices[Name]) => PickerChange | null;
} = {
  listChanged: (list) => ({ type: 'listHeard', list }),
  selfChanged: (self) => ({ type: 'selfHeard', self }),
  messageAdded: (message) => ({
    type: 'messagesHeard',
    conversationId: message.conversationId,
    messages: [message],
  }),
  agentTyped: ({ conversationId }) => ({ type: 'agentTyped', conversationId }),
  serverStopped: () => null,
};

class LivePickerSession implements PickerSession {
  readonly #server: string;
  readonly #site: SiteId;
  readonly #connect: Connect<VisitorContract>;
  readonly #reader: SiteReader;
  readonly #now: () => Moment;
  readonly #mayTellTyping;
  readonly #identity: Identity;
  readonly #outbox: Outbox<VisitorCommand>;
  readonly #listeners = new Set<() => void>();
  readonly #errands;
  #model: PickerModel = FIRST_PICKER_MODEL;
  #state: PickerState;
  #connection: Connection<VisitorContract> | null = null;
  #stopWatching: (() => void) | null = null;
  /** Whether the server knows on this connection who is asking. */
  #identified = false;

  constructor({ server, site, storage, connect, fetch, now }: PickerSessionOptions) {
    this.#server = server;
    this.#site = site as SiteId;
    this.#connect = connect ?? openConnection;
    this.#reader = createSiteReader(server, this.#site, fetch ?? browserFetch);
    this.#now = now ?? Date.now;
    this.#mayTellTyping = createTypingThrottle(this.#now);
    const safe = createSafeStorage(storage && (() => storage));
    const prefix = `handpick/${new URL(server).origin}/${site}/`;
    this.#identity = createIdentity(safe, `${prefix}visitor`);
    this.#outbox = new Outbox<VisitorCommand>({
      storage: safe,
      prefix: `${prefix}unsent/`,
      names: VISITOR_COMMANDS,
      now: this.#now,
      send: async ({ name, body }) => this.#connection?.ask(name, body) ?? null,
      onAnswer: (command, answer) => this.#apply({ type: 'commandAnswered', command, answer }),
    });
    this.#errands = [
      createErrand(
        () => this.#live && !this.#identified && this.#identity.token() !== null,
        () => this.#identify(),
      ),
      createErrand(
        () => wantsList(this.#model),
        () => this.#readList(),
      ),
      createErrand(
        () => this.#identified && wantedMessages(this.#model) !== null,
        () => this.#readMessages(),
      ),
    ];
    this.#state = pickerStateOf(this.#model, [], this.#now());
  }

  get state(): PickerState {
    return this.#state;
  }

  get #live(): boolean {
    return this.#model.standing.link.state === 'live';
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#connection) return;
    this.#outbox.load();
    this.#connection = this.#connect({
      server: this.#server,
      namespace: NAMESPACES.visitor,
      query: { [QUERY.site]: this.#site },
      authorise: () => this.#mayConnect(),
      onLink: (change) => this.#meetLink(change),
      onNotice: (name, body) => this.#hear(name, body),
    });
    this.#stopWatching = watchWake(() => this.#wake());
    this.#apply({ type: 'started', expectsSelf: this.#identity.token() !== null });
    this.#connection.open();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#outbox.close();
    this.#connection?.close();
    this.#connection = null;
    this.#identified = false;
    if (this.#live) this.#apply({ type: 'linkChanged', change: { state: 'lost' } });
  }

  request(request: PickerRequest): void {
    this.#carryOut(planPickerRequest(request, this.#state));
  }

  #carryOut(plan: PickerPlan): void {
    switch (plan.kind) {
      case 'nothing':
        return;
      case 'refuse':
        this.#apply({ type: 'refused', refusal: plan.refusal });
        return;
      case 'send': {
        // The first act: from here on the visitor is somebody.
        this.#identity.ensureToken();
        const refused = this.#outbox.add(plan.draft);
        if (refused) this.#apply({ type: 'refused', refusal: refused });
        else this.#settle();
        return;
      }
      case 'retry':
      case 'discard':
        this.#outbox[plan.kind](plan.commandId);
        this.#settle();
        return;
      case 'signalTyping':
        if (!this.#mayTellTyping(plan.conversationId)) return;
        this.#connection?.signal('typing', { conversationId: plan.conversationId });
        return;
      case 'signalSeen':
        this.#connection?.signal('seen', { agentIds: plan.agentIds });
        return;
      case 'readEstimate':
        return void this.#readEstimate(plan.need);
      case 'readPage':
        return void this.#readPage(plan.agentId, plan.reviewsPage);
      case 'change':
        this.#apply(plan.change);
        return;
      case 'wake':
        this.#wake();
        return;
    }
  }

  #apply(change: PickerChange): void {
    this.#model = reducePicker(this.#model, change, this.#now());
    this.#dropForeignWords();
    this.#settle();
  }

  /** Shows what is the case now, and sees to what is missing. */
  #settle(): void {
    this.#state = pickerStateOf(this.#model, this.#outbox.unsent, this.#now());
    for (const listener of this.#listeners) listener();
    for (const errand of this.#errands) errand.go();
  }

  #hear(name: string, body: unknown): void {
    const change = (NOTICES as Record<string, ((body: never) => PickerChange | null) | undefined>)[name];
    const heard = change?.(body as never);
    if (heard) this.#apply(heard);
  }

  #meetLink(change: LinkChange): void {
    this.#identified = false;
    this.#outbox.close();
    for (const errand of this.#errands) errand.refresh();
    this.#apply({ type: 'linkChanged', change });
  }

  /**
   * A browser does not tell why a socket could not be opened; after a first failure plain HTTP does. It also
   * brings the list, to be shown meanwhile.
   */
  async #mayConnect(): Promise<Reply<object>> {
    if (this.#model.standing.link.state !== 'lost' || this.#model.list) return { ok: true, result: {} };
    const reply = await this.#reader.list();
    if (reply?.ok) this.#apply({ type: 'listHeard', list: reply.result });
    return reply?.ok ? { ok: true, result: {} } : reply;
  }

  /** A link that only looks alive is found out by asking over it. */
  #wake(): void {
    this.#connection?.wake();
    for (const errand of this.#errands) errand.refresh();
    if (this.#live) void this.#readList();
    this.#settle();
  }

  async #identify(): Promise<boolean> {
    const token = this.#identity.token();
    const reply = token && (await this.#connection?.ask('identify', { token }));
    if (!reply) return false;
    if (!reply.ok) {
      this.#apply({ type: 'refused', refusal: reply.refusal });
      return false;
    }
    this.#identified = true;
    this.#apply({ type: 'selfHeard', self: reply.result });
    this.#outbox.open();
    this.#settle();
    return true;
  }

  async #readList(): Promise<boolean> {
    const since = this.#model.list?.version ?? null;
    const reply = await this.#connection?.ask('readList', { since });
    if (!reply?.ok) return false;
    this.#apply({ type: 'listHeard', list: reply.result });
    return !wantsList(this.#model);
  }

  async #readMessages(): Promise<boolean> {
    const wanted = wantedMessages(this.#model);
    if (!wanted) return true;
    const reply = await this.#connection?.ask('readMessages', wanted);
    if (!reply?.ok) return false;
    const { conversationId, after } = wanted;
    this.#apply({ type: 'messagesHeard', conversationId, messages: reply.result.messages });
    return this.#model.words.messages.length > after;
  }

  async #readPage(agentId: AgentId, reviewsPage: string | null): Promise<void> {
    this.#apply(reviewsPage === null ? { type: 'pageOpened', agentId } : { type: 'moreReviewsAwaited' });
    const reply = await this.#reader.agentPage(agentId, reviewsPage);
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    this.#apply({ type: 'pageAnswered', agentId, reviewsPage, answer });
  }

  /** The newest figures are worth more than a second try: whoever wants them asks again. */
  async #readEstimate(need: Need): Promise<void> {
    const reply = await this.#connection?.ask('readEstimate', { need });
    if (reply?.ok) this.#apply({ type: 'estimateHeard', heard: { need, ...reply.result } });
  }

  /** Words for a conversation that is over can reach nobody. */
  #dropForeignWords(): void {
    if (!this.#identified || !this.#model.self) return;
    const { self } = this.#model;
    const current = self.state === 'talking' ? self.conversation.conversationId : null;
    for (const { command } of this.#outbox.unsent) {
      if (command.name === 'say' && command.body.conversationId !== current) {
        this.#outbox.discard(command.body.commandId);
      }
    }
  }
}
