import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  Acquaintances,
  AgentId,
  ChangeableReview,
  Choice,
  Estimate,
  PublicAgent,
} from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { ticker } from '../parts/ticker.ts';
import type { ShownList } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { bondOf, knownFirst } from './acquainted.ts';
import type { Behind } from './behind.ts';
import { renderIntro } from './browse-intro.ts';
import { Said } from './browse-said.ts';
import { browseStyle } from './browse-style.ts';
import { Calm } from './calm.ts';
import './card.ts';
import type { CardChosen } from './card.ts';
import { cardAction } from './card-action.ts';
import type { Exposure } from './exposure.ts';
import { type Filters, matches, needOf, NO_FILTERS, setFilters } from './filter.ts';
import './first-free-card.ts';
import { renderFoot } from './foot.ts';
import { Growing } from './growing.ts';
import { asksForNothing, suits } from './need.ts';
import { type Order, orderAgents } from './order.ts';
import { PickerPart } from './picker-part.ts';
import { orderDiffers, refreshRows, type Row, takeOrder } from './steady-rows.ts';
import './tools.ts';
import { laterViews } from './load-later.ts';

/** `hp-chosen`: a person wants to talk to this choice; what happens next is not decided here. */
export type Chosen = { readonly choice: Choice };

/** The live list: who is there, narrowed and ordered, steady under the reader's eyes and hands. */
@define('hp-browse')
export class Browse extends PickerPart {
  @property({ attribute: false }) list!: ShownList;
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  @property({ attribute: false }) order: Order = 'recommended';
  /** Whose line the visitor is in while picking someone else (`agentId: null` for whoever is free first). */
  @property({ attribute: false }) lineOf: { readonly agentId: AgentId | null } | null = null;
  /** What whoever is free first is promised under these filters. */
  @property({ attribute: false }) firstFree: Estimate = { state: 'none' };
  /** Whom the visitor knows, `null` for a stranger. */
  @property({ attribute: false }) acquaintances: Acquaintances | null = null;
  @property({ attribute: false }) reviewed: ChangeableReview | null = null;
  /** What explains and what watches, once it has been fetched. */
  @property({ attribute: false }) behind: Behind | null = null;
  /** Whether the page says by itself what the list is for. */
  @property({ type: Boolean }) introduced = false;
  @state() private explained = false;
  @state() private rows: readonly Row[] = [];
  @state() private orderChanged = false;

