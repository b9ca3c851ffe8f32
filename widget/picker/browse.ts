import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentId, Choice, Estimate, PublicAgent } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { tell } from '../parts/tell.ts';
import { ticker } from '../parts/ticker.ts';
import type { ShownList } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { browseStyle } from './browse-style.ts';
import { Calm } from './calm.ts';
import './card.ts';
import type { CardChosen } from './card.ts';
import { cardAction } from './card-action.ts';
import { type Filters, matches, NO_FILTERS, setFilters } from './filter.ts';
import './first-free-card.ts';
import { type Order, orderAgents } from './order.ts';
import { PickerPart } from './picker-part.ts';
import { orderDiffers, refreshRows, type Row, takeOrder } from './steady-rows.ts';
import './tools.ts';
import { laterViews } from './load-later.ts';

/** `hp-chosen`: a person wants to talk to this choice; what happens next is not decided here. */
export type Chosen = { readonly choice: Choice };

const FACES_SHOWN = 4;
const ROWS_AT_ONCE = 48;

/** The live list: who is there, narrowed and ordered, steady under the reader's eyes and hands. */
@define('hp-browse')
export class Browse extends PickerPart {
  @property({ attribute: false }) list!: ShownList;
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  @property({ attribute: false }) order: Order = 'recommended';
  /** Whose line the visitor is in while picking someone else (`agentId: null` for whoever is free first). */
  @property({ attribute: false }) lineOf: { readonly agentId: AgentId | null } | null = null;
  @state() private rows: readonly Row[] = [];
  @state() private orderChanged = false;
  @state() private rowsShown = ROWS_AT_ONCE;

  private readonly calm = new Calm(this);
  private stopTicking: (() => void) | undefined;

