import type { LitElement, ReactiveController } from 'lit';
import type { AgentId } from '../../server/protocol/index.ts';
import type { Browse } from './browse.ts';
import { FOCUS_GONE_EVENT, type PickerPart } from './picker-part.ts';

/**
 * Takes a reader along when another view takes the place of the one that has the focus, and to the start of
 * a view in which what had the focus is there no longer.
 */
export class FocusKeeper implements ReactiveController {
  private hadFocus = false;
  private shownView = '';
  private readonly host: LitElement;
  private readonly viewName: () => string;

  /** @param viewName the name of what is on the screen; it ends in `page <id>` over the page of somebody */
  constructor(host: LitElement, viewName: () => string) {
    this.host = host;
    this.viewName = viewName;
    host.addController(this);
    host.addEventListener(FOCUS_GONE_EVENT, (event) => {
      event.stopPropagation();
      this.mendFocus();
    });
  }

  hostUpdate(): void {
    this.hadFocus = this.host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    const before = this.shownView;
    this.shownView = this.viewName();
    if (!this.hadFocus) return;
    if (this.shownView !== before) void this.moveFocus(before);
    else this.mendFocus();
  }

  currentView(): PickerPart | null {
    return this.host.renderRoot.querySelector<PickerPart>('[data-view]:not([hidden])');
  }

  /** Puts the focus where a reader goes on, once what is shown is drawn. */
  async focusView(): Promise<void> {
    const view = this.currentView();
    await view?.updateComplete;
    // What is fetched only now is no part yet, and takes the focus when it comes.
    if (view !== null && 'focusStart' in view) view.focusStart();
  }

  /** Once the parts inside are drawn as well, and whoever lost the focus had a chance to place it. */
  private mendFocus(): void {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) void this.focusView();
    });
  }

  private async moveFocus(before: string): Promise<void> {
    await this.currentView()?.updateComplete;
    const page = /page (.+)$/u.exec(before)?.[1];
    const browse = this.host.renderRoot.querySelector<Browse>('hp-browse:not([hidden])');
    if (page !== undefined && browse !== null) {
      browse.focusCard(page as AgentId);
      return;
    }
    await this.focusView();
    if (this.host.getBoundingClientRect().top < 0) this.host.scrollIntoView({ block: 'start' });
  }
}
