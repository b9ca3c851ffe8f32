import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsoleView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { offlineEffects } from './offline-effects.ts';
import '../dialog.ts';

/** Signs out. While somebody is concerned it says what will happen to them, and asks. */
@define('hp-sign-out')
export class SignOut extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @state() private asking = false;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
      }
      .entry {
        justify-content: start;
        font-weight: 400;
      }
      .effects {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-end: var(--hp-space-5);
        white-space: normal;
      }
      .lead {
        margin-block-end: var(--hp-space-2);
        white-space: normal;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { away, status, bar } = this.words;
    return html`
      <button class="button plain entry" type="button" @click=${this.choose}>${bar.signOut}</button>
      <hp-console-dialog .heading=${away.signOutHeading} ?open=${this.asking} @hp-close=${this.stay}>
        <p class="lead">${away.signOutLead}</p>
        <ul class="effects">
          ${this.effects.map((effect) => html`<li>${effect}</li>`)}
        </ul>
        <div class="acts">
          <button class="button" type="button" @click=${this.stay}>${status.offlineStay}</button>
          <button class="button primary" type="button" @click=${this.leave}>${away.signOutConfirm}</button>
        </div>
      </hp-console-dialog>
    `;
  }

  /** Who signs out is not there to talk on: this is what differs from going offline. */
  private get effects(): readonly string[] {
    const { status, away } = this.words;
    const signOut = { ...status, offlineTalking: away.signOutTalking };
    return offlineEffects(this.view, signOut);
  }

  private choose(): void {
    if (this.effects.length > 0) this.asking = true;
    else this.ask({ type: 'signOut' });
  }

  private readonly stay = (): void => {
    this.asking = false;
  };

  private leave(): void {
    this.asking = false;
    this.ask({ type: 'signOut' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-sign-out': SignOut;
  }
}
