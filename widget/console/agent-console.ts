import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import type { ConsoleSession, ConsoleState } from '../session/console-state.ts';
import { reset, typography } from '../style/base.ts';
import { tokens } from '../style/tokens.ts';
import { consoleWords, loadConsoleWords } from '../words/console.ts';
import type { RequestEvent } from './console-part.ts';
import './desk.ts';
import './sign-in.ts';

/**
 * `<agent-console>`: the agent's single screen. It fills the window unless a page sets its size.
 * `server` is the address of the server, the script's own by default; `scheme` forces light or dark.
 */
@define('agent-console')
export class AgentConsole extends LitElement {
  /** The origin that the script came from; the entry sets it. */
  static scriptOrigin = location.origin;

  @property() server = '';
  @property({ reflect: true }) scheme: 'light' | 'dark' | undefined;
  /**
   * Injected by tests; made from `server` otherwise.
   * @internal
   */
  @property({ attribute: false }) session: ConsoleSession | null = null;

  private unsubscribe: (() => void) | undefined;
  private wired: ConsoleSession | null = null;
  /** Whether the words of the page's language have come. */
  @state() private worded = false;

  static override styles = [
    reset,
    tokens,
    typography,
    css`
      :host {
        position: relative;
        display: block;
        block-size: 100dvh;
        overflow: hidden;
        background: var(--hp-ground);
      }
      .starting {
        display: grid;
        place-content: center;
        block-size: 100%;
      }
      hp-sign-in {
        block-size: 100%;
        overflow: auto;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    const words = this.worded ? null : loadConsoleWords();
    if (words === null) this.begin();
    else void words.then(() => this.begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwire();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.worded && changed.has('session') && this.isConnected) this.wire();
  }

  private begin(): void {
    this.worded = true;
    if (!this.isConnected) return;
    if (this.lang === '') this.lang = consoleWords().formats.locale;
    if (this.session === null) void this.makeSession();
    else this.wire();
  }

  private async makeSession(): Promise<void> {
    const { createConsoleSession } = await import('../session/console-session.ts');
    if (this.session !== null) return;
    const server = this.server === '' ? AgentConsole.scriptOrigin : this.server;
    this.session = createConsoleSession({ server });
  }

  private wire(): void {
    if (this.wired === this.session) return;
    this.unwire();
    if (this.session === null) return;
    this.wired = this.session;
    this.unsubscribe = this.session.subscribe(() => this.requestUpdate());
    this.session.start();
  }

  private unwire(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.wired?.stop();
    this.wired = null;
  }

  override render() {
    if (!this.worded) return nothing;
    return this.renderState(this.session?.state ?? { state: 'starting' });
  }

  private renderState(state: ConsoleState) {
    switch (state.state) {
      case 'starting':
        return html`<p class="starting" role="status">${consoleWords().starting}</p>`;
      case 'signed-out':
        return html`<hp-sign-in
          .refusal=${state.refusal}
          ?pending=${state.pending}
          @hp-request=${this.onRequest}
        ></hp-sign-in>`;
      case 'signed-in':
        return html`<hp-desk
          .console=${state}
          .clockOffset=${state.clockOffsetMilliseconds}
          @hp-request=${this.onRequest}
        ></hp-desk>`;
    }
  }

  private onRequest(event: RequestEvent): void {
    event.stopPropagation();
    this.session?.request(event.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-console': AgentConsole;
  }
}
