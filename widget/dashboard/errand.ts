import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import type { DashboardClient } from '../session/dashboard/dashboard-client.ts';
import type { DashboardRequest, Errand } from '../session/dashboard/dashboard-state.ts';
import type { Desk } from '../session/dashboard/desk.ts';
import { FirstRunDesk } from '../session/dashboard/first-run-desk.ts';
import { InvitationDesk } from '../session/dashboard/invitation-desk.ts';
import { DashboardPart } from './dashboard-part.ts';
import './errand/first-run.ts';
import './errand/invitation.ts';

type Opened = {
  readonly start: () => void;
  readonly stop: () => void;
  readonly request: (request: never) => void;
  readonly render: () => TemplateResult;
};

const openedOf = <State, Request>(
  desk: Desk<State, Request>,
  render: (state: State) => TemplateResult,
): Opened & { readonly desk: Desk<State, Request> } => ({
  desk,
  start: () => desk.start(),
  stop: () => desk.stop(),
  request: (request: Request) => desk.request(request),
  render: () => render(desk.state),
});

/** What a link was for, with the desk behind it. */
@define('hp-errand')
export class ErrandRoom extends DashboardPart<DashboardRequest> {
  @property({ attribute: false }) errand!: Errand;
  @property({ attribute: false }) client!: DashboardClient;
  private opened: Opened | null = null;
  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.opened ??= this.open();
    this.opened.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.opened?.stop();
  }

  private open(): Opened {
    const { kind, token } = this.errand;
    const opened =
      kind === 'first-run'
        ? openedOf(
            new FirstRunDesk(this.client, token),
            (state) => html`<hp-first-run .state=${state}></hp-first-run>`,
          )
        : openedOf(
            new InvitationDesk(this.client, token),
            (state) => html`<hp-accept-invitation .state=${state}></hp-accept-invitation>`,
          );
    this.unsubscribe?.();
    this.unsubscribe = opened.desk.subscribe(() => this.requestUpdate());
    return opened;
  }

  override render() {
    return html`<div @hp-request=${this.onRequest} @hp-enter=${this.enter}>${this.opened?.render()}</div>`;
  }

  private onRequest(event: CustomEvent<never>): void {
    event.stopPropagation();
    this.opened?.request(event.detail);
  }

  private readonly enter = (): void => this.ask({ type: 'enter' });
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-errand': ErrandRoom;
  }
}
