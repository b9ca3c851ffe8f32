import type {
  AgentId,
  AgentList,
  AgentListDelta,
  Answer,
  ConsoleView,
  ListVersion,
  VisitorId,
  VisitorState,
} from '../../protocol/index.ts';
import { advise, firstDeadline, type SiteState, type Steps } from '../../core/index.ts';
import type { Site } from '../../store/store.ts';
import { AcquaintancesOf } from '../acquaintances.ts';
import { Adviser } from './adviser.ts';
import { Alarm } from './alarm.ts';
import { refused } from '../check.ts';
import { EstimateRounds, needEstimate } from './estimate-rounds.ts';
import { Exposures, isListed } from './exposures.ts';
import { ownLetter, type Batch, type Letter } from './letter.ts';
import { LiveViews } from '../live-views.ts';
import { resumeErasures } from '../privacy/erase-visitor.ts';
import { loadState, openState, type Loaded } from './load-state.ts';
import { Mailbox } from './mailbox.ts';
import { FairnessWatch } from '../measures/fairness-watch.ts';
import { OwnRecords } from '../me/own-records.ts';
import { keepMarks } from './keep-marks.ts';
import type { MarkKeeper } from '../marks.ts';
import { NeedEstimates } from './need-estimates.ts';
import { Notices } from '../notices.ts';
import { OrderLog } from './order-log.ts';
import type { People } from '../people.ts';
import { Receipts } from '../receipts.ts';
import { KeptSettings } from '../settings/kept-settings.ts';
import { CoreSettings } from '../settings/core-settings.ts';
import { SiteBookings } from '../bookings/site-bookings.ts';
import { Replies } from '../replies.ts';
import { Firings } from '../rules/firings.ts';
import { RuleKeeper } from '../rules/rule-keeper.ts';
import { SitePresence } from '../presence.ts';
import { PublicList } from './public-list.ts';
import { SiteViews } from './site-views.ts';
import { SiteWords } from './site-words.ts';
import { Snapshots } from './snapshots.ts';
import type { Surroundings } from '../surroundings.ts';
import { knownBefore } from '../timeline/known-before.ts';
import { SiteWebhooks } from '../webhooks/site-webhooks.ts';

/** One site at work: its mailbox, and everything that follows when what was asked has become true. */
export class LiveSite {
  readonly people: People;
  /** Each closes a window, if it is one of this visitor. */
  readonly windows = new Set<(visitorId: VisitorId) => void>();
  readonly presence: SitePresence;
  /** What owners have said of it. */
  readonly settings: KeptSettings;
  readonly coreSettings: CoreSettings;
  readonly webhooks: SiteWebhooks;
  readonly acquaintances: AcquaintancesOf;
  readonly liveViews: LiveViews;
  readonly receipts: Receipts;
  readonly bookings: SiteBookings;
  readonly exposures: Exposures;
  readonly marks: MarkKeeper;
  readonly needEstimates: NeedEstimates;
  readonly replies: Replies;
  readonly rules: RuleKeeper;
  readonly firings: Firings;
  readonly ownRecords: OwnRecords;
  readonly fairness: FairnessWatch;
  #row: Site;
  readonly #surroundings: Surroundings;
  readonly #mailbox: Mailbox;
  readonly #views: SiteViews;
  readonly #list: PublicList;
  readonly #notices: Notices;
  readonly #alarm: Alarm;
  readonly #snapshots: Snapshots;
  readonly #estimateRounds: EstimateRounds;
  readonly #adviser: Adviser;
  readonly #orderLog: OrderLog;
  #stopped = false;

  static async load(row: Site, given: Surroundings, people: People): Promise<LiveSite> {
    await resumeErasures(given, row.siteId);
    const { loaded, surroundings } = await openState(given, row.siteId);
    const words = await SiteWords.load(surroundings.store, loaded.state, row.hiddenFields);
    const site = new LiveSite(row, surroundings, people, loaded, words);
    await Promise.all([site.settings.load(), site.webhooks.load(), site.fairness.load(loaded)]);
    await site.#start();
    return site;
  }

