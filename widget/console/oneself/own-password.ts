import { css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import '../../parts/password-form.ts';
import type { PasswordEvent, PasswordOutcome } from '../../parts/password-form.ts';
import { reset } from '../../style/base.ts';
import { OneselfPart } from './oneself-part.ts';

/** The agent's own password. */
@define('hp-own-password')
export class OwnPassword extends OneselfPart {
  /** What came of the last change, `null` before one. */
  @property({ attribute: false }) answer: Answer<object> | null = null;
  @property({ attribute: false }) name = '';
  @state() private outcome: PasswordOutcome = { state: 'none' };

  static override styles = [
    reset,
    css`
      :host {
        display: block;
        padding: 0 var(--hp-space-4) var(--hp-space-4);
      }
      details {
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
      summary {
        min-block-size: 44px;
        align-content: center;
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-strong);
        cursor: pointer;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { answer } = this;
    // What was answered before this was looked at again is no news.
    if (!changed.has('answer') || answer === null || this.outcome.state !== 'pending') return;
    this.outcome = answer.ok
      ? { state: 'saved' }
      : { state: 'refused', code: answer.refusal.code, sentence: this.sentenceOf(answer.refusal) };
  }

  override render() {
    const words = this.words.password;
    return html`<details>
      <summary>${words.own.heading}</summary>
      <hp-password-form
        .words=${words}
        .outcome=${this.outcome}
        .known=${[this.name]}
        @hp-password=${this.send}
      ></hp-password-form>
    </details>`;
  }

  private readonly send = ({ detail }: PasswordEvent): void => {
    this.outcome = { state: 'pending' };
    this.ask({ type: 'changePassword', ...detail });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-own-password': OwnPassword;
  }
}
