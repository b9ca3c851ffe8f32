import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { Live } from '../../parts/ticker.ts';
import { ConsolePart } from '../console-part.ts';

/** From when on anyone may take somebody who prefers this agent, with the time left; it keeps itself true. */
@define('hp-flex-at')
export class FlexAt extends ConsolePart {
  @property({ attribute: false }) moment: Moment = 0;

  private readonly left = new Live(this, () => {
    const milliseconds = this.moment - this.now();
    return milliseconds > 0 ? this.words.stretch(milliseconds / 1_000) : null;
  });

  override render() {
    const { why, formats } = this.words;
    const left = this.left.value;
    if (left === null) return why.anyoneNow;
    return html`${why.anyoneFrom(formats.time(this.moment))}, ${why.anyoneIn(left)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-flex-at': FlexAt;
  }
}
