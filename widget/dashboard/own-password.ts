import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SignedIn } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import '../parts/dialog.ts';
import '../parts/password-form.ts';
import type { PasswordEvent, PasswordOutcome } from '../parts/password-form.ts';
import { tell } from '../parts/tell.ts';
import type { DashboardClient } from '../session/dashboard/dashboard-client.ts';
import { PasswordDesk } from '../session/dashboard/password-desk.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { DashboardPart } from './dashboard-part.ts';

/** The own password, in a dialog. `hp-close` leaves it. */
@define('hp-change-password')
export class ChangePassword extends DashboardPart {
  @property({ attribute: false }) account!: SignedIn;
  @property({ attribute: false }) client!: DashboardClient;
  @property({ type: Boolean }) open = false;
  private desk: PasswordDesk | null = null;

  static override styles = [reset, buttons];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('client')) return;
    this.desk?.stop();
    this.desk = this.open ? new PasswordDesk(this.client) : null;
    this.desk?.subscribe(() => this.requestUpdate());
  }

  override render() {
    const words = this.words.password;
    const { name, email } = this.account;
    return html`<hp-dialog .heading=${words.own.heading} ?open=${this.open} @hp-close=${this.close}>
      ${
        this.desk === null
          ? nothing
          : html`<hp-password-form
              .words=${words}
              .outcome=${this.outcomeOf(this.desk)}
              .known=${[name, email]}
              .email=${email}
              @hp-password=${this.send}
            >
              <button slot="act" class="button" type="button" @click=${this.close}>${words.own.close}</button>
            </hp-password-form>`
      }
    </hp-dialog>`;
  }

  private outcomeOf({ state: { done } }: PasswordDesk): PasswordOutcome {
    switch (done.state) {
      case 'none':
      case 'pending':
        return { state: done.state };
      case 'done':
        return { state: 'saved' };
      case 'failed': {
        const { failure } = done;
        const code = failure.kind === 'refused' ? failure.refusal.code : failure.kind;
        return { state: 'refused', code, sentence: this.sentenceOf(failure) };
      }
    }
  }

  private readonly send = ({ detail }: PasswordEvent): void =>
    this.desk?.request({ type: 'change', change: detail });

  private readonly close = (): void => {
    tell(this, 'hp-close', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-change-password': ChangePassword;
  }
}
