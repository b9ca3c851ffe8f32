import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment } from '../../server/protocol/index.ts';
import { tell } from '../parts/tell.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { pickerWords, type PickerWords } from '../words/picker.ts';

/** The one event by which a view asks the session for something; its detail is the request. */
export const REQUEST_EVENT = 'hp-request';

/** What all inner elements of the picker share: words, the server's time, and the way requests go up. */
export abstract class PickerPart extends LitElement {
  @property({ attribute: false }) words: PickerWords = pickerWords.words('en');
  /** Server clock minus browser clock, in milliseconds. */
  @property({ attribute: false }) clockOffset = 0;

  /** The server's time, in epoch milliseconds. */
  protected now(): Moment {
    return Date.now() + this.clockOffset;
  }

  protected ask(request: PickerRequest): void {
    tell<PickerRequest>(this, REQUEST_EVENT, request);
  }

  /** Where a reader should go on when this view takes the place of another: its heading unless a view knows better. */
  focusStart(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  }
}

const SHORT_CHARACTERS = 14;

/** A name short enough for a button: whole if it is, else its first word. */
export function callName(name: string): string {
  if (name.length <= SHORT_CHARACTERS) return name;
  return name.split(/\s+/u)[0] ?? name;
}
