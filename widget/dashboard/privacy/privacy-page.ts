import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { PrivacyCard } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { PrivacyRequest, PrivacyState } from '../../session/dashboard/privacy-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/tabs.ts';
import type { TabEvent } from '../parts/tabs.ts';
import { addressOf } from '../route.ts';
import './find-visitor.ts';
import './privacy-form.ts';
import type { PrivacyFormElement, PrivacyFormEvent } from './privacy-form.ts';

const PARTS = ['visitors', 'kept'] as const;

/** What is kept of visitors: all of one of them, and for how long; what of agents is shown. */
@define('hp-privacy-page')
export class PrivacyPage extends DashboardPart<PrivacyRequest> {
  @property({ attribute: false }) state!: PrivacyState;
  @property({ attribute: false }) tab = '';
  @query('hp-privacy-form') private readonly form!: PrivacyFormElement | null;

  static override styles = pageStyle;

  override render() {
    const { tabs } = this.words.privacy;
    const chosen = PARTS.find((each) => each === this.tab) ?? 'visitors';
    return html`<hp-tabs
      .label=${this.words.pages.privacy.name}
      .tabs=${PARTS.map((name) => ({ name, label: tabs[name] }))}
      .chosen=${chosen}
      @hp-tab=${this.onTab}
    >
      ${chosen === 'visitors' ? this.renderVisitors() : this.renderKept()}
    </hp-tabs>`;
  }

  private renderVisitors() {
    return html`<hp-find-visitor .state=${this.state} @hp-request=${this.relay}></hp-find-visitor>`;
  }

  private renderKept() {
    const reading = { words: this.words, again: () => this.ask({ type: 'read' }) };
    return html`<div class="stack">
      ${renderRead(this.state.card, reading, (card) => this.renderForm(card))}
    </div>`;
  }

  private renderForm(card: PrivacyCard) {
    const { words } = this;
    const { done } = this.state;
    const failure = failureOf(done, 'save');
    const isSaved = done.state === 'done' && done.name === 'save';
    return html`
      ${renderChanged(failure, words, { takeTheirs: this.takeTheirs, keepMine: () => this.save(true) })}
      ${renderFailure(failure, words, ['retention', 'hiddenFields', 'consent'])}
      ${isSaved ? html`<hp-advice tone="good">${words.saved}</hp-advice>` : nothing}
      <hp-privacy-form
        .card=${card}
        .failure=${failure}
        ?pending=${isPending(done, 'save')}
        @hp-privacy=${(event: PrivacyFormEvent) =>
          this.ask({ type: 'save', form: event.detail, isOver: false })}
      ></hp-privacy-form>
    `;
  }

  private readonly takeTheirs = (): void => this.ask({ type: 'takeTheirs' });

  private save(isOver: boolean): void {
    const { form } = this;
    if (form !== null) this.ask({ type: 'save', form: form.draft, isOver });
  }

  private onTab(event: TabEvent): void {
    location.hash = addressOf('privacy', event.detail === 'visitors' ? '' : event.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-privacy-page': PrivacyPage;
  }
}
