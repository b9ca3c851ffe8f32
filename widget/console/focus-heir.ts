import type { LitElement, ReactiveController } from 'lit';

/**
 * Whoever works by keys is not thrown to the top of the page when what had the focus goes away: the heir
 * takes it, a text that says what is the case now.
 */
export class FocusHeir implements ReactiveController {
  private readonly host: LitElement;
  private readonly watched: string;
  private readonly heirs: readonly string[];
  private wasWatched = false;

  /**
   * @param watched a selector in the tree of the host, as those of the heirs are
   * @param heirs of which the first that can be seen takes the focus
   */
  constructor(host: LitElement, watched: string, heirs: readonly string[]) {
    this.host = host;
    this.watched = watched;
    this.heirs = heirs;
    host.addController(this);
  }

  hostUpdate(): void {
    this.wasWatched = this.host.shadowRoot?.activeElement?.matches(this.watched) ?? false;
  }

  hostUpdated(): void {
    if (!this.wasWatched || this.host.shadowRoot?.activeElement !== null) return;
    const found = this.heirs.map((heir) => this.host.renderRoot.querySelector<HTMLElement>(heir));
    found.find((heir) => heir?.checkVisibility())?.focus();
  }
}
