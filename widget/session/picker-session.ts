import { NAMESPACES, QUERY, type Answer, type Moment } from '../../server/protocol/index.ts';
import type { SiteId, VisitorState } from '../../server/protocol/index.ts';
import { createSafeStorage, type SafeStorage } from './browser-storage.ts';
import { VISITOR_COMMANDS, type VisitorCommand } from './command.ts';
import { openConnection, type Connect, type Connection } from './connection.ts';
import type { LinkChange, VisitorContract } from './connection.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { Files } from './files/files.ts';
import { createVisitorFiles } from './files/visitor-files.ts';
import { Handover } from './handover.ts';
import { browserFetch, type Fetch } from './http.ts';
import { createIdentity, type Identity } from './identity.ts';
import { Outbox } from './outbox.ts';
import { watchWake } from './page-wake.ts';
import { createPickerErrands } from './picker-errands.ts';
import { pickerChangeOf } from './picker-notices.ts';
import { FIRST_PICKER_MODEL, reducePicker, type PickerChange, type PickerModel } from './picker-reducer.ts';
import { PickerReading } from './picker-reading.ts';
import { planPickerRequest, type PickerPlan } from './picker-requests.ts';
import type { PickerSessionOptions } from './picker-session-options.ts';
import type { PickerRequest, PickerSession, PickerState } from './picker-state.ts';
import { isOver, pickerStateOf } from './picker-view.ts';
import { takeBackWords } from './returned-words.ts';
import { watchReceipts } from './receipt-link.ts';
import { createSiteReader } from './site-reader.ts';
import { createTypingThrottle } from './typing-throttle.ts';

export function createPickerSession(options: PickerSessionOptions): PickerSession {
  return new LivePickerSession(options);
}

/** The visitor has one conversation at a time, and so one draft. */
const DRAFT = 'talk';

