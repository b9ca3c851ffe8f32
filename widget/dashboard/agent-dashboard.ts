import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { SessionElement } from '../parts/session-element.ts';
import type { DashboardSession } from '../session/dashboard/dashboard-session.ts';
import type { DashboardRequest, DashboardState } from '../session/dashboard/dashboard-state.ts';
import { reset, typography } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { tokens } from '../style/tokens.ts';
import { dashboardWords, loadDashboardWords } from '../words/dashboard.ts';
import { errandOf } from './route.ts';
import './errand.ts';
import './frame.ts';
import './sign-in.ts';

/**
 * `<agent-dashboard>`: what owner and supervisors work with. It fills the window unless a page sets its size.
 * `server` is the address of the server, the script's own by default; `scheme` forces light or dark.
 */
@define('agent-dashboard')
export class AgentDashboard extends SessionElement<DashboardSession> {
  /** The origin that the script came from; the entry sets it. */
  static scriptOrigin = location.origin;

  @property() server = '';
  @property({ reflect: true }) scheme: 'light' | 'dark' | undefined;
  /**
   * Injected by tests; made from `server` otherwise.
   * @internal
   */
  @property({ attribute: false }) override session: DashboardSession | null = null;

  static override styles = [
    reset,
    buttons,
    tokens,
    typography,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
        background: var(--hp-ground);
      }
      .alone {
        display: grid;
        gap: var(--hp-space-4);
        place-content: center;
        justify-items: center;
        min-block-size: 100dvh;
        padding: var(--hp-space-5);
        text-align: center;
      }
    `,
  ];

  protected override loadWords(): Promise<void> | null {
    return loadDashboardWords();
  }

  protected override wordsLocale(): string {
    return dashboardWords().formats.locale;
  }

  protected override async sessionMaker(): Promise<() => DashboardSession> {
    const { createDashboardSession } = await import('../session/dashboard/dashboard-session.ts');
    const server = this.server === '' ? AgentDashboard.scriptOrigin : this.server;
    return () => createDashboardSession({ server, errand: takeErrand() });
  }

  override render() {
    if (!this.worded) return nothing;
    return this.renderState(this.session?.state ?? { state: 'starting' });
  }

  private renderState(state: DashboardState) {
    const words = dashboardWords();
    const { session } = this;
    switch (state.state) {
      case 'starting':
        return html`<p class="alone" role="status">${words.starting}</p>`;
      case 'unreachable':
        return html`<div class="alone">
          <p role="alert">${words.failed.unreachable}</p>
          <button class="button" type="button" @click=${() => session?.request({ type: 'retry' })}>
            ${words.reading.again}
          </button>
        </div>`;
      case 'signed-out':
        return html`<hp-owner-sign-in
          .failure=${state.failure}
          ?over=${state.isOver}
          ?pending=${state.pending}
          @hp-request=${this.onRequest}
        ></hp-owner-sign-in>`;
      case 'errand':
        return html`<hp-errand
          .errand=${state.errand}
          .client=${session?.client}
          @hp-request=${this.onRequest}
        ></hp-errand>`;
      case 'signed-in':
        return html`<hp-frame
          .account=${state.account}
          .client=${session?.client}
          @hp-request=${this.onRequest}
        ></hp-frame>`;
    }
  }

  private onRequest(event: CustomEvent<DashboardRequest>): void {
    event.stopPropagation();
    this.session?.request(event.detail);
  }
}

/** What the link of this page is for. Its token goes out of the address, and so out of the history. */
function takeErrand() {
  const errand = errandOf(location.hash);
  if (errand !== null) history.replaceState(null, '', location.pathname + location.search);
  return errand;
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-dashboard': AgentDashboard;
  }
}
