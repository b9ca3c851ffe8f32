import type { SiteCard } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { SiteRequest, SiteState } from '../../session/dashboard/site-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import type { SiteEvent, SiteFormElement } from './site-form.ts';
import './site-form.ts';
import './tag-check.ts';

/** What the site is called, where it is and which pages may carry its tag; and the tag itself. */
@define('hp-site-page')
export class SitePage extends DashboardPart<SiteRequest> {
  @property({ attribute: false }) state!: SiteState;
  /** Whether this person may change it. */
  @property({ type: Boolean }) writes = false;
  @query('hp-site-form') private readonly form!: SiteFormElement | null;

  static override styles = [
    ...pageStyle,
    css`
      @media (min-width: 1400px) {
        .two {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: start;
        }
        .two > hp-advice {
          grid-column: 1 / -1;
        }
      }
      .facts {
        display: grid;
        gap: var(--hp-space-1);
      }
      dt {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      dd + dt {
        margin-block-start: var(--hp-space-3);
      }
    `,
  ];

  override render() {
    const reading = { words: this.words, again: () => this.ask({ type: 'read' }) };
    return html`<div class="stack two">
      ${renderRead(this.state.facts, reading, (facts) => this.renderFacts(facts))}
    </div>`;
  }

  private renderFacts(facts: SiteCard) {
    const { words } = this;
    return html`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">${words.site.facts}</h2>
        ${this.writes ? this.renderForm(facts) : this.renderPlain(facts)}
      </section>
      <section class="card" aria-labelledby="tag">
        <h2 id="tag">${words.tag.heading}</h2>
        <hp-tag-check .siteId=${facts.siteId} .tag=${this.state.tag}></hp-tag-check>
      </section>
    `;
  }

  private renderForm(facts: SiteCard) {
    const { words } = this;
    const { done } = this.state;
    const failure = failureOf(done);
    return html`
      ${renderChanged(failure, words, { takeTheirs: this.takeTheirs, keepMine: () => this.save(true) })}
      ${renderFailure(failure, words, ['name', 'zone', 'origins'])}
      ${done.state === 'done' ? html`<hp-advice tone="good">${words.saved}</hp-advice>` : nothing}
      <hp-site-form
        .site=${facts}
        .failure=${failure}
        ?pending=${isPending(done)}
        .submitLabel=${words.save}
        @hp-site=${(event: SiteEvent) => this.ask({ type: 'save', site: event.detail, isOver: false })}
      ></hp-site-form>
    `;
  }

  private renderPlain({ name, zone, origins }: SiteCard) {
    const { site, zone: zoneWords } = this.words;
    return html`<dl class="facts">
        <dt>${site.name}</dt>
        <dd>${name}</dd>
        <dt>${zoneWords.label}</dt>
        <dd>${zone}</dd>
        <dt>${site.origins}</dt>
        ${origins.map((origin) => html`<dd><code>${origin}</code></dd>`)}
      </dl>
      <p class="soft small">${site.ownersOnly}</p>`;
  }

  private readonly takeTheirs = (): void => this.ask({ type: 'takeTheirs' });

  private save(isOver: boolean): void {
    const { form } = this;
    if (form !== null) this.ask({ type: 'save', site: form.draft, isOver });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-site-page': SitePage;
  }
}