  static override styles = [reset, buttons, browseStyle];

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopTicking = ticker.subscribe(() => this.considerOrder());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopTicking?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('filters') || changed.has('order') || this.rows.length === 0;
    if (asked) this.takeOrder();
    else if (changed.has('list')) this.refresh();
  }

  /** Everyone who matches now, in the order that is asked for. */
  private wanted(): readonly PublicAgent[] {
    const now = this.now();
    const { language, locale } = this.words.formats;
    const matching = this.list.agents.filter((agent) => matches(agent, this.filters, now, language));
    return orderAgents(matching, this.order, now, locale);
  }

  private takeOrder(): void {
    this.rows = takeOrder(this.wanted());
    this.orderChanged = false;
  }

  private refresh(): void {
    this.rows = refreshRows(this.rows, new Map(this.list.agents.map((agent) => [agent.agentId, agent])));
    this.considerOrder();
  }

  private considerOrder(): void {
    const differs = orderDiffers(this.rows, this.wanted());
    if (differs && this.calm.isCalm) this.takeOrder();
    else this.orderChanged = differs;
  }

  override render() {
    const { words, lineOf } = this;
    return html`
      <div class="intro">
        ${
          lineOf === null
            ? nothing
            : html`<button class="button compact back" @click=${() => tell(this, 'hp-back-to-line', {})}>
                ${icons.back} ${words.browse.backToLine}
              </button>`
        }
        <h2 tabindex="-1" data-start>
          ${lineOf === null ? words.browse.heading : words.browse.switchHeading}
        </h2>
        <p class="lead">${lineOf === null ? words.browse.lead : words.browse.switchLead}</p>
      </div>
      <hp-tools
        .agents=${this.list.agents}
        .filters=${this.filters}
        .order=${this.order}
        .words=${words}
        @hp-filters-changed=${this.relay}
        @hp-order-changed=${this.relay}
      ></hp-tools>
      ${this.renderSaid()} ${this.rows.length === 0 ? this.renderEmpty() : this.renderGrid()}
    `;
  }

  private renderSaid() {
    const { words } = this;
    const shown = this.rows.filter((row) => row.here).length;
    const narrowed = setFilters(this.filters).length > 0;
    return html`<div class="said">
      <span role="status">${words.browse.results(shown, this.list.agents.length)}</span>
      ${
        narrowed
          ? html`<button class="link" @click=${() => this.changeFilters(NO_FILTERS)}>
              ${words.tools.clear}
            </button>`
          : nothing
      }
      ${
        this.orderChanged
          ? html`<button class="button compact" @click=${() => this.takeOrder()}>
              ${icons.refresh} ${words.browse.orderChanged} · ${words.browse.refresh}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderGrid() {
    const { words, calm } = this;
    const rest = this.rows.length - this.rowsShown;
    return html`
      <ul
        class="grid"
        aria-label=${words.browse.people}
        @pointerenter=${calm.onPointerEnter}
        @pointerleave=${calm.onPointerLeave}
        @pointerdown=${calm.onPointerDown}
        @focusin=${calm.onFocusIn}
        @focusout=${calm.onFocusOut}
        @hp-card-act=${this.onCardAct}
        @hp-card-read=${this.onCardRead}
      >
        <li>${this.renderFirstFree()}</li>
        ${repeat(
          this.rows.slice(0, this.rowsShown),
          (row) => row.agent.agentId,
          (row) => html`<li>${this.renderCard(row)}</li>`,
        )}
      </ul>
      ${
        rest > 0
          ? html`<div class="more">
              <button class="button" @click=${() => (this.rowsShown += ROWS_AT_ONCE)}>
                ${words.tools.more(rest)}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  private renderCard(row: Row) {
    return html`<hp-card
      .agent=${row.agent}
      .action=${cardAction(row, this.lineOf)}
      .wantedSkills=${this.filters.skills}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
    ></hp-card>`;
  }

  private renderFirstFree() {
    const { agents, firstFree } = this.list;
    const here = this.rows.filter((row) => row.here && row.agent.availability === 'available');
    const soonest = orderAgents(
      here.map((row) => row.agent),
      'soonest',
      this.now(),
      this.words.formats.locale,
    );
    const narrowed = here.length < agents.filter(({ availability }) => availability === 'available').length;
    const estimate: Estimate = narrowed ? (soonest[0]?.estimate ?? { state: 'none' }) : firstFree;
    return html`<hp-first-free-card
      .faces=${soonest.slice(0, FACES_SHOWN)}
      .estimate=${estimate}
      .matching=${narrowed ? here.length : null}
      .yours=${this.lineOf?.agentId === null}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-first-free-act=${() => this.choose({ kind: 'any' })}
    ></hp-first-free-card>`;
  }

  private renderEmpty() {
    laterViews.want();
    return html`<hp-empty
      .filters=${this.filters}
      .agents=${this.list.agents}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-filters-changed=${this.relay}
      >${this.words.browse.emptyHeading}</hp-empty
    >`;
  }

  /** Back from somebody's page: the reader goes on where it was opened. */
  focusCard(agentId: AgentId): void {
    const cards = [...this.renderRoot.querySelectorAll('hp-card')];
    const card = cards.find(({ agent }) => agent.agentId === agentId);
    card?.focusStart();
    card?.scrollIntoView({ block: 'nearest' });
    if (card === undefined) this.focusStart();
  }

  /** An event of a part ends at this shadow root; those that the app decides are sent on. */
  private readonly relay = (event: CustomEvent): void => {
    event.stopPropagation();
    tell(this, event.type, event.detail);
  };

  private changeFilters(filters: Filters): void {
    tell(this, 'hp-filters-changed', { filters });
  }

  private choose(choice: Choice): void {
    tell<Chosen>(this, 'hp-chosen', { choice });
  }

  private onCardAct(event: CustomEvent<CardChosen>): void {
    this.choose({ kind: 'agent', agentId: event.detail.agentId });
  }

  private onCardRead(event: CustomEvent<CardChosen>): void {
    this.ask({ type: 'openPage', agentId: event.detail.agentId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-browse': Browse;
  }
}
