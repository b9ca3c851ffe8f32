import { NAMESPACES, QUERY } from '../../server/protocol/addresses.ts';
import type { AgentList, SiteId } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import { FIRST_BROWSING_MODEL, reduceBrowsing } from './browsing-reducer.ts';
import type { BrowsingChange, BrowsingModel } from './browsing-reducer.ts';
import { planBrowsing, type BrowsingPlan } from './browsing-requests.ts';
import { browsingStateOf, wantsList } from './browsing-view.ts';
import { openConnection, type Connect, type Connection } from './connection.ts';
import type { LinkChange, VisitorContract } from './connection.ts';
import { firstRefusal } from './first-refusal.ts';
import type { Around, EngagedHalf } from './engaged-half.ts';
import { EngagedLoader, fetchEngaged, type Engaged } from './engaged-loader.ts';
import { createErrand } from './errand.ts';
import { browserFetch } from './http.ts';
import { createIdentity } from './identity.ts';
import { watchWake } from './page-wake.ts';
import { PickerReading } from './picker-reading.ts';
import type { PickerSessionOptions } from './picker-session-options.ts';
import type { PickerRequest, PickerSession, PickerState } from './picker-state.ts';
import { watchReceipts } from './receipt-link.ts';
import { createSiteReader } from './site-reader.ts';

export function createPickerSession(options: PickerSessionOptions): PickerSession {
  return new LivePickerSession(options);
}

/** What an act needs is fetched so long after the start, so that one without a link is kept as well. */
const PREPARE_MILLISECONDS = 2_000;

/** What the half that acts is given, but for what was heard before it came. */
type Surroundings = Omit<Around, 'model'>;

/**
 * The half of a session that looks: the line to the server, the list, and the page of one person. What acts
 * for a visitor, `engaged-half.ts`, comes later and then keeps all that was heard.
 */
