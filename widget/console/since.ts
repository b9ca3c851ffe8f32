import { property } from 'lit/decorators.js';
import type { Moment } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { Live } from '../parts/ticker.ts';
import { ConsolePart } from './console-part.ts';

/** How long it has been since a moment, as text that keeps itself true. */
@define('hp-since')
export class Since extends ConsolePart {
  @property({ attribute: false }) moment: Moment = 0;

  private readonly stretch = new Live(this, () => this.words.stretch((this.now() - this.moment) / 1_000));

  override render() {
    return this.stretch.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-since': Since;
  }
}
