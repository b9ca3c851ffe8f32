import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, Message } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import '../parts/message-log.ts';
import { logMessages } from '../parts/message-groups.ts';
import { earlierMessages } from '../parts/message-thread.ts';
import type { EarlierWords, PickerRequest } from '../session/picker-state.ts';
import { FIRST_TRANSCRIPT_MAIL, type TranscriptMail } from '../session/transcript-mail.ts';
import { reset } from '../style/base.ts';
import { BehindPart } from './behind-part.ts';
import './keep.ts';

/** What is left of a conversation that is over: what was said, to read again and to keep. */
@define('hp-look-back')
export class LookBack extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  /** What was talked before with others. */
  @property({ attribute: false }) earlier: readonly EarlierWords[] = [];
  @property({ attribute: false }) mail: TranscriptMail = FIRST_TRANSCRIPT_MAIL;
  /** The request whose answer is awaited. */
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
        inline-size: 100%;
        text-align: start;
      }
      details {
        min-inline-size: 0;
      }
      summary {
        padding-block: var(--hp-space-2);
        text-align: center;
        color: var(--hp-accent);
        cursor: pointer;
      }
      hp-message-log {
        max-block-size: 320px;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
    `,
  ];

  override render() {
    const { words, messages, conversation } = this;
    if (messages.length === 0 && this.earlier.length === 0) return nothing;
    return html`
      <details>
        <summary>${words.review.transcript}</summary>
        <hp-message-log
          past
          .messages=${[...earlierMessages(this.earlier, 'visitor'), ...logMessages(messages, [], 'visitor')]}
          .otherName=${conversation.agent.name}
          .words=${words}
          .clockOffset=${this.clockOffset}
        ></hp-message-log>
      </details>
      <hp-keep
        .conversation=${conversation}
        .messages=${messages}
        .mail=${this.mail}
        .pending=${this.pending}
        .words=${words}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-keep>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-look-back': LookBack;
  }
}
