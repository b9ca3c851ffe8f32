import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { publicText } from '../../server/protocol/index.ts';
import type { ConsoleView, ConversationId } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import type { ConsoleState } from '../session/console-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { Bell } from './calls/bell.ts';
import { Notifier } from './calls/notifier.ts';
import { ConsolePart } from './console-part.ts';
import type { RequestEvent } from './console-part.ts';
import type { Conversation } from './talk/conversation.ts';
import { renderCalling } from './calls/calling.ts';
import { deskStyle } from './desk-style.ts';
import { FocusHeir } from './focus-heir.ts';
import { newsBetween } from './news.ts';
import { noneOpen } from './talk/none-open.ts';
import { PageTitle } from './page-title.ts';
import type { PhonePlace } from './phone-bar.ts';
import { pressedInField, Shortcuts } from './shortcuts.ts';
import type { Side, SideTab } from './side.ts';
import type { TakenSuggestion } from './talk/suggestions.ts';
import './status/away-note.ts';
import './banner.ts';
import './bar.ts';
import './talk/conversation.ts';
import './status/idle-watch.ts';
import './keys-help.ts';
import './people.ts';
import './phone-bar.ts';
import './status/plan-note.ts';
import './side.ts';

export type SignedIn = Extract<ConsoleState, { readonly state: 'signed-in' }>;

/** Which column is seen where only one fits. */
type NarrowView = 'people' | 'conversation' | 'side';

/** The agent's single screen: people, the conversation, what is known. */
@define('hp-desk')
export class Desk extends ConsolePart {
  @property({ attribute: false }) console!: SignedIn;
  @state() private narrowView: NarrowView = 'people';
  @state() private tab: SideTab = 'visitor';
  @state() private keysShown = false;
  @state() private news: readonly string[] = [];
  /** Conversations that were opened here keep their element, and with it what stands in their composer. */
  private kept: readonly ConversationId[] = [];
  @query('hp-side') private readonly side!: Side | null;
  @query('hp-console-conversation:not([inert])') private readonly conversation!: Conversation | null;

  private readonly offerIds = () => this.console.view?.offers.map((offer) => offer.offerId) ?? [];
  private readonly bell = new Bell(this, this.offerIds);
  private readonly notifier = new Notifier(this, this.offerIds, () =>
    this.words.people.calling(this.words.visitor.nameless),
  );

  static override styles = [reset, buttons, deskStyle];

  constructor() {
    super();
    new PageTitle(this, () => {
      const offers = this.offerIds().length;
      return offers === 0 ? '' : this.words.title.offers(offers);
    });
    new Shortcuts(this, (event) => this.onKey(event));
    new FocusHeir(this, 'hp-console-conversation', ['.none h2', 'hp-people']);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('console');
    const { view, openConversation: open } = this.console;
    const ids = view?.conversations.map((each) => each.conversationId) ?? [];
    const isNew = open !== null && !this.kept.includes(open);
    const kept = isNew ? [...this.kept, open] : this.kept;
    this.kept = kept.filter((id) => ids.includes(id));
    if (view !== null && before?.view !== undefined && before.view !== null && before.view !== view) {
      const news = newsBetween(before.view, view, open, this.words);
      if (news.length > 0) this.news = news;
    }
    if (changed.has('console') && before?.openConversation !== open) this.follow(before, open, isNew);
    if (this.narrowView === 'conversation' && (open === null || !ids.includes(open)))
      this.narrowView = 'people';
  }

  private follow(before: SignedIn | undefined, open: ConversationId | null, isNew: boolean): void {
    if (open === null) return;
    this.narrowView = 'conversation';
    if (before === undefined) return;
    if (isNew && this.side?.isWritten !== true) this.tab = 'visitor';
    this.enter();
  }

  /** Puts the focus where the next word is written. */
  private enter(): void {
    this.narrowView = 'conversation';
    void this.updateComplete.then(() => this.conversation?.focus());
  }

  override render() {
    const { view } = this.console;
    return html`
      <div>${this.renderTop()}</div>
      ${
        view === null
          ? html`<p class="waiting soft" role="status">${this.words.starting}</p>`
          : this.renderColumns(view)
      }
      <hp-keys-help ?open=${this.keysShown} @hp-close=${() => (this.keysShown = false)}></hp-keys-help>
      <div class="visually-hidden" role="status">
        ${this.news.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    `;
  }

  private renderTop() {
    const { view, link, refusal } = this.console;
    return html`
      ${view === null ? nothing : this.renderBar(view)}
      <hp-console-banner .link=${link} .refusal=${refusal} @hp-request=${this.relay}></hp-console-banner>
      ${view === null ? nothing : this.renderNotes(view)}
    `;
  }

  private renderNotes(view: ConsoleView) {
    const { self } = view;
    return html`
      ${
        self.availability === 'available'
          ? nothing
          : html`<hp-away-note
              .self=${self}
              .clockOffset=${this.clockOffset}
              @hp-request=${this.relay}
            ></hp-away-note>`
      }
      <hp-plan-note
        .self=${self}
        .clockOffset=${this.clockOffset}
        ?pending=${this.isPlanning}
        @hp-request=${this.relay}
      ></hp-plan-note>
      <hp-idle-watch
        .view=${view}
        .usedElsewhereAt=${this.console.usedElsewhereAt}
        @hp-request=${this.relay}
        @hp-idle-soon=${() => this.notifier.tell(this.words.away.idleHeading, 'idle')}
      ></hp-idle-watch>
      ${this.narrowView === 'people' ? nothing : renderCalling(view, this.words, this.showPeople)}
    `;
  }

