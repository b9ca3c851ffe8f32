import type { Answer, Moment, SiteId, VisitorState } from '../../server/protocol/index.ts';
import { bookingsAt } from './booking-state.ts';
import type { BrowsingModel } from './browsing-reducer.ts';
import type { BrowsingPlan } from './browsing-requests.ts';
import { createSafeStorage, type SafeStorage } from './browser-storage.ts';
import { VISITOR_COMMANDS, type DraftOf, type VisitorCommand } from './command.ts';
import type { Connection, VisitorContract } from './connection.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { earlyRefusal } from './early-refusal.ts';
import { EngagedReading } from './engaged-reading.ts';
import type { Errand } from './errand.ts';
import type { Files } from './files/files.ts';
import { createVisitorFiles } from './files/visitor-files.ts';
import { Handover } from './handover.ts';
import type { Fetch } from './http.ts';
import type { Identity } from './identity.ts';
import { Outbox } from './outbox.ts';
import { contextOf, type PageVisit } from './page-visit.ts';
import { createPickerErrands } from './picker-errands.ts';
import { pickerChangeOf } from './picker-notices.ts';
import { FIRST_PICKER_MODEL, reducePicker, type PickerChange, type PickerModel } from './picker-reducer.ts';
import { planPickerRequest, type PickerPlan } from './picker-requests.ts';
import type { PickerRequest, PickerState } from './picker-state.ts';
import { isOver, pickerStateOf } from './picker-view.ts';
import { takeBackWords } from './returned-words.ts';
import type { SiteReader } from './site-reader.ts';
import { asStranger } from './stranger.ts';
import { createTypingThrottle } from './typing-throttle.ts';
import { Vouching } from './vouching.ts';

/** What the half of a session that acts is given by the half that looks. */
export type Around = {
  /** The origin of the server. */
  readonly server: string;
  readonly site: SiteId;
  readonly storage: SafeStorage;
  /** Every key of this session begins with it. */
  readonly prefix: string;
  readonly identity: Identity;
  readonly fetch: Fetch;
  readonly reader: SiteReader;
  readonly visit: PageVisit | null;
  readonly now: () => Moment;
  readonly connection: () => Connection<VisitorContract> | null;
  /** What was heard before somebody acted. */
  readonly model: BrowsingModel;
  readonly state: () => PickerState;
  /** Carries out what somebody asks who only looks. */
  readonly look: (plan: BrowsingPlan) => void;
  /** Shows what is the case now, and sees to what is missing. */
  readonly settle: () => void;
};

type Draft = DraftOf<VisitorCommand>;

/** The visitor has one conversation at a time, and so one draft. */
const DRAFT = 'talk';

/**
 * The half of a session that acts for a visitor: who is asking, what was asked and not answered, and how they
 * stand. Most people who see a list only look, so it is fetched for the first act, and where somebody is
 * known already.
 */
export class EngagedHalf {
  readonly #around: Around;
  readonly #mayTellTyping;
  readonly #outbox: Outbox<VisitorCommand>;
  readonly #drafts: Drafts;
  readonly #files: Files;
  readonly #handover: Handover;
  readonly #reading: EngagedReading;
  readonly #vouching: Vouching;
  readonly #errands: readonly Errand[];
  #model: PickerModel;

