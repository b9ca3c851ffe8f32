import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsoleView, Moment } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import '../../parts/countdown.ts';
import '../dialog.ts';

const SECOND_MILLISECONDS = 1_000;
const WARNING_SECONDS = 60;
/** A browser's timer counts no more than 24 days. */
const LOOKS_EVERY_MILLISECONDS = 3_600_000;
/** The other pages of an agent need not know of each key. */
const TOLD_EVERY_MILLISECONDS = 20_000;
const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Says that nothing was pressed for long, gives a moment to object, and then tells the server. `hp-idle-soon`
 * as the moment begins, for whoever looks elsewhere.
 */
@define('hp-idle-watch')
export class IdleWatch extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ attribute: false }) usedElsewhereAt: Moment = 0;
  @state() private warning = false;
  private usedAt: Moment = Date.now();
  private toldAt: Moment = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  static override styles = [
    reset,
    buttons,
    css`
      p {
        margin-block-end: var(--hp-space-5);
      }
      .acts {
        display: flex;
        justify-content: flex-end;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.usedAt = Date.now();
    for (const input of INPUTS) document.addEventListener(input, this.onUse, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    for (const input of INPUTS) document.removeEventListener(input, this.onUse);
  }

  override render() {
    const words = this.words.away;
    // It stays and only closes, so that the focus goes back to where it was.
    return html`
      <hp-console-dialog
        .heading=${this.warning ? words.idleHeading : ''}
        ?open=${this.warning}
        @hp-close=${this.onUse}
      >
        ${this.warning ? this.renderWarning() : nothing}
      </hp-console-dialog>
    `;
  }

  private renderWarning() {
    const words = this.words.away;
    return html`
      <p role="alert">
        ${words.idleLead}
        <hp-countdown
          inline
          .words=${this.words}
          .startsAt=${this.warnsAt}
          .endsAt=${this.endsAt}
        ></hp-countdown>
      </p>
      <div class="acts">
        <button class="button primary" type="button" @click=${this.onUse}>${words.idleStay}</button>
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.usedAt = Math.max(this.usedAt, this.usedElsewhereAt);
    const before = changed.get('view');
    // Whoever has just become free, or come back, begins anew.
    if (before !== undefined && !watches(before)) this.usedAt = Date.now();
    this.look();
  }

  private get idleMilliseconds(): number {
    return this.view.self.idleSeconds * SECOND_MILLISECONDS;
  }

  private get endsAt(): Moment {
    return this.usedAt + this.idleMilliseconds;
  }

  private get warnsAt(): Moment {
    return this.endsAt - Math.min(WARNING_SECONDS * SECOND_MILLISECONDS, this.idleMilliseconds / 2);
  }

  /** A page in the background may be late: it looks at the clock and not at how often it was called. */
  private readonly look = (): void => {
    clearTimeout(this.timer);
    const now = Date.now();
    const warned = this.warning;
    this.warning = watches(this.view) && now >= this.warnsAt && now < this.endsAt;
    if (this.warning && !warned) tell(this, 'hp-idle-soon', null);
    if (!watches(this.view)) return;
    if (now >= this.endsAt) {
      this.ask({ type: 'tellIdle' });
      this.usedAt = now;
    }
    const next = (this.warning ? this.endsAt : this.warnsAt) - now;
    this.timer = setTimeout(this.look, Math.min(LOOKS_EVERY_MILLISECONDS, Math.max(0, next)));
  };

  private readonly onUse = (): void => {
    if (this.view.self.idleSeconds === 0) return;
    this.usedAt = Date.now();
    if (this.warning) this.look();
    if (this.usedAt - this.toldAt < TOLD_EVERY_MILLISECONDS) return;
    this.toldAt = this.usedAt;
    this.ask({ type: 'tellUsed' });
  };
}

/** Only who is available and has nobody can be idle. */
const watches = ({ self, offers, conversations }: ConsoleView): boolean =>
  self.idleSeconds > 0 && self.availability === 'available' && offers.length + conversations.length === 0;

declare global {
  interface HTMLElementTagNameMap {
    'hp-idle-watch': IdleWatch;
  }
}
