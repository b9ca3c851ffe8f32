import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { type Role, SCOPES_OF_ROLE } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { ReviewsRequest, ReviewsState } from '../../session/dashboard/reviews-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/tabs.ts';
import type { TabEvent } from '../parts/tabs.ts';
import { addressOf } from '../route.ts';
import './review-list.ts';
import './review-pages.ts';

const PARTS = ['list', 'disputes', 'pages'] as const;
type Part = (typeof PARTS)[number];

/** What visitors said, what becomes of it, and where anybody reads it. */
@define('hp-reviews-page')
export class ReviewsPage extends DashboardPart<ReviewsRequest> {
  @property({ attribute: false }) state!: ReviewsState;
  @property({ attribute: false }) viewerRole!: Role;
  @property({ attribute: false }) tab = '';

  static override styles = pageStyle;

  private get chosen(): Part {
    return PARTS.find((each) => each === this.tab) ?? 'list';
  }

  /** Disputes are the same list with a filter of its own. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('tab')) return;
    const isDisputes = this.chosen === 'disputes';
    const before = this.state.filter.state === 'disputed';
    if (isDisputes === before || this.chosen === 'pages') return;
    const filter = isDisputes ? ({ state: 'disputed' } as const) : {};
    queueMicrotask(() => this.ask({ type: 'filter', filter }));
  }

  override render() {
    const words = this.words.moderation;
    const tabs = PARTS.map((name) => ({ name, label: words.tabs[name] }));
    return html`<hp-tabs
      .label=${this.words.pages.reviews.name}
      .tabs=${tabs}
      .chosen=${this.chosen}
      @hp-tab=${this.onTab}
    >
      <div @hp-request=${this.relay}>${this.renderPart()}</div>
    </hp-tabs>`;
  }

  private renderPart() {
    const scopes = SCOPES_OF_ROLE[this.viewerRole];
    if (this.chosen === 'pages') {
      return html`<hp-review-pages
        .state=${this.state}
        ?writes=${scopes.includes('site:write')}
      ></hp-review-pages>`;
    }
    return html`<hp-review-list
      .state=${this.state}
      ?disputes=${this.chosen === 'disputes'}
      ?writes=${scopes.includes('reviews:write')}
      ?reads=${scopes.includes('privacy:read')}
    ></hp-review-list>`;
  }

  private onTab(event: TabEvent): void {
    location.hash = addressOf('reviews', event.detail === 'list' ? '' : event.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-reviews-page': ReviewsPage;
  }
}
