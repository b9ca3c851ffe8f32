import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Moment } from '../../server/protocol/index.ts';
import { tell } from '../parts/tell.ts';
import { exportParts } from './exported-parts.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import type { ListWords } from '../words/list.ts';

/** The one event by which a view asks the session for something; its detail is the request. */
export const REQUEST_EVENT = 'hp-request';

/** What had the focus in some part has gone with a change of it; it passes all shadow roots up to the app. */
export const FOCUS_GONE_EVENT = 'hp-focus-gone';

/** What all inner elements of the picker share: words, the server's time, and the way requests go up. */
export abstract class PickerPart extends LitElement {
  @property({ attribute: false }) words!: ListWords;
  /** Server clock minus browser clock, in milliseconds. */
  @property({ attribute: false }) clockOffset = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    exportParts(this);
  }

  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement ?? null;
    super.update(changed);
    if (held === null || held.isConnected) return;
    this.dispatchEvent(new Event(FOCUS_GONE_EVENT, { bubbles: true, composed: true }));
  }

  /** The server's time, in epoch milliseconds. */
  protected now(): Moment {
    return Date.now() + this.clockOffset;
  }

  protected ask(request: PickerRequest): void {
    tell<PickerRequest>(this, REQUEST_EVENT, request);
  }

  /** Sends on what a part inside asks for: an event of it ends at this shadow root. */
  protected readonly relay = (event: CustomEvent): void => {
    event.stopPropagation();
    tell(this, event.type, event.detail);
  };

  /** Where a reader goes on when this view takes the place of another: at its heading, mostly. */
  focusStart(): void {
    const start = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (start('[data-start]') ?? start('button'))?.focus({ preventScroll: true });
  }
}

/** What one calls somebody: the first word of the name, or all of it where that is a title or a letter. */
export function callName(name: string): string {
  const [first = name] = name.trim().split(/\s+/u);
  return first.endsWith('.') || first.length < 2 ? name : first;
}