class LivePickerSession implements PickerSession {
  readonly #connect: Connect<VisitorContract>;
  readonly #around: Surroundings;
  readonly #reading: PickerReading;
  readonly #listeners = new Set<() => void>();
  readonly #loader: EngagedLoader;
  readonly #listErrand;
  #looking: BrowsingModel = FIRST_BROWSING_MODEL;
  #engaged: EngagedHalf | null = null;
  #state: PickerState;
  #connection: Connection<VisitorContract> | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(options: PickerSessionOptions) {
    this.#connect = options.connect ?? openConnection;
    this.#around = this.#surroundings(options);
    const { identity, reader, now } = this.#around;
    this.#reading = new PickerReading({
      reader,
      connection: () => this.#connection,
      model: () => this.#model,
      apply: (change) => this.#apply(change),
    });
    this.#loader = new EngagedLoader({
      load: options.loadEngaged ?? fetchEngaged,
      now,
      isKnown: () => identity.token() !== null,
      onCome: (module) => this.#engage(module),
      onLate: () => this.#apply({ type: 'refused', refusal: firstRefusal('no-answer') }),
    });
    this.#listErrand = createErrand(
      () => wantsList(this.#model),
      () => this.#reading.list(),
    );
    this.#state = this.#stateNow();
  }

  #surroundings({
    server,
    site,
    storage,
    visit = null,
    fetch = browserFetch,
    now = Date.now,
  }: PickerSessionOptions): Surroundings {
    const safe = createSafeStorage(storage && (() => storage));
    const prefix = `handpick/${new URL(server).origin}/${site}/`;
    return {
      server,
      site: site as SiteId,
      storage: safe,
      prefix,
      identity: createIdentity(safe, `${prefix}visitor`),
      fetch,
      reader: createSiteReader(server, site as SiteId, fetch),
      visit,
      now,
      connection: () => this.#connection,
      state: () => this.#state,
      look: (plan) => this.#carryOut(plan),
      settle: () => this.#settle(),
    };
  }

  get state(): PickerState {
    return this.#state;
  }

  get #model(): BrowsingModel {
    return this.#engaged?.model ?? this.#looking;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#connection) return;
    const { server, site, identity, visit } = this.#around;
    this.#connection = this.#connect({
      server,
      namespace: NAMESPACES.visitor,
      query: { [QUERY.site]: site },
      authorise: () => this.#reading.mayConnect(),
      onLink: (change) => this.#meetLink(change),
      onNotice: (name, body) => this.#hear(name, body),
    });
    this.#looking = { ...this.#looking, expectsSelf: identity.token() !== null };
    const preparing = setTimeout(() => this.#loader.want(), PREPARE_MILLISECONDS);
    const watches = [
      () => clearTimeout(preparing),
      watchWake(() => this.#wake()),
      watchReceipts(site, (receipt) => this.request({ type: 'bringReceipt', receipt })),
    ];
    this.#stopWatching = () => watches.forEach((end) => end());
    if (this.#engaged === null) this.#settle();
    else this.#engaged.start();
    if (visit?.identity) this.#loader.want();
    this.#connection.open();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#engaged?.lose();
    this.#connection?.close();
    this.#connection = null;
    if (this.#isLive) this.#apply({ type: 'linkChanged', change: { state: 'lost' } });
  }

  request(request: PickerRequest): void {
    if (this.#engaged !== null) {
      this.#engaged.request(request);
      return;
    }
    const plan = planBrowsing(request, this.#state);
    if (plan !== null) this.#carryOut(plan);
    else this.#keep(request);
  }

  get #isLive(): boolean {
    return this.#model.standing.link.state === 'live';
  }

  /** An act before what it needs is there. */
  #keep(request: PickerRequest): void {
    // Who is about to come with a place from elsewhere is not shown the list first.
    if (request.type === 'bringReceipt') this.#looking = { ...this.#looking, expectsSelf: true };
    if (!this.#loader.keep(request)) this.#apply({ type: 'refused', refusal: firstRefusal('too-many') });
    else {
      this.#loader.refresh();
      this.#settle();
    }
  }

  #engage({ EngagedHalf: Half }: Engaged): void {
    const { expectsSelf, refusal } = this.#looking;
    // That a known visitor's state does not come is true no more; that an act was given up still is.
    const model = { ...this.#looking, refusal: expectsSelf ? null : refusal };
    this.#engaged = new Half({ ...this.#around, model });
    this.#engaged.start();
    for (const request of this.#loader.take()) this.request(request);
  }

  #carryOut(plan: BrowsingPlan): void {
    switch (plan.kind) {
      case 'nothing':
        return;
      case 'readPage':
        return void this.#reading.page(plan.agentId, plan.reviewsPage);
      case 'readEstimate':
        return void this.#reading.estimate(plan.need);
      case 'signalSeen':
        this.#connection?.signal('seen', { agentIds: plan.agentIds });
        return;
      case 'change':
        this.#apply(plan.change);
        return;
      case 'wake':
        this.#wake();
        return;
    }
  }

  #apply(change: BrowsingChange): void {
    if (this.#engaged !== null) {
      this.#engaged.apply(change);
      return;
    }
    this.#looking = reduceBrowsing(this.#looking, change, this.#around.now());
    this.#settle();
  }

  #stateNow(): PickerState {
    const now = this.#around.now();
    return this.#engaged?.stateAt(now) ?? browsingStateOf(this.#looking, this.#loader.pending, now);
  }

  /** Shows what is the case now, and sees to what is missing. */
  #settle(): void {
    this.#state = this.#stateNow();
    for (const listener of this.#listeners) listener();
    this.#loader.go();
    this.#engaged?.go();
    this.#listErrand.go();
  }

  #hear(name: string, body: unknown): void {
    if (this.#engaged !== null) this.#engaged.hear(name, body);
    else if (name === 'listChanged') this.#apply({ type: 'listHeard', list: body as AgentList });
  }

  #meetLink(change: LinkChange): void {
    this.#engaged?.lose();
    this.#refresh();
    this.#apply({ type: 'linkChanged', change });
  }

  #refresh(): void {
    this.#loader.refresh();
    this.#engaged?.refresh();
    this.#listErrand.refresh();
  }

  /** A link that only looks alive is found out by asking over it. */
  #wake(): void {
    this.#connection?.wake();
    this.#refresh();
    if (this.#isLive) void this.#reading.list();
    this.#settle();
  }
}