  constructor(around: Around) {
    this.#around = around;
    const { server, site, storage, prefix, identity, now, connection, model } = around;
    this.#model = { ...FIRST_PICKER_MODEL, ...model, booking: bookingsAt(server) };
    const apply = (change: PickerChange): void => this.apply(change);
    this.#mayTellTyping = createTypingThrottle(now);
    this.#drafts = createDrafts(storage, `${prefix}draft/`);
    this.#files = this.#openFiles();
    this.#reading = new EngagedReading({ ...around, model: () => this.#model, apply });
    this.#handover = new Handover({
      site,
      windowStorage: createSafeStorage(() => sessionStorage),
      key: `${prefix}view`,
      identity,
      connection,
      place: () => this.#model.place,
      apply,
      onBecame: (self) => this.#meetStranger(self),
    });
    this.#outbox = new Outbox<VisitorCommand>({
      storage,
      prefix: `${prefix}unsent/`,
      names: VISITOR_COMMANDS,
      now,
      send: async ({ name, body }) => connection()?.ask(name, body) ?? null,
      onAnswer: (command, answer) => this.#answered(command, answer),
    });
    this.#vouching = this.#openVouching();
    const errands = createPickerErrands({
      model: () => this.#model,
      connection,
      reading: this.#reading,
      now,
      identified: () => this.#vouching.identified,
      wantsIdentity: () => this.#vouching.wantsIdentity,
      identify: () => this.#vouching.identify(),
    });
    this.#errands = [this.#vouching.errand, ...errands];
  }

  get model(): PickerModel {
    return this.#model;
  }

  stateAt(now: Moment): PickerState {
    return pickerStateOf(this.#model, this.#outbox.unsent, now, this.#files.state);
  }

  /** Takes up what an earlier page has left. */
  start(): void {
    this.#outbox.load();
    this.#files.load();
    const expectsSelf = this.#around.identity.token() !== null;
    this.apply({ type: 'started', expectsSelf, draft: this.#drafts.read(DRAFT) });
  }

  /** The link is another one, or none: nobody is known on it yet. */
  lose(): void {
    this.#vouching.lose();
    this.#outbox.close();
  }

  request(request: PickerRequest): void {
    this.#carryOut(planPickerRequest(request, this.#around.state()));
  }

  apply(change: PickerChange): void {
    const { draft } = this.#model;
    this.#reduce(change);
    this.#takeBackWords();
    if (this.#model.draft !== draft) this.#drafts.write(DRAFT, this.#model.draft);
    this.#around.settle();
  }

  hear(name: string, body: unknown): void {
    const heard = pickerChangeOf(name, body);
    if (heard) this.apply(heard);
    if (heard?.type === 'viewHeard') this.#moveOutbox();
  }

  /** Sees to what is missing. */
  go(): void {
    for (const errand of this.#errands) errand.go();
  }

  /** Ends the pauses after failures. */
  refresh(): void {
    for (const errand of this.#errands) errand.refresh();
  }

  #openFiles(): Files {
    const { server, site: siteId, storage, prefix, identity, fetch, settle } = this.#around;
    return createVisitorFiles({
      server,
      siteId,
      token: () => identity.token(),
      fetch,
      storage,
      key: `${prefix}files`,
      onChange: settle,
      onMissing: () => this.apply({ type: 'refused', refusal: earlyRefusal('no-answer') }),
    });
  }

  #openVouching(): Vouching {
    const { visit, identity, connection, settle } = this.#around;
    if (visit !== null) visit.onIdentity = settle;
    return new Vouching({
      visit,
      identity,
      connection,
      view: () => this.#handover.view(),
      model: () => this.#model,
      onSelf: (self) => this.#know(self),
      onStranger: (self) => this.#meetStranger(self),
      onSettled: () => this.#moveOutbox(),
      onRefused: (why) => this.apply({ type: 'refused', refusal: why }),
    });
  }

  #carryOut(plan: PickerPlan): void {
    switch (plan.kind) {
      case 'refuse':
        this.apply({ type: 'refused', refusal: plan.refusal });
        return;
      case 'send':
        this.#send(plan.draft);
        return;
      case 'retry':
      case 'discard':
        this.#outbox[plan.kind](plan.commandId);
        this.#around.settle();
        return;
      case 'write':
        this.apply({ type: 'drafted', text: plan.text });
        if (plan.text === '' || !this.#mayTellTyping(plan.conversationId)) return;
        this.#around.connection()?.signal('typing', { conversationId: plan.conversationId });
        return;
      case 'file':
        return void this.#files.request(plan.request);
      case 'readReview':
      case 'readSlots':
        return void this.#reading.follow(plan);
      case 'change':
        this.apply(plan.change);
        return;
      case 'handOver':
        return void this.#handover[plan.act]();
      case 'nothing':
      case 'readPage':
      case 'readEstimate':
      case 'signalSeen':
      case 'wake':
        this.#around.look(plan);
        return;
    }
  }

  /** The first act: from here on the visitor is somebody. */
  #send(draft: Draft): void {
    this.#around.identity.ensureToken();
    const refused = this.#outbox.add(this.#withContext(draft));
    if (refused) this.apply({ type: 'refused', refusal: refused });
    else if (draft.name === 'say') {
      this.#files.sent(draft.body.attachments ?? []);
      this.apply({ type: 'drafted', text: '' });
    } else this.#around.settle();
  }

  /** The page speaks when somebody joins, and not before. */
  #withContext(draft: Draft): Draft {
    const { visit } = this.#around;
    if (visit === null) return draft;
    const context = contextOf(visit, this.#model.standing.offsetMilliseconds);
    if (draft.name === 'takeInvitation') return { ...draft, body: { ...draft.body, context } };
    if (draft.name !== 'join') return draft;
    const { visitId } = visit;
    const visited = visitId === undefined ? {} : { visitId };
    return { ...draft, body: { ...draft.body, ...visited, context } };
  }

  #answered(command: VisitorCommand, answer: Answer<object>): void {
    if (answer.ok && command.name === 'writeQuestion') this.#files.sent(command.body.attachments);
    this.apply({ type: 'commandAnswered', command, answer });
  }

  #reduce(change: PickerChange): void {
    this.#model = reducePicker(this.#model, change, this.#around.now());
  }

  /** What was asked and not sent goes out of the live view only. */
  #moveOutbox(): void {
    const mayAct = this.#vouching.identified && !this.#vouching.holds;
    if (mayAct && this.#model.place.live !== false) this.#outbox.open();
    else this.#outbox.close();
    this.#around.settle();
  }

  /** The server knows who is asking, and says how they stand. */
  #know(self: VisitorState): void {
    this.#vouching.identified = true;
    this.apply({ type: 'selfHeard', self });
    this.#moveOutbox();
  }

  /** Nothing of the visitor of before is shown to whoever comes now, and nothing of theirs goes out. */
  #meetStranger(self: VisitorState | null): void {
    this.#vouching.identified = false;
    this.#model = asStranger(this.#model, bookingsAt(this.#around.server));
    this.#outbox.clear();
    this.#files.clear();
    this.apply({ type: 'started', expectsSelf: false, draft: '' });
    if (self !== null) this.#know(self);
  }

  /** Words for a conversation that is over are in nobody's way, and are not lost. */
  #takeBackWords(): void {
    if (!this.#vouching.identified) return;
    for (const { text } of takeBackWords(this.#outbox, (id) => isOver(this.#model, id)))
      this.#reduce({ type: 'wordsReturned', text });
  }
}
