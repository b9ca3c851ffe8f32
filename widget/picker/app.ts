import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { AgentId, Choice } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import type { PickerRequest, PickerSession, PickerState, ShownList } from '../session/picker-state.ts';
import { reset, typography } from '../style/base.ts';
import type { ListWords } from '../words/list.ts';
import { Announcer } from './announcer.ts';
import { appStyle } from './app-style.ts';
import { BehindKeeper } from './behind-keeper.ts';
import type { Behind } from './behind.ts';
import './browse.ts';
import type { Chosen } from './browse.ts';
import { lineOfView } from './card-action.ts';
import { chosenAgent } from './chosen-agent.ts';
import { renderComing } from './coming.ts';
import { exportParts } from './exported-parts.ts';
import './failed.ts';
import { type Filters, needOf, NO_FILTERS } from './filter.ts';
import { FocusKeeper } from './focus-keeper.ts';
import type { JoinConfirmed } from './join.ts';
import type { Joining } from './joining.ts';
import type { Summary } from './panel.ts';
import type { Layout } from './layout.ts';
import { laterViews, type LaterViews } from './load-later.ts';
import { asksForNothing, firstFreeFor } from './need.ts';
import { noteEngaged } from './note-engaged.ts';
import type { Order } from './order.ts';
import { PageTeller } from './page-teller.ts';
import { tellPage } from './public-events.ts';
import './skeleton.ts';
import { renderNote } from './note.ts';
import { renderSlot, type SlotName } from './slots.ts';
import { needAfter, switchedTo } from './switched.ts';
import type { FiltersChanged, OrderChanged } from './tools.ts';
import { isEngagedView, viewName, wantsBehind } from './view-kinds.ts';
import type { BehindView, OpenPage } from './views.ts';

type Rendered = TemplateResult | typeof nothing;

/**
 * Renders the one state of a session as the view that belongs to it, and sends up what a person asks for.
 * Of its own it holds only what no server knows: the filters, the order, and which sheet is open.
 */
@define('hp-picker-app')
export class PickerApp extends LitElement {
  @property({ attribute: false }) session!: PickerSession;
  @property({ attribute: false }) words!: ListWords;
  /** Puts words of the owner in place of ours. */
  reword: <Words extends object>(words: Words) => Words = (words) => words;
  /** Under which key it is noted that this visitor is in line or talks; `null` notes nothing. */
  @property({ attribute: false }) engagedKey: string | null = null;
  /** How the views behind the list are fetched. */
  @property({ attribute: false }) later: LaterViews = laterViews;
  @property({ reflect: true }) layout: Layout = 'inline';
  /** Which slots the page has filled. */
  @property({ attribute: false }) slots: ReadonlySet<SlotName> = new Set();
  @state() private filters: Filters = NO_FILTERS;
  @state() private order: Order = 'recommended';
  /** What the join sheet is open for. */
  @state() private joining: Joining | null = null;
  /** Whether somebody in line looks at the list to pick someone else. */
  @state() private picking = false;
  @state() private shown: PickerState | null = null;

  private readonly keeper = new BehindKeeper(this, (behind) => this.meetBehind(behind));
  private readonly announcer = new Announcer(this);
  private readonly teller = new PageTeller(this);
  private unsubscribe: (() => void) | undefined;
  /** Asked for by the page before the list had come. */
  private wanted: Choice | null = null;
  private readonly focusKeeper = new FocusKeeper(this, () =>
    this.shown === null ? '' : viewName(this.shown, this.showsList(), this.awaits()),
  );

  static override styles = [reset, typography, appStyle];