class LivePickerSession implements PickerSession {
  readonly #server: string;
  readonly #site: SiteId;
  readonly #connect: Connect<VisitorContract>;
  readonly #reading: PickerReading;
  readonly #now: () => Moment;
  readonly #mayTellTyping;
  readonly #identity: Identity;
  readonly #outbox: Outbox<VisitorCommand>;
  readonly #drafts: Drafts;
  readonly #files: Files;
  readonly #handover: Handover;
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
    this.#reading = new PickerReading({
      reader: createSiteReader(server, this.#site, fetch ?? browserFetch),
      connection: () => this.#connection,
      model: () => this.#model,
      apply: (change) => this.#apply(change),
    });
    this.#now = now ?? Date.now;
    this.#mayTellTyping = createTypingThrottle(this.#now);
    const safe = createSafeStorage(storage && (() => storage));
    const prefix = `handpick/${new URL(server).origin}/${site}/`;
    this.#identity = createIdentity(safe, `${prefix}visitor`);
    this.#drafts = createDrafts(safe, `${prefix}draft/`);
    this.#files = this.#openFiles(safe, prefix, fetch ?? browserFetch);
    this.#handover = new Handover({
      site,
      windowStorage: createSafeStorage(() => sessionStorage),
      key: `${prefix}view`,
      identity: this.#identity,
      connection: () => this.#connection,
      place: () => this.#model.place,
      apply: (change) => this.#apply(change),
      onBecame: (self) => this.#become(self),
    });
    this.#outbox = new Outbox<VisitorCommand>({
      storage: safe,
      prefix: `${prefix}unsent/`,
      names: VISITOR_COMMANDS,
      now: this.#now,
      send: async ({ name, body }) => this.#connection?.ask(name, body) ?? null,
      onAnswer: (command, answer) => this.#answered(command, answer),
    });
    this.#errands = createPickerErrands({
      model: () => this.#model,
      connection: () => this.#connection,
      reading: this.#reading,
      now: this.#now,
      identified: () => this.#identified,
      wantsIdentity: () => this.#live && !this.#identified && this.#identity.token() !== null,
      identify: () => this.#identify(),
    });
    this.#state = pickerStateOf(this.#model, [], this.#now());
  }

  #openFiles(storage: SafeStorage, prefix: string, fetch: Fetch): Files {
    return createVisitorFiles({
      server: this.#server,
      siteId: this.#site,
      token: () => this.#identity.token(),
      fetch,
      storage,
      key: `${prefix}files`,
      onChange: () => this.#settle(),
      onMissing: () => this.#apply({ type: 'refused', refusal: earlyRefusal('no-answer') }),
    });
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
    this.#files.load();
    this.#connection = this.#connect({
      server: this.#server,
      namespace: NAMESPACES.visitor,
      query: { [QUERY.site]: this.#site },
      authorise: () => this.#reading.mayConnect(),
      onLink: (change) => this.#meetLink(change),
      onNotice: (name, body) => this.#hear(name, body),
    });
    const watches = [
      watchWake(() => this.#wake()),
      watchReceipts(this.#site, (receipt) => this.request({ type: 'bringReceipt', receipt })),
    ];
    this.#stopWatching = () => watches.forEach((end) => end());
    const expectsSelf = this.#identity.token() !== null;
    this.#apply({ type: 'started', expectsSelf, draft: this.#drafts.read(DRAFT) });
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
      case 'send':
        this.#send(plan.draft);
        return;
      case 'retry':
      case 'discard':
        this.#outbox[plan.kind](plan.commandId);
        this.#settle();
        return;
      case 'write':
        this.#apply({ type: 'drafted', text: plan.text });
        if (plan.text === '' || !this.#mayTellTyping(plan.conversationId)) return;
        this.#connection?.signal('typing', { conversationId: plan.conversationId });
        return;
      case 'signalSeen':
        this.#connection?.signal('seen', { agentIds: plan.agentIds });
        return;
      case 'file':
        return void this.#files.request(plan.request);
      case 'readReview':
      case 'readEstimate':
      case 'readSlots':
      case 'readPage':
        return void this.#reading.follow(plan);
      case 'change':
        this.#apply(plan.change);
        return;
      case 'handOver':
        return void this.#handover[plan.act]();
      case 'wake':
        this.#wake();
        return;
    }
  }

  /** The first act: from here on the visitor is somebody. */
  #send(draft: Extract<PickerPlan, { kind: 'send' }>['draft']): void {
    this.#identity.ensureToken();
    const refused = this.#outbox.add(draft);
    if (refused) this.#apply({ type: 'refused', refusal: refused });
    else if (draft.name === 'say') {
      this.#files.sent(draft.body.attachments ?? []);
      this.#apply({ type: 'drafted', text: '' });
    } else this.#settle();
  }

  #answered(command: VisitorCommand, answer: Answer<object>): void {
    if (answer.ok && command.name === 'writeQuestion') this.#files.sent(command.body.attachments);
    this.#apply({ type: 'commandAnswered', command, answer });
  }

  #apply(change: PickerChange): void {
    const { draft } = this.#model;
    this.#model = reducePicker(this.#model, change, this.#now());
    this.#takeBackWords();
    if (this.#model.draft !== draft) this.#drafts.write(DRAFT, this.#model.draft);
    this.#settle();
  }

  /** Shows what is the case now, and sees to what is missing. */
  #settle(): void {
    this.#state = pickerStateOf(this.#model, this.#outbox.unsent, this.#now(), this.#files.state);
    for (const listener of this.#listeners) listener();
    for (const errand of this.#errands) errand.go();
  }

  #hear(name: string, body: unknown): void {
    const heard = pickerChangeOf(name, body);
    if (heard) this.#apply(heard);
    if (heard?.type === 'viewHeard') this.#moveOutbox();
  }

  /** What was asked and not sent goes out of the live view only. */
  #moveOutbox(): void {
    if (this.#identified && this.#model.place.live !== false) this.#outbox.open();
    else this.#outbox.close();
    this.#settle();
  }

  #meetLink(change: LinkChange): void {
    this.#identified = false;
    this.#outbox.close();
    for (const errand of this.#errands) errand.refresh();
    this.#apply({ type: 'linkChanged', change });
  }

  /** A link that only looks alive is found out by asking over it. */
  #wake(): void {
    this.#connection?.wake();
    for (const errand of this.#errands) errand.refresh();
    if (this.#live) void this.#reading.list();
    this.#settle();
  }

  async #identify(): Promise<boolean> {
    const token = this.#identity.token();
    const reply = token && (await this.#connection?.ask('identify', this.#handover.identification(token)));
    if (!reply) return false;
    if (!reply.ok) {
      this.#apply({ type: 'refused', refusal: reply.refusal });
      return false;
    }
    this.#know(reply.result);
    return true;
  }

  /** The server knows who is asking, and says how they stand. */
  #know(self: VisitorState): void {
    this.#identified = true;
    this.#apply({ type: 'selfHeard', self });
    this.#moveOutbox();
  }

  /** What the visitor whom this browser was before has asked is no affair of the new one. */
  #become(self: VisitorState): void {
    this.#outbox.clear();
    this.#files.clear();
    this.#apply({ type: 'started', expectsSelf: true, draft: '' });
    this.#know(self);
  }

  /** Words for a conversation that is over are in nobody's way, and are not lost. */
  #takeBackWords(): void {
    if (!this.#identified) return;
    for (const { text } of takeBackWords(this.#outbox, (id) => isOver(this.#model, id)))
      this.#model = reducePicker(this.#model, { type: 'wordsReturned', text }, this.#now());
  }
}
