import { LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';

/** What such an element shows, and whom it asks. */
export type ShownSession = {
  start(): void;
  stop(): void;
  subscribe(listener: () => void): () => void;
};

/**
 * An element that fills a window: the words of the page's language come first, then its session, which goes
 * on for as long as the element is in the page.
 */
export abstract class SessionElement<Session extends ShownSession> extends LitElement {
  abstract session: Session | null;
  /** Whether the words of the page's language have come. */
  @state() protected worded = false;
  private unsubscribe: (() => void) | undefined;
  private wired: Session | null = null;

  /** Fetches the words of the page's language, `null` where they are there. */
  protected abstract loadWords(): Promise<void> | null;
  /** The language of the words that came. */
  protected abstract wordsLocale(): string;
  /** Fetches what makes a session, where none is given. */
  protected abstract sessionMaker(): Promise<() => Session>;

  override connectedCallback(): void {
    super.connectedCallback();
    const words = this.worded ? null : this.loadWords();
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
    if (this.lang === '') this.lang = this.wordsLocale();
    if (this.session === null) void this.makeSession();
    else this.wire();
  }

  private async makeSession(): Promise<void> {
    const make = await this.sessionMaker();
    this.session ??= make();
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
}
