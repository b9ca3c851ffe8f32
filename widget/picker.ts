import { LIMITS } from '../server/protocol/limits.ts';
import type { AgentId, ContextAttributes } from '../server/protocol/index.ts';
import type { PickerApp } from './picker/app.ts';
import { bringsReceipt } from './picker/brings-receipt.ts';
import { engagedKey, isEngaged } from './picker/engaged.ts';
import { Launcher } from './picker/launcher.ts';
import { entryStyle } from './picker/entry-style.ts';
import { type Layout, layoutOf } from './picker/layout.ts';
import type { Panel } from './picker/panel.ts';
import { readRules } from './picker/rules/read-rules.ts';
import type { AgentPickerEvents } from './picker/public-events.ts';
import type { PageVisit } from './session/page-visit.ts';
import type { PickerSession } from './session/picker-state.ts';
import { tokenText } from './style/token-text.ts';
import type { OwnWords } from './words/reword.ts';
import { againFor, labelFor } from './words/entry.ts';

export type { AgentPickerEvents } from './picker/public-events.ts';

/** Loaded this far before the visitor scrolls to it. */
const NEAR_PIXELS = 600;

/** Shared by all pickers of a page; the second is filled with what the list brings along. */
const entry = new CSSStyleSheet();
const look = new CSSStyleSheet();
entry.replaceSync(tokenText + entryStyle);

/**
 * `<agent-picker site="…">`: the live list of people who can help, wherever a page wants it.
 *
 * Attributes: `site`; `server`, the origin of the server, by default that of this script; `layout`, `inline`
 * (default), `panel` or `launcher`; `skills`, ids to begin with, separated by commas; `agent`, whose page
 * opens first; `consent`, `granted` (default), `required`, `signal` or `withdrawn`: what may be done before
 * the visitor acts; `locale`, by default the page's; `scheme`, `light` or `dark` instead of what the system
 * says; `label`, the words on the launcher's button.
 *
 * This class holds attributes, events and methods and loads the rest: at once when the element comes near the
 * view, in a launcher only when somebody opens it. Calls before that are kept.
 */
