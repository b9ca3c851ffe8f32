import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { FirstRunRequest, FirstRunState } from '../../session/dashboard/first-run-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import { renderFailure } from '../parts/reading.ts';
import '../site/site-form.ts';
import type { SiteEvent } from '../site/site-form.ts';
import '../site/tag-check.ts';
import './account-form.ts';
import type { AccountEvent } from './account-form.ts';
import { errandStyle } from './errand-style.ts';

const STEPS = ['account', 'site', 'tag'] as const;

/** The first run: account, site, tag. `hp-enter` goes on to the dashboard. */
@define('hp-first-run')
export class FirstRun extends DashboardPart<FirstRunRequest> {
  @property({ attribute: false }) state!: FirstRunState;
  @query('h1') private readonly heading!: HTMLElement | null;

  static override styles = errandStyle;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before !== undefined && before.step !== this.state.step) this.heading?.focus();
  }

  override render() {
    const { step } = this.state;
    const words = this.words.firstRun;
    return html`<main class="room">
      <header>
        <h1 tabindex="-1">${words.headings[step]}</h1>
        <p class="lead">${words.leads[step]}</p>
      </header>
      ${step === 'checking' || step === 'closed' ? this.renderClosed(step) : this.renderSteps(step)}
    </main>`;
  }

  private renderClosed(step: 'checking' | 'closed') {
    const { why } = this.state;
    if (step === 'checking' || why === null) return html`<p role="status">${this.words.reading.loading}</p>`;
    const mayHelp = why.kind === 'unanswered';
    return html`${renderFailure(why, this.words)}
      <div class="acts">
        ${
          mayHelp
            ? html`<button class="button" type="button" @click=${() => this.ask({ type: 'check' })}>
                ${this.words.reading.again}
              </button>`
            : html`<button class="button" type="button" @click=${this.enter}>
                ${this.words.signIn.heading}
              </button>`
        }
      </div>`;
  }

  private renderSteps(step: (typeof STEPS)[number]) {
    const words = this.words.firstRun;
    const at = STEPS.indexOf(step);
    return html`<ol class="steps" aria-label=${words.steps}>
        ${STEPS.map(
          (each, index) =>
            html`<li class=${index < at ? 'past' : ''} aria-current=${index === at ? 'step' : 'false'}>
              <span class="number" aria-hidden="true">${this.words.formats.number(index + 1)}</span>
              ${words.stepNames[each]}
            </li>`,
        )}
      </ol>
      <section class="card">${this.renderStep(step)}</section>`;
  }

  private renderStep(step: (typeof STEPS)[number]) {
    const { account, site, done, facts, tag } = this.state;
    const failure = failureOf(done);
    switch (step) {
      case 'account':
        return html`<hp-account-form
          .account=${account}
          .failure=${failure}
          @hp-account=${(event: AccountEvent) => this.ask({ type: 'account', account: event.detail })}
        ></hp-account-form>`;
      case 'site':
        return html`${renderFailure(failure, this.words, ['site', 'account'])}
          <hp-site-form
            .site=${site}
            .failure=${failure}
            ?pending=${isPending(done)}
            .submitLabel=${this.words.firstRun.make}
            @hp-site=${(event: SiteEvent) => this.ask({ type: 'site', site: event.detail })}
          >
            <button slot="back" class="button" type="button" @click=${() => this.ask({ type: 'back' })}>
              ${this.words.firstRun.back}
            </button>
          </hp-site-form>`;
      case 'tag':
        return html`${
            facts === null ? null : html`<hp-tag-check .siteId=${facts.siteId} .tag=${tag}></hp-tag-check>`
          }
          <div class="acts">
            <button class="button primary" type="button" @click=${this.enter}>
              ${this.words.firstRun.enter}
            </button>
          </div>`;
    }
  }

  private readonly enter = (): void => {
    tell(this, 'hp-enter', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-first-run': FirstRun;
  }
}
