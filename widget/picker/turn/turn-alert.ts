import { nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { ring } from '../../parts/ring.ts';
import type { PickerView } from '../../session/picker-state.ts';
import { BehindPart } from '../behind-part.ts';
import { notifiable, notify } from '../../parts/notify.ts';
import { clearSign, showSign } from './page-sign.ts';
import { isTurn, turnText } from './turn.ts';
import { turnWishes } from './turn-wishes.ts';

/** Shows nothing: it tells a visitor who looks elsewhere that it is their turn here, until they look. */
@define('hp-turn-alert')
export class TurnAlert extends BehindPart {
  @property({ attribute: false }) view: PickerView = { state: 'loading' };
  /** What makes the sound; a test listens here. */
  ring = ring;
  notify = notify;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onVisibility);
    clearSign(this);
  }

  override render() {
    return nothing;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (before === undefined || document.visibilityState === 'visible') return;
    if (isTurn(before, this.view)) this.call(turnText(this.view, this.words));
    else if (turnText(this.view, this.words) === '') clearSign(this);
  }

  private call(text: string): void {
    showSign(this, text);
    const { sound, notification } = turnWishes();
    if (sound) this.ring();
    if (notification && notifiable() === 'granted') this.notify(text, 'handpick-turn');
  }

  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'visible') clearSign(this);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-turn-alert': TurnAlert;
  }
}
