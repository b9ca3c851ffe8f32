import type { PickerState } from '../session/picker-state.ts';
import type { Behind } from './behind.ts';
import { readyBetween, tellPage, type PublicEvent } from './public-events.ts';

/** More changes than this are not waited for; the oldest go. */
const UNTOLD_MOST = 50;

/** Tells the page what goes on; of somebody who acts as soon as the views behind the list are there. */
export class PageTeller {
  private readonly element: Element;
  private untold: readonly (readonly [PickerState | null, PickerState])[] = [];

  constructor(element: Element) {
    this.element = element;
  }

  /** One state took the place of another. */
  tell(before: PickerState | null, after: PickerState, behind: Behind | null): void {
    this.send(readyBetween(before, after));
    if (before?.view === after.view) return;
    this.untold = [...this.untold, [before, after] as const].slice(-UNTOLD_MOST);
    if (behind !== null) this.tellRest(behind);
  }

  /** What had to wait. */
  tellRest({ views }: Behind): void {
    const { untold } = this;
    this.untold = [];
    for (const [before, after] of untold) {
      for (const event of views.eventsBetween(before, after)) this.send(event);
    }
  }

  private send(event: PublicEvent | null): void {
    if (event !== null) tellPage(this.element, event.name, event.detail);
  }
}
