import type { SignedIn } from '../../server/protocol/index.ts';
import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { define } from '../parts/define.ts';
import type { DashboardClient } from '../session/dashboard/dashboard-client.ts';
import type { DashboardRequest } from '../session/dashboard/dashboard-state.ts';
import { DashboardPart } from './dashboard-part.ts';
import { frameStyle } from './frame-style.ts';
import { Leaving } from './leaving.ts';
import type { OpenPage, Page } from './page.ts';
import { pagesOf } from './pages.ts';
import './parts/advice.ts';
import type { Confirm } from './parts/confirm.ts';
import { addressOf, type PageName, type Route, routeOf } from './route.ts';

/** The page that is looked at: on its way, or there, or its file did not come. */
type Looked =
  | { readonly state: 'loading' | 'failed'; readonly name: PageName }
  | { readonly state: 'open'; readonly name: PageName; readonly page: OpenPage };

/** Navigation at the side, and the page that the address names. */
@define('hp-frame')
export class Frame extends DashboardPart<DashboardRequest> {
  @property({ attribute: false }) account!: SignedIn;
  @property({ attribute: false }) client!: DashboardClient;
  @state() private route: Route = routeOf(location.hash);
  @state() private looked: Looked | null = null;
  /** The dialog of the own password, which is fetched when somebody wants it. */
  @state() private password: 'closed' | 'open' | 'failed' = 'closed';
  @query('#heading') private readonly heading!: HTMLElement | null;
  @query('hp-confirm') private readonly question!: Confirm;
  private readonly leaving = new Leaving(this, (isDropped) => this.follow(isDropped));
  private unsubscribe: (() => void) | undefined;
  private titleBefore = '';

  static override styles = frameStyle;

  override connectedCallback(): void {
    super.connectedCallback();
    this.titleBefore = document.title;
    this.route = routeOf(location.hash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
    this.looked = null;
    document.title = this.titleBefore;
  }

  private get pages(): readonly Page[] {
    return pagesOf(this.account.role);
  }

  /** What the address names, or the first page where it names none of this person's. */
  private get page(): Page | null {
    const { pages } = this;
    return pages.find(({ name }) => name === this.route.page) ?? pages[0] ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const { page } = this;
    const isOther = page !== null && page.name !== this.looked?.name;
    if (page !== null && (isOther || changed.has('client'))) void this.look(page);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const { page } = this;
    const name = page === null ? this.words.noPages.heading : this.words.pages[page.name].name;
    document.title = this.words.title(name, this.account.siteName);
  }

  private async look(page: Page): Promise<void> {
    this.leave();
    const looked: Looked = { state: 'loading', name: page.name };
    this.looked = looked;
    const open = await page.load().catch(() => null);
    if (this.looked !== looked) return;
    if (open === null) this.looked = { state: 'failed', name: page.name };
    else this.enter(page.name, open(this.client, this.account));
  }

  private enter(name: PageName, page: OpenPage): void {
    this.unsubscribe = page.subscribe(() => this.requestUpdate());
    this.looked = { state: 'open', name, page };
    page.start();
  }

  private leave(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    if (this.looked?.state === 'open') this.looked.page.stop();
  }

  private follow(isDropped: boolean): void {
    const before = this.page?.name;
    this.route = routeOf(location.hash);
    if (isDropped) this.drop();
    if (isDropped || this.page?.name !== before) void this.focusHeading();
  }

  /** What was typed goes with the elements that hold it; what was read stays. */
  private drop(): void {
    if (this.looked?.state === 'open') this.looked = { ...this.looked };
  }

  private async focusHeading(): Promise<void> {
    await this.updateComplete;
    await this.question.updateComplete;
    this.heading?.focus();
  }

  override render() {
    const { page, words } = this;
    return html`
      <button class="button primary skip" type="button" @click=${() => this.heading?.focus()}>
        ${words.skip}
      </button>
      <header class="side">
        <p class="brand">
          <span class="mark" aria-hidden="true"></span>
          <span>${this.account.siteName}</span>
        </p>
        ${this.renderNavigation(page)}
        <div class="self">
          <p class="who">
            <span>${this.account.name}</span>
            <span class="soft small">${words.roles[this.account.role]}</span>
          </p>
          ${
            this.account.agentId === null
              ? nothing
              : html`<a class="button plain compact" href="/console">${words.console}</a>`
          }
          <button
            class="button plain compact"
            type="button"
            aria-haspopup="dialog"
            @click=${this.openPassword}
          >
            ${words.password.label}
          </button>
          <button class="button plain compact" type="button" @click=${this.signOut}>${words.signOut}</button>
          <p class="small" role="alert">${this.password === 'failed' ? words.failed.unanswered : nothing}</p>
        </div>
      </header>
      <hp-change-password
        .account=${this.account}
        .client=${this.client}
        ?open=${this.password === 'open'}
        @hp-close=${() => (this.password = 'closed')}
      ></hp-change-password>
      ${this.leaving.render(words)}
      <main>${page === null ? this.renderNone() : this.renderPage(page)}</main>
    `;
  }

  private readonly openPassword = async (): Promise<void> => {
    this.password = await import('./own-password.ts').then(
      () => 'open' as const,
      () => 'failed' as const,
    );
  };

  private readonly signOut = (): void => this.leaving.before(() => this.ask({ type: 'signOut' }));

  private renderNavigation(page: Page | null) {
    const { words } = this;
    return html`<nav aria-label=${words.navigation}>
      ${this.pages.map(
        ({ name }) =>
          html`<a href=${addressOf(name)} aria-current=${name === page?.name ? 'page' : 'false'}
            >${words.pages[name].name}</a
          >`,
      )}
    </nav>`;
  }

  private renderNone() {
    const words = this.words.noPages;
    return html`<h1 id="heading" tabindex="-1">${words.heading}</h1>
      <p class="lead">${words.lead}</p>`;
  }

  private renderPage({ name }: Page) {
    const { name: title, lead } = this.words.pages[name];
    return html`
      <div class="head">
        <h1 id="heading" tabindex="-1">${title}</h1>
        <p class="lead">${lead}</p>
      </div>
      ${this.renderLooked()}
    `;
  }

  private renderLooked() {
    const { looked, words } = this;
    switch (looked?.state) {
      case undefined:
      case 'loading':
        return html`<p class="soft" role="status">${words.reading.loading}</p>`;
      case 'failed':
        return html`<hp-advice tone="bad" .heading=${words.reading.failed}>
          ${words.failed.unanswered}
          <div slot="acts">
            <button class="button" type="button" @click=${this.again}>${words.reading.again}</button>
          </div>
        </hp-advice>`;
      case 'open':
        return keyed(
          looked,
          html`<div
            class="page"
            @hp-request=${(event: CustomEvent<never>) => this.onPageRequest(event, looked.page)}
          >
            ${looked.page.render({ account: this.account, part: this.route.part })}
          </div>`,
        );
    }
  }

  private onPageRequest(event: CustomEvent<never>, page: OpenPage): void {
    event.stopPropagation();
    page.request(event.detail);
  }

  private readonly again = (): void => {
    if (this.page !== null) void this.look(this.page);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-frame': Frame;
  }
}
