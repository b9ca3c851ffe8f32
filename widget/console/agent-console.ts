import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { SessionElement } from '../parts/session-element.ts';
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
export class AgentConsole extends SessionElement<ConsoleSession> {
  /** The origin that the script came from; the entry sets it. */
  static scriptOrigin = location.origin;

  @property() server = '';
  @property({ reflect: true }) scheme: 'light' | 'dark' | undefined;
  /**
   * Injected by tests; made from `server` otherwise.
   * @internal
   */
  @property({ attribute: false }) override session: ConsoleSession | null = null;

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

  protected override loadWords(): Promise<void> | null {
    return loadConsoleWords();
  }

  protected override wordsLocale(): string {
    return consoleWords().formats.locale;
  }

  protected override async sessionMaker(): Promise<() => ConsoleSession> {
    const { createConsoleSession } = await import('../session/console-session.ts');
    const server = this.server === '' ? AgentConsole.scriptOrigin : this.server;
    return () => createConsoleSession({ server });
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