  override connectedCallback(): void {
    super.connectedCallback();
    exportParts(this);
    this.unsubscribe = this.session.subscribe(() => this.onSession());
    this.onSession();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  /** Begins with these skills chosen; those that nobody here has simply match nobody. */
  narrow(skills: Filters['skills']): void {
    this.filter({ ...NO_FILTERS, skills });
  }

  /** What a need is promised is asked by what comes after the list. */
  private filter(filters: Filters): void {
    this.filters = filters;
    if (!asksForNothing(needOf(filters))) this.later.want();
  }

  /** Opens the sheet to talk to somebody, as a press on their button would, without telling the page. */
  choose(agentId: AgentId): void {
    this.wanted = { kind: 'agent', agentId };
    this.takeWanted();
  }

  /** Puts the focus where a reader should go on. */
  override focus(): void {
    // The page may have taken the picker away while it was loaded.
    if (this.isConnected) void this.focusKeeper.focusView();
  }

  private onSession(): void {
    const before = this.shown;
    this.shown = this.session.state;
    this.teller.tell(before, this.shown, this.behind);
    const { state } = this.shown.view;
    // The sheet stays open while one can still choose, whoever leaves.
    if (state !== 'browsing' && state !== 'closed') this.joining = null;
    if (state !== 'waiting' && state !== 'asked') this.picking = false;
    if (wantsBehind(this.shown)) this.later.want();
    if (before?.link.state !== 'live' && this.shown.link.state === 'live') this.keeper.retry();
    this.takeWanted();
    this.sayStatus(before, this.shown);
    if (state !== 'loading') noteEngaged(this.engagedKey, isEngagedView(this.shown.view));
  }

  private get behind(): Behind | null {
    return this.keeper.behind;
  }

  private meetBehind(behind: Behind): void {
    this.teller.tellRest(behind);
    this.watchNeed(behind);
    if (this.shown !== null) this.sayStatus(null, this.shown);
  }

  /** Whether a view stands open that has not come yet. */
  private awaits(): boolean {
    return this.renderRoot.querySelector('hp-coming[data-view]') !== null;
  }

  /** Under filters the promise of whoever is free first is another one, which only the server knows. */
  private watchNeed({ views }: Behind): void {
    const read = () => {
      const live = this.shown?.link.state === 'live' && !document.hidden && this.showsList();
      return { need: needOf(this.filters), list: this.shown?.list ?? null, live };
    };
    new views.NeedWatch(this, read, (need) => this.session.request({ type: 'readEstimate', need }));
  }

  /** Says what changed to those who listen, and on the launcher's button. */
  private sayStatus(before: PickerState | null, { view, clockOffsetMilliseconds }: PickerState): void {
    if (this.behind === null) return;
    const { views, words } = this.behind;
    const now = Date.now() + clockOffsetMilliseconds;
    const urgency = views.newsBetween(before?.view, view) ? 'urgent' : 'polite';
    this.announcer.say(views.statusOf(view, words, now), urgency);
    tell<Summary>(this, 'hp-summary', { text: views.summaryOf(view, words, now) });
  }

  private takeWanted(): void {
    const choice = this.wanted;
    if (choice === null || (this.shown?.list ?? null) === null) return;
    this.wanted = null;
    this.take(choice);
  }

  private showsList(): boolean {
    const state = this.shown?.view.state;
    return state === 'browsing' || state === 'closed' || this.picking;
  }

  override render() {
    const { shown, words } = this;
    if (shown === null) return nothing;
    const talks = shown.view.state === 'talking';
    // The sheet says by itself why joining was refused.
    const note =
      this.joining === null
        ? renderNote(shown, this.behind?.words ?? words, (request) => this.session.request(request))
        : nothing;
    return html`
      <div
        class="picker ${talks ? 'talking' : ''}"
        part="picker"
        @hp-request=${(event: CustomEvent<PickerRequest>) => this.session.request(event.detail)}
        @hp-chosen=${(event: CustomEvent<Chosen>) => this.onChosen(event.detail.choice)}
        @hp-filters-changed=${(event: CustomEvent<FiltersChanged>) => this.filter(event.detail.filters)}
        @hp-order-changed=${(event: CustomEvent<OrderChanged>) => (this.order = event.detail.order)}
        @hp-pick-other=${() => (this.picking = true)}
        @hp-back-to-line=${() => (this.picking = false)}
        @hp-join-confirmed=${this.onJoin}
        @hp-join-cancelled=${() => (this.joining = null)}
      >
        <p class="visually-hidden" role="status">${this.announcer.text}</p>
        ${this.behind?.views.renderBookings(shown, this.behind.words, this.layout) ?? nothing}
        ${this.showsList() ? this.renderList(shown, note) : this.renderView(shown, note)}
        ${this.behind === null ? nothing : this.behind.views.renderTurn(shown, this.behind.words)}
        ${talks ? nothing : html`<div class="note">${note}</div>`}
        ${this.joining === null ? nothing : this.renderJoin(shown, this.joining)}
      </div>
    `;
  }

  private renderView(shown: PickerState, note: Rendered) {
    const { words } = this;
    const { view } = shown;
    if (view.state === 'loading') return html`<hp-skeleton data-view .words=${words}></hp-skeleton>`;
    if (view.state === 'failed') {
      return html`<hp-failed data-view .refusal=${view.refusal} .words=${words}></hp-failed>`;
    }
    return view.state === 'browsing' ? nothing : this.renderBehind(view, shown, note);
  }

  private renderBehind(view: BehindView, shown: PickerState, note: Rendered) {
    if (this.behind === null) return renderComing(this.later, this.words);
    return this.behind.views.renderView(view, { shown, words: this.behind.words, note });
  }

  /** The list and the page of one person over it. The list stays, hidden, so that its order and place do. */
  private renderList(shown: PickerState, note: Rendered) {
    const { list, page, view } = shown;
    if (list === null) return html`<hp-skeleton data-view .words=${this.words}></hp-skeleton>`;
    const paged = page.state !== 'none';
    const under = view.state === 'closed' ? 'closed' : 'footer';
    return html`
      ${
        view.state === 'closed'
          ? paged && this.behind === null
            ? nothing
            : this.renderBehind(view, shown, note)
          : html`<hp-browse
              data-view
              ?hidden=${paged}
              .list=${list}
              .filters=${this.filters}
              .order=${this.order}
              .firstFree=${firstFreeFor(shown, needOf(this.filters))}
              .acquaintances=${shown.acquaintances}
              .reviewed=${lineOfView(view) === null ? shown.reviewed : null}
              .behind=${this.behind}
              .lineOf=${lineOfView(view)}
              .words=${this.words}
              .clockOffset=${shown.clockOffsetMilliseconds}
              .introduced=${this.slots.has('intro')}
              >${renderSlot(this.slots, 'intro')}</hp-browse
            >`
      }
      ${paged ? this.renderPage(page, list, shown) : renderSlot(this.slots, under)}
    `;
  }

  private renderPage(page: OpenPage, list: ShownList, shown: PickerState) {
    const leave = (): void => this.session.request({ type: 'closePage' });
    if (this.behind === null) return renderComing(this.later, this.words, leave);
    return this.behind.views.renderPage(page, list, shown, this.behind.words);
  }

  private renderJoin(shown: PickerState, joining: Joining) {
    if (this.behind === null) return renderComing(this.later, this.words, () => (this.joining = null), true);
    const sought = needOf(this.filters);
    return this.behind.views.renderJoin(joining, shown, sought, this.behind.words, this.layout);
  }

  private readonly onJoin = ({ detail }: CustomEvent<JoinConfirmed>): void =>
    this.session.request({ type: 'join', ...detail });

  /** A person chose somebody: the page may take it from here. */
  private onChosen(choice: Choice): void {
    const agent = chosenAgent(choice, this.shown?.list);
    const detail = { agentId: agent?.agentId ?? null, name: agent?.name ?? null };
    if (tellPage(this, 'agent-chosen', detail)) this.take(choice);
  }

  /** Somebody in line changes the line at once, keeping the place; anybody else is asked first. */
  private take(choice: Choice): void {
    const view = this.shown?.view;
    if (view?.state === 'waiting' || view?.state === 'asked') {
      const wanted = choice.kind === 'any' ? choice : switchedTo(choice.agentId, view.ticket);
      const need = needAfter(view.ticket, needOf(this.filters), chosenAgent(choice, this.shown?.list));
      this.session.request({ type: 'choose', choice: wanted, need });
      this.session.request({ type: 'closePage' });
      this.picking = false;
    } else if (view?.state === 'browsing') {
      this.session.request({ type: 'dismissRefusal' });
      this.later.want();
      const agent = chosenAgent(choice, this.shown?.list);
      if (choice.kind === 'any' || agent !== null) this.joining = { choice, agent };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-picker-app': PickerApp;
  }
}
