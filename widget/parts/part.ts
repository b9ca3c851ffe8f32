import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { PartWords } from '../words/parts.ts';

/**
 * What every shared part has: its words, and the difference of the clocks. It holds no connection and no
 * state that a session has; what it needs comes down as properties, what a person wants goes up as events.
 */
export class Part extends LitElement {
  @property({ attribute: false }) words!: PartWords;
  /** Server clock minus browser clock, in milliseconds. */
  @property({ attribute: false }) clockOffset = 0;

  /** The server's time, in epoch milliseconds. */
  protected now(): number {
    return Date.now() + this.clockOffset;
  }
}