  private get isPlanning(): boolean {
    const { pending } = this.console;
    return pending === 'drain' || pending === 'leaveAt';
  }

  private renderBar(view: ConsoleView) {
    return html`
      <hp-console-bar
        .view=${view}
        .clockOffset=${this.clockOffset}
        ?pending=${this.console.pending === 'setAvailability'}
        ?planning=${this.isPlanning}
        ?sound=${this.bell.on}
        .notifies=${this.notifier.state}
        @hp-request=${this.relay}
        @hp-sound=${() => this.bell.toggle()}
        @hp-notify=${() => void this.notifier.toggle()}
        @hp-keys=${() => (this.keysShown = true)}
        @hp-profile=${this.openProfile}
      ></hp-console-bar>
    `;
  }

  private renderColumns(view: ConsoleView) {
    const { threads, openConversation, pending, refusal, reviews } = this.console;
    const open = view.conversations.find((each) => each.conversationId === openConversation) ?? null;
    return html`
      <div class="columns" data-view=${this.narrowView}>
        <hp-people
          .view=${view}
          .stories=${this.console.stories}
          .threads=${threads}
          .files=${this.console.files}
          .open=${openConversation}
          .clockOffset=${this.clockOffset}
          ?pending=${pending === 'accept' || pending === 'decline'}
          ?reopening=${pending === 'reopen'}
          ?answering=${pending === 'answerWaiting'}
          .beside=${this.console.beside}
          @hp-request=${this.onPeopleRequest}
        ></hp-people>
        <div class="centre">
          ${open === null ? noneOpen(view, this.words) : nothing} ${this.renderConversations(view)}
        </div>
        <hp-side
          .tab=${this.tab}
          .self=${view.self}
          .conversation=${open}
          .offer=${view.offers[0] ?? null}
          .stories=${this.console.stories}
          .reviews=${reviews}
          .beside=${this.console.beside}
          .advice=${this.console.advice}
          .refusal=${refusal}
          .pending=${pending}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
          @hp-suggestion=${this.takeSuggestion}
          @hp-tab=${(event: CustomEvent<SideTab>) => (this.tab = event.detail)}
          @hp-back=${this.leaveSide}
        ></hp-side>
      </div>
      <hp-phone-bar
        .place=${this.place}
        .calls=${view.offers.length}
        ?talking=${open !== null}
        @hp-place=${this.goTo}
      ></hp-phone-bar>
    `;
  }

  private renderConversations(view: ConsoleView) {
    const { stories, threads, openConversation, pending } = this.console;
    return repeat(
      view.conversations.filter((each) => this.kept.includes(each.conversationId)),
      (each) => each.conversationId,
      (each) => html`
        <hp-console-conversation
          .conversation=${each}
          .thread=${threads.get(each.conversationId)}
          .preferred=${stories.get(each.conversationId)?.story?.preferred?.channel ?? null}
          .threads=${threads}
          .colleagues=${this.console.colleagues}
          .ending=${view.ending}
          .quickReplies=${this.console.beside.quickReplies}
          .agentName=${publicText(view.self, view.self.hiddenFields).name}
          ?transferring=${pending === 'transfer'}
          .files=${this.console.files}
          .clockOffset=${this.clockOffset}
          ?pending=${pending === 'finishWrapUp' || pending === 'prolongWrapUp'}
          ?inert=${each.conversationId !== openConversation}
          @hp-request=${this.relay}
          @hp-back=${this.showPeople}
          @hp-about=${this.openVisitor}
        ></hp-console-conversation>
      `,
    );
  }

  private get place(): PhonePlace {
    return this.narrowView !== 'side' ? this.narrowView : this.tab === 'visitor' ? 'visitor' : 'me';
  }

  private goTo({ detail: place }: CustomEvent<PhonePlace>): void {
    if (place === 'visitor') this.openVisitor();
    else if (place === 'me') this.openProfile();
    else this.narrowView = place;
  }

  private takeSuggestion({ detail }: CustomEvent<TakenSuggestion>): void {
    this.narrowView = 'conversation';
    this.conversation?.take(detail);
  }

  private onPeopleRequest(event: RequestEvent): void {
    this.relay(event);
    if (event.detail.type === 'openConversation') this.enter();
  }

  private readonly showPeople = (): void => void (this.narrowView = 'people');
  private readonly openVisitor = (): void => this.openSide('visitor');
  private readonly openProfile = (): void => this.openSide('profile');

  private openSide(tab: SideTab): void {
    this.tab = tab;
    this.narrowView = 'side';
    void this.updateComplete.then(() => this.side?.focus());
  }

  private leaveSide(): void {
    this.narrowView = this.console.openConversation === null ? 'people' : 'conversation';
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || pressedInField(event)) return;
    event.preventDefault();
    this.keysShown = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-desk': Desk;
  }
}
