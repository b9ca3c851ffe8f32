import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, Message } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import type { ReceiptState } from '../session/place.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { FIRST_TRANSCRIPT_MAIL, type TranscriptMail } from '../session/transcript-mail.ts';
import { reset } from '../style/base.ts';
import { BehindPart } from './behind-part.ts';
import './keep.ts';
import './move.ts';

/** What can be done with a conversation besides talking: keep it, or go on with it elsewhere. */
@define('hp-talk-more')
export class TalkMore extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  @property({ attribute: false }) mail: TranscriptMail = FIRST_TRANSCRIPT_MAIL;
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        flex: none;
        gap: var(--hp-space-2);
        max-block-size: 70%;
        padding: var(--hp-space-3);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-surface);
        overflow: auto;
        overscroll-behavior: contain;
      }
    `,
  ];

  override render() {
    const { words, conversation, messages, clockOffset } = this;
    return html`
      <hp-keep
        .conversation=${conversation}
        .messages=${messages}
        .mail=${this.mail}
        .pending=${this.pending}
        .words=${words}
        .clockOffset=${clockOffset}
        @hp-request=${this.relay}
      ></hp-keep>
      <hp-move
        .receipt=${this.receipt}
        .words=${words}
        .clockOffset=${clockOffset}
        @hp-request=${this.relay}
      ></hp-move>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-talk-more': TalkMore;
  }
}
