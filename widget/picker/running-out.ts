import { css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { Live } from '../parts/ticker.ts';
import { reset } from '../style/base.ts';
import { BehindPart } from './behind-part.ts';

const SECOND_MILLISECONDS = 1_000;

/**
 * Says to those who listen, and once, that the time for an answer runs out; and how much there is of it when
 * more was taken. Those who look see a countdown.
 */
@define('hp-running-out')
export class RunningOut extends BehindPart {
  @property({ attribute: false }) endsAt: Moment = 0;
  /** How long before the end it is said. */
  @property({ attribute: false }) beforeSeconds = 0;

  private said = '';
  private wasRunningOut = false;
  private readonly runsOut = new Live(this, () => this.left() > 0 && this.left() <= this.beforeSeconds);

  // Out of the flow, so that it takes no gap between what is seen.
  static override styles = [
    reset,
    css`
      :host {
        position: absolute;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const endedAt = changed.get('endsAt') ?? 0;
    const isLonger = endedAt > 0 && this.endsAt > endedAt;
    const runsOut = this.runsOut.value;
    if (isLonger || (runsOut && !this.wasRunningOut)) this.said = this.words.news.timeLeft(this.left());
    this.wasRunningOut = runsOut;
  }

  override render() {
    return html`<p class="visually-hidden" role="status">${this.said}</p>`;
  }

  private left(): number {
    return Math.ceil((this.endsAt - this.now()) / SECOND_MILLISECONDS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-running-out': RunningOut;
  }
}