  private constructor(
    row: Site,
    surroundings: Surroundings,
    people: People,
    loaded: Loaded,
    words: SiteWords,
  ) {
    this.#row = row;
    this.people = people;
    this.#surroundings = surroundings;
    this.settings = new KeptSettings(row.siteId, surroundings);
    this.coreSettings = new CoreSettings(this, surroundings);
    this.webhooks = new SiteWebhooks(row.siteId, surroundings);
    this.#mailbox = new Mailbox(loaded.state, surroundings, () => this.#reload(), {
      told: (events, before, after) => this.webhooks.textsOf(events, before, after),
      committed: (batch) => this.#committed(batch),
      reloaded: () => this.#reloaded(),
    });
    this.liveViews = new LiveViews(surroundings.clock);
    this.receipts = new Receipts(row.siteId, surroundings);
    this.rules = new RuleKeeper(surroundings.store, row.siteId, surroundings.clock);
    this.firings = new Firings(surroundings, this, this.rules);
    words.rules = this.rules;
    const state = () => this.#mailbox.state;
    const send = (letter: Letter) => this.send(letter);
    this.presence = new SitePresence(people, state, send);
    this.acquaintances = new AcquaintancesOf(
      (visitorId) => knownBefore(surroundings, { siteId: row.siteId, state, words }, visitorId),
      state,
      (visitorId) => people.visitors.has(visitorId),
    );
    this.#views = new SiteViews(surroundings, state, words, (id) => this.acquaintances.shown(id));
    this.bookings = new SiteBookings(surroundings, { row: () => this.row, state, words: () => this.words });
    this.needEstimates = new NeedEstimates(surroundings.clock, (need) => this.#views.estimateOf(need));
    this.exposures = new Exposures(surroundings.clock, (agentId) => isListed(this.state, agentId), send);
    this.replies = new Replies(surroundings.store, this);
    this.ownRecords = new OwnRecords(surroundings, this);
    this.fairness = new FairnessWatch(row.siteId, surroundings);
    this.#adviser = new Adviser(advise, send);
    this.#list = new PublicList(surroundings, row.name, people, () => this.#views.list());
    this.#notices = new Notices(surroundings.clock, people, this.#views);
    this.marks = keepMarks(this, this.#notices, surroundings);
    this.#alarm = new Alarm(surroundings.clock, () => void this.#tick());
    this.#snapshots = new Snapshots(surroundings, loaded, this.fairness);
    this.#estimateRounds = new EstimateRounds(surroundings.clock, () => this.#estimate());
    this.#orderLog = new OrderLog(
      (now) => this.#views.orderRecord(now),
      (record) => this.#mailbox.note(record),
    );
  }

  get row(): Site {
    return this.#row;
  }

  get state(): SiteState {
    return this.#mailbox.state;
  }

  get words(): SiteWords {
    return this.#views.words;
  }

  get views(): SiteViews {
    return this.#views;
  }

  /** Resolves once it is durable, or with why nothing was changed. */
  send(letter: Letter): Promise<Answer<unknown>> {
    return this.#mailbox.send(letter);
  }

  /** Changes what is stored while nothing is decided; the state is read anew from it. */
  rewrite(work: () => Promise<void>): Promise<void> {
    return this.#mailbox.rewrite(() => this.#snapshots.settled().then(work));
  }

  /** Whether there is such an agent, also one who was added a moment ago by somebody else. */
  async hasAgent(agentId: AgentId): Promise<boolean> {
    if (!this.state.agents.has(agentId)) await this.#mailbox.refresh();
    return this.state.agents.has(agentId);
  }

  list(): AgentList {
    return this.#list.whole();
  }

  listSince(version: ListVersion | null): AgentList | AgentListDelta {
    return this.#list.since(version);
  }

  visitorState(visitorId: VisitorId): VisitorState {
    const state = this.#views.visitor(visitorId);
    this.#notices.showedVisitor(visitorId, state);
    return state;
  }

  consoleAnswer(agentId: AgentId): Answer<ConsoleView> {
    const view = this.#views.console(agentId);
    if (view !== null) this.#notices.showedAgent(agentId, view);
    return view === null ? refused('agent-unknown') : { ok: true, result: view };
  }

  async identifyVisitor(tokenHash: string, newId: VisitorId): Promise<VisitorId> {
    const { store, clock } = this.#surroundings;
    return store.identifyVisitor(this.row.siteId, tokenHash, newId, clock.now());
  }

  /** Takes what the owner said of the site meanwhile. */
  change(row: Site): void {
    this.#row = row;
    this.#list.rename(row.name);
    if (!this.words.hide(row.hiddenFields)) return;
    this.#notices.everybodyMayHaveChanged();
    this.#list.now();
  }

  /** Answers what was asked, takes nothing more, and saves the state for a quick start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#alarm.stop();
    this.coreSettings.stop();
    void this.exposures.flush();
    await this.#mailbox.stop();
    await this.marks.stop();
    await Promise.all([this.bookings.mails.stop(), this.webhooks.stop()]);
    this.#alarm.stop();
    this.#list.stop();
    this.#estimateRounds.stop();
    this.#notices.stop();
    this.liveViews.stop();
    await this.#snapshots.save(this.state);
  }

  async #start(): Promise<void> {
    await this.coreSettings.tell();
    await this.#mailbox.sendFirst(ownLetter({ type: 'restart' }));
    await this.rules.book();
    this.bookings.mails.send();
    this.webhooks.start();
    this.#estimateRounds.now();
    this.#list.now();
    this.#alarm.set(firstDeadline(this.state));
  }

  async #reload(): Promise<SiteState> {
    const { store } = this.#surroundings;
    const { state } = await loadState(store, this.row.siteId);
    this.#views.words = await SiteWords.load(store, state, this.row.hiddenFields);
    this.words.rules = this.rules;
    return state;
  }

  #reloaded(): void {
    this.presence.reloaded();
    this.acquaintances.reloaded();
    this.bookings.reloaded();
    this.#estimateRounds.askNow();
    this.#notices.everybodyMayHaveChanged();
    this.#list.ask();
    this.#alarm.set(firstDeadline(this.state));
  }

  #committed(batch: Batch): void {
    this.words.committed(batch.texts, batch.after);
    this.bookings.committed(batch);
    this.firings.committed(batch.events);
    this.webhooks.committed(batch.texts);
    this.people.happened(batch.events, batch.after);
    this.presence.committed(batch.events);
    this.#alarm.set(firstDeadline(batch.after));
    this.#snapshots.committed(batch.after);
    // A new place in line is shown with its waiting time; whatever else happened does not wait for one.
    if (needEstimate(batch.events)) this.#estimateRounds.askNow();
    else this.#estimateRounds.ask();
    this.#notices.committed(batch);
    this.#list.committed(batch.events);
    this.acquaintances
      .committed(batch.texts)
      .then((visitorIds) => this.#notices.changedFor(visitorIds))
      .catch((error: unknown) => this.#warn(error, 'Whom visitors know could not be read.'));
  }

  async #tick(): Promise<void> {
    await this.send(ownLetter({ type: 'tick' }));
    if (!this.#stopped) this.#alarm.set(firstDeadline(this.state));
  }

  *#estimate(): Steps {
    const { state } = this;
    const now = this.#surroundings.clock.now();
    const made = yield* this.#views.estimate(state, now);
    this.needEstimates.clear();
    this.#list.ask();
    this.#adviser
      .follow(state, made, now)
      .catch((error: unknown) => this.#warn(error, 'The site could not be advised.'));
    yield;
    this.#notices.everybodyMayHaveChanged();
    yield;
    this.#orderLog.look(now);
  }

  #warn(error: unknown, sentence: string): void {
    this.#surroundings.log.warn({ error, siteId: this.row.siteId }, sentence);
  }
}
