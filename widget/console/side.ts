import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { AgentConversationView, OfferView, Refusal, SelfAgent } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { tell } from '../parts/tell.ts';
import { NO_ADVICE, type AdviceByTalk } from '../session/advice.ts';
import { NOTHING_BESIDE, type BesideTalk } from '../session/beside-talk.ts';
import type { ConsoleRequest, OwnReviews } from '../session/console-state.ts';
import type { Stories, StoryShown } from '../session/stories.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import { ONESELF } from './oneself-loader.ts';
import { renderOneself, type OneselfTab } from './oneself-panel.ts';
import './talk/notes.ts';
import './visitor/visitor-call.ts';
import './talk/suggestions.ts';
import type { TakenSuggestion } from './talk/suggestions.ts';
import './visitor/visitor-facts.ts';

export type SideTab = 'visitor' | OneselfTab;
const TABS: readonly SideTab[] = ['visitor', 'profile', 'me', 'reviews'];

/**
 * The right column: what is known of the visitor, the agent's own profile, work and reviews.
 * `hp-tab` asks for another tab, `hp-back` for the view before where only one fits.
 */
@define('hp-side')
export class Side extends ConsolePart {
  @property({ attribute: false }) tab: SideTab = 'visitor';
  @property({ attribute: false }) self!: SelfAgent;
  @property({ attribute: false }) conversation: AgentConversationView | null = null;
  /** Who calls first, for as long as no conversation is open. */
  @property({ attribute: false }) offer: OfferView | null = null;
  @property({ attribute: false }) stories: Stories = new Map();
  @property({ attribute: false }) reviews: OwnReviews = { state: 'unread' };
  @property({ attribute: false }) beside: BesideTalk = NOTHING_BESIDE;
  @property({ attribute: false }) advice: AdviceByTalk = new Map();
  @property({ attribute: false }) refusal: Refusal | null = null;
  @property({ attribute: false }) pending: ConsoleRequest['type'] | null = null;
  @property({ attribute: false }) loader = ONESELF;
  @state() private oneself: 'unasked' | 'coming' | 'failed' | 'here' = 'unasked';

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        block-size: 100%;
      }
      .tabs {
        display: flex;
        align-items: center;
        flex: none;
        min-block-size: 60px;
        padding-inline: var(--hp-space-2);
        border-block-end: 1px solid var(--hp-line);
      }
      [role='tablist'] {
        display: flex;
        align-self: stretch;
      }
      [role='tab'] {
        padding-inline: var(--hp-space-3);
        border: 0;
        border-block: 2px solid transparent;
        background: none;
        color: var(--hp-ink-soft);
        font-weight: var(--hp-weight-strong);
        cursor: pointer;
      }
      [role='tab']:hover {
        color: var(--hp-ink);
      }
      [role='tab']:focus-visible {
        outline-offset: -4px;
      }
      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--hp-accent);
        color: var(--hp-ink);
      }
      [role='tabpanel'] {
        position: relative;
        flex: 1;
        min-block-size: 0;
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--hp-line) transparent;
      }
      [role='tabpanel']:focus-visible {
        outline-offset: -2px;
      }
      .absent {
        display: grid;
        justify-items: start;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
      }
      @media (min-width: 900px) {
        .narrow {
          display: none;
        }
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.loader.isHere()) this.oneself = 'here';
    else if (changed.has('tab') && this.tab !== 'visitor' && this.oneself !== 'coming') void this.fetch();
  }

  override render() {
    const words = this.words.side;
    return html`
      <div class="tabs">
        <button
          class="button plain icon narrow"
          type="button"
          aria-label=${words.back}
          @click=${() => tell(this, 'hp-back', null)}
        >
          ${icons.back}
        </button>
        <div role="tablist" aria-label=${words.tabs} @keydown=${this.onKey}>
          ${TABS.map((tab) => this.renderTab(tab))}
        </div>
      </div>
      ${TABS.map(
        (tab) => html`
          <div
            role="tabpanel"
            id="panel-${tab}"
            aria-labelledby="tab-${tab}"
            tabindex="0"
            ?hidden=${tab !== this.tab}
          >
            ${this.renderPanel(tab)}
          </div>
        `,
      )}
      ${this.tab === 'visitor' ? this.renderSuggestions() : nothing}
    `;
  }

  /** Outside of what is known, so that nothing there moves. */
  private renderSuggestions() {
    const { conversation } = this;
    if (conversation?.phase.state !== 'talking') return nothing;
    return html`<hp-suggestions
      .conversation=${conversation}
      .advice=${this.advice.get(conversation.conversationId) ?? NO_ADVICE}
      @hp-request=${this.relay}
      @hp-suggestion=${this.handOn}
    ></hp-suggestions>`;
  }

  private readonly handOn = ({ detail }: CustomEvent<TakenSuggestion>): void => {
    tell(this, 'hp-suggestion', detail);
  };

  private renderTab(tab: SideTab) {
    return html`
      <button
        role="tab"
        type="button"
        id="tab-${tab}"
        aria-controls="panel-${tab}"
        aria-selected=${tab === this.tab}
        tabindex=${tab === this.tab ? '0' : '-1'}
        @click=${() => this.choose(tab)}
      >
        ${this.words.side[tab]}
      </button>
    `;
  }

  private renderPanel(tab: SideTab) {
    switch (tab) {
      case 'visitor':
        if (this.conversation === null && this.offer !== null) return this.renderCall(this.offer);
        return html`<hp-visitor-facts
            .agentId=${this.self.agentId}
            .conversation=${this.conversation}
            .story=${this.storyOfTalk}
            @hp-request=${this.relay}
            .clockOffset=${this.clockOffset}
          ></hp-visitor-facts>
          ${this.renderNotes()}`;
      case 'profile':
      case 'me':
      case 'reviews':
        return this.renderOneself(tab);
    }
  }

  private renderOneself(tab: OneselfTab) {
    if (this.oneself === 'here') return renderOneself(tab, this, this.relay);
    const words = this.words.side;
    if (this.oneself === 'coming') return html`<p class="absent soft" role="status">${words.coming}</p>`;
    return html`<div class="absent">
      <p>${words.failed}</p>
      <button class="button" type="button" @click=${() => void this.fetch()}>${words.again}</button>
    </div>`;
  }

  /** Most of the day nobody looks at these, so that they come when somebody does. */
  private async fetch(): Promise<void> {
    this.oneself = 'coming';
    this.oneself = await this.loader.fetch().then(
      () => 'here',
      () => 'failed',
    );
  }

  private renderNotes() {
    const { conversation } = this;
    if (conversation === null) return nothing;
    return html`<hp-notes
      .conversation=${conversation}
      .notes=${this.beside.notes.get(conversation.conversationId)}
      ?pending=${this.pending === 'addNote'}
      @hp-request=${this.relay}
    ></hp-notes>`;
  }

  private get storyOfTalk(): StoryShown | undefined {
    const { conversation, stories } = this;
    return conversation === null ? undefined : stories.get(conversation.conversationId);
  }

  private renderCall(offer: OfferView) {
    return keyed(
      offer.offerId,
      html`<hp-visitor-call
        .offer=${offer}
        .story=${this.stories.get(offer.offerId)}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-visitor-call>`,
    );
  }

  /** Whether the profile is in front, with something in it that is not saved. */
  get isWritten(): boolean {
    return this.tab === 'profile' && this.renderRoot.querySelector('hp-profile-form')?.dirty === true;
  }

  /** The tab that is chosen now. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus();
  }

  private choose(tab: SideTab): void {
    tell(this, 'hp-tab', tab);
    if (tab === 'me') this.ask({ type: 'readMeasures', period: this.beside.me.measures?.period ?? 'day' });
    if (tab === 'reviews' && this.reviews.state === 'unread') this.ask({ type: 'readReviews' });
  }

  private async onKey(event: KeyboardEvent): Promise<void> {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    this.choose(next);
    await this.updateComplete;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-side': Side;
  }
}