export class AgentPicker extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #visit: PageVisit = { attributes: {}, touchpoints: [] };
  #app: Promise<PickerApp> | null = null;
  #nearness: IntersectionObserver | null = null;
  #launcher: Launcher | null = null;
  #panel: Panel | null = null;
  /** Whether a launcher was opened, and not closed since. */
  #opened = false;
  #place: HTMLElement | null = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [entry, look];
  }

  /**
   * The session in use. A test may put its own here before the element is connected.
   * @internal
   */
  session: PickerSession | null = null;

  /** Sentences of the page in place of ours, in any language; read when the list is loaded. */
  declare words?: OwnWords;

  /** Opens the panel of a launcher; brings an inline list into view. */
  open(): void {
    this.#opened = true;
    if (this.#launcher === null) this.scrollIntoView({ block: 'nearest' });
    else if (this.#panel === null) this.#launcher.wait(true);
    void this.#load().then(() => {
      if (this.#opened) this.#panel?.open();
    });
  }

  /** Closes the panel of a launcher; whatever goes on in it goes on. */
  close(): void {
    this.#opened = false;
    this.#panel?.close();
  }

  /** Opens the sheet to talk to this person. It tells no `agent-chosen`: the page has chosen. */
  choose(agentId: string): void {
    this.open();
    void this.#load().then((app) => app?.choose(agentId as AgentId));
  }

  /**
   * Says what the visit is about, in place of what was said before: at most `LIMITS.contextAttributes` words,
   * figures and yes or no. The agent who is called sees it as the page's word, once somebody joins.
   */
  setContext(attributes: ContextAttributes): void {
    this.#visit.attributes = { ...attributes };
  }

  /**
   * Says what the visitor did on the page, such as `cart-filled`; the newest `LIMITS.touchpoints` are kept.
   */
  track(name: string, data?: ContextAttributes): void {
    const { touchpoints } = this.#visit;
    touchpoints.push({ name, at: Date.now(), data: { ...data } });
    if (touchpoints.length > LIMITS.touchpoints) touchpoints.shift();
  }

  /**
   * Says who the visitor is: a short-lived token that the site has signed with its visitor key, or `null`
   * once it knows nobody any more. It is kept in memory and told to the server with the list, and again
   * whenever it changes; one that is not believed comes back as `identity-refused`.
   */
  identify(identity: string | null): void {
    this.#visit.identity = identity;
    this.#visit.onIdentity?.();
  }

  connectedCallback(): void {
    if (this.#place !== null) {
      // Moved within the page, or back on it: go on with what is there.
      this.session?.start();
      return;
    }
    this.#place = document.createElement('div');
    this.#place.className = 'place';
    // What the page has put in is shown until the list is there.
    this.#place.append(document.createElement('slot'));
    if (this.#layout === 'launcher') this.#beLauncher();
    else this.#beInline(this.#place);
    if (bringsReceipt(this.#site)) this.open();
    // Whoever brings a session along wants nothing else of a server.
    if (!this.session) readRules(this.#root, this.#visit, this.#server, this.#site);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.session?.stop();
    });
  }

  // Private: to a public property without a setter a framework would assign, and fail.
  get #layout(): Layout {
    return layoutOf(this.getAttribute('layout'));
  }

  get #label(): string {
    return this.getAttribute('label') ?? labelFor(this.#locale);
  }

  get #locale(): string {
    return this.getAttribute('locale') ?? (document.documentElement.lang || navigator.language || 'en');
  }

  get #server(): string {
    return new URL(this.getAttribute('server') ?? import.meta.url, document.baseURI).origin;
  }

  get #site(): string {
    return this.getAttribute('site') ?? '';
  }

  get #engagedKey(): string {
    return engagedKey(this.#server, this.#site);
  }

  #beInline(place: HTMLElement): void {
    this.#root.append(place);
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#load();
      },
      { rootMargin: `${NEAR_PIXELS}px` },
    );
    this.#nearness.observe(this);
  }

  #beLauncher(): void {
    this.#launcher = new Launcher(this.#label, () => this.open());
    this.#launcher.bubble.lang = this.#locale;
    this.#root.append(this.#launcher.bubble);
    // Somebody in line or in a conversation keeps the place after a change of page.
    if (isEngaged(this.#engagedKey)) void this.#load();
  }

  #load(): Promise<PickerApp | null> {
    this.#nearness?.disconnect();
    this.#app ??= this.#start();
    return this.#app.catch(() => {
      this.#app = null;
      this.#sayFailed();
      return null;
    });
  }

  async #start(): Promise<PickerApp> {
    const start = await import('./picker/start.ts');
    look.replaceSync(start.look);
    const app = await start.startPicker({
      host: this,
      server: this.#server,
      site: this.#site,
      locale: this.#locale,
      layout: this.#layout,
      engagedKey: this.#engagedKey,
      visit: this.#visit,
    });
    this.#place?.replaceChildren(app);
    if (this.#launcher !== null && this.#place !== null) {
      this.#panel = new start.Panel(this.#launcher, this.#place, app);
      this.#launcher.wait(false);
    }
    return app;
  }

  #sayFailed(): void {
    const failed = `↻ ${againFor(this.#locale)}`;
    this.#launcher?.say(failed);
    this.#launcher?.wait(false);
    const again = document.createElement('button');
    again.className = 'again';
    again.setAttribute('role', 'alert');
    again.textContent = failed;
    again.addEventListener('click', () => void this.#load());
    this.#place?.replaceChildren(again);
  }
}

// A page that loads the script twice keeps the first class.
if (customElements.get('agent-picker') === undefined) customElements.define('agent-picker', AgentPicker);

type PickerEvent<Name extends keyof AgentPickerEvents> = CustomEvent<AgentPickerEvents[Name]>;

declare global {
  interface HTMLElementTagNameMap {
    'agent-picker': AgentPicker;
  }
  interface HTMLElementEventMap {
    'agent-picker-ready': PickerEvent<'agent-picker-ready'>;
    'agent-chosen': PickerEvent<'agent-chosen'>;
    'queue-changed': PickerEvent<'queue-changed'>;
    'conversation-started': PickerEvent<'conversation-started'>;
    'conversation-ended': PickerEvent<'conversation-ended'>;
    'review-sent': PickerEvent<'review-sent'>;
    'identity-refused': PickerEvent<'identity-refused'>;
  }
}