  private exposure: Exposure | null = null;
  private readonly growing: Growing = new Growing(this);
  private readonly calm = new Calm(this);
  private readonly said = new Said(this);
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
    const reorders = (['filters', 'order', 'acquaintances'] as const).some((name) => changed.has(name));
    if (reorders || this.rows.length === 0) this.takeOrder();
    else if (changed.has('list')) this.refresh();
    this.said.count(this.rows, this.list.agents.length, this.words, reorders || changed.has('words'));
  }

  /** Everyone who matches now, in the order that is asked for. */
  private wanted(): readonly PublicAgent[] {
    const now = this.now();
    const { language, locale } = this.words.formats;
    const matching = this.list.agents.filter(
      (agent) => matches(agent, this.filters, now, language) && !this.avoids(agent),
    );
    const ordered = orderAgents(matching, this.order, now, locale);
    return this.order === 'recommended' ? knownFirst(ordered, this.acquaintances) : ordered;
  }

  private readonly avoids = ({ agentId }: PublicAgent): boolean =>
    this.acquaintances?.avoided.includes(agentId) ?? false;

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
    const { words, lineOf, behind } = this;
    return html`
      ${
        lineOf === null || behind === null
          ? renderIntro(words, this.introduced)
          : behind.views.renderSwitchIntro(behind.words, () => tell(this, 'hp-back-to-line', {}))
      }
      <hp-tools
        ?hidden=${this.list.agents.length === 0}
        .agents=${this.list.agents}
        .filters=${this.filters}
        .order=${this.order}
        .explained=${this.explained}
        .words=${words}
        @hp-filters-changed=${this.relay}
        @hp-order-changed=${this.relay}
        @hp-order-asked=${this.onOrderAsked}
        >${this.renderMeaning()}</hp-tools
      >
      ${this.list.agents.length === 0 ? nothing : this.renderSaid()}
      ${this.rows.length === 0 ? this.renderEmpty() : this.renderGrid()}
      ${renderFoot({
        reviewed: this.reviewed,
        avoided: this.list.agents.filter(this.avoids),
        words: this.behind?.words ?? null,
        clockOffset: this.clockOffset,
        relay: this.relay,
      })}
    `;
  }

  private renderMeaning() {
    if (!this.explained || this.behind === null) return nothing;
    return html`<p class="meaning" role="status">${this.behind.words.order.means[this.order]}</p>`;
  }

  private renderSaid() {
    const clear = () => tell(this, 'hp-filters-changed', { filters: NO_FILTERS });
    return this.said.render(this.words, {
      clear: setFilters(this.filters).length > 0 ? clear : null,
      refresh: this.orderChanged ? () => this.takeOrder() : null,
    });
  }

  private renderGrid() {
    const { words, calm } = this;
    const batches = this.growing.batchesOf(this.rows);
    const rest = this.rows.length - batches.reduce((sum, { length }) => sum + length, 0);
    return html`
      <div
        class="grids"
        @pointerenter=${calm.onPointerEnter}
        @pointerleave=${calm.onPointerLeave}
        @pointerdown=${calm.onPointerDown}
        @focusin=${calm.onFocusIn}
        @focusout=${calm.onFocusOut}
        @hp-card-act=${this.onCardAct}
        @hp-card-read=${this.onCardRead}
      >
        ${batches.map(
          (rows, index) =>
            html`<ul class="grid" part="list" aria-label=${words.browse.people}>
              ${index === 0 ? html`<li>${this.renderFirstFree()}</li>` : nothing}
              ${repeat(
                rows,
                ({ agent }) => agent.agentId,
                (row) => html`<li>${guard(this.dependsOn(row), () => this.renderCard(row))}</li>`,
              )}
            </ul>`,
        )}
      </div>
      ${
        rest > 0
          ? html`<div class="more" data-end>
              <button class="button" @click=${this.growing.ask}>${words.tools.more(rest)}</button>
            </div>`
          : nothing
      }
    `;
  }

  /** A card whose person and surroundings are as before is left alone: a change touches few of many. */
  private dependsOn(row: Row): unknown[] {
    const { filters, order, lineOf, acquaintances, explained, behind, words, clockOffset } = this;
    return [row, filters, order, lineOf, acquaintances, explained, behind, words, clockOffset];
  }

  private renderCard(row: Row) {
    return html`<hp-card
      .agent=${row.agent}
      .action=${cardAction(row, this.lineOf)}
      .bond=${bondOf(row.agent.agentId, this.acquaintances)}
      .why=${this.whyHere(row)}
      .wantedSkills=${this.filters.skills}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
    ></hp-card>`;
  }

  private renderFirstFree() {
    const need = needOf(this.filters);
    const suitable = this.list.agents.filter(
      (agent) => agent.availability === 'available' && suits(agent, need) && !this.avoids(agent),
    );
    return html`<hp-first-free-card
      .people=${suitable}
      .estimate=${this.firstFree}
      .trackRecord=${this.list.trackRecord}
      .narrowed=${!asksForNothing(need)}
      .yours=${this.lineOf?.agentId === null}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-first-free-act=${() => this.choose({ kind: 'any' })}
    ></hp-first-free-card>`;
  }

  /** In the order of the site and where somebody asked. */
  private whyHere({ agent, here }: Row): string {
    const asked = this.explained && this.order === 'recommended' && here;
    if (!asked || this.behind === null || agent.orderReasons.length === 0) return '';
    return this.behind.words.order.here(agent.orderReasons);
  }

  private renderEmpty() {
    laterViews.want();
    if (this.behind === null) return html`<p>${this.words.browse.emptyHeading}</p>`;
    return html`<hp-empty
      .filters=${this.filters}
      .agents=${this.list.agents}
      .words=${this.behind.words}
      .clockOffset=${this.clockOffset}
      @hp-filters-changed=${this.relay}
      @hp-request=${this.relay}
    ></hp-empty>`;
  }

  protected override updated(): void {
    const { Exposure } = this.behind?.views ?? {};
    if (Exposure === undefined) return;
    this.exposure ??= new Exposure(this, (agentIds) => this.ask({ type: 'reportSeen', agentIds }));
  }

  private onOrderAsked(event: Event): void {
    event.stopPropagation();
    this.explained = !this.explained;
    laterViews.want();
  }

  /** Back from somebody's page: the reader goes on where it was opened. */
  focusCard(agentId: AgentId): void {
    const cards = [...this.renderRoot.querySelectorAll('hp-card')];
    const card = cards.find(({ agent }) => agent.agentId === agentId);
    card?.focusStart();
    card?.scrollIntoView({ block: 'nearest' });
    if (card === undefined) this.focusStart();
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
