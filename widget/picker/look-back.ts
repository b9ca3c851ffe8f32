import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, Message } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import '../parts/message-log.ts';
import { logMessages } from '../parts/message-groups.ts';
import { earlierMessages } from '../parts/message-thread.ts';
import type { EarlierWords } from '../session/picker-state.ts';
import { saveText, transcript, transcriptName } from '../parts/transcript.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';

/** What is left of a conversation that is over: what was said, and a file of it to keep. */
@define('hp-look-back')
export class LookBack extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  /** What was talked before with others. */
  @property({ attribute: false }) earlier: readonly EarlierWords[] = [];

  /** What keeps a file; a test listens here. */
  save = saveText;

  static override styles = [
    reset,
    buttons,
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
      .save {
        justify-self: center;
      }
    `,
  ];

  override render() {
    const { words, messages, conversation } = this;
    if (messages.length === 0 && this.earlier.length === 0) return nothing;
    const whole = messages.length >= conversation.lastNumber;
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
      <button
        class="button compact save"
        type="button"
        aria-disabled=${whole ? 'false' : 'true'}
        @click=${() => whole && this.keep()}
      >
        ${words.kept.save}
      </button>
    `;
  }

  private keep(): void {
    const { kept, log, formats } = this.words;
    const { agent, startedAt } = this.conversation;
    const text = transcript(this.messages, {
      title: kept.title(agent.name),
      times: kept.times(formats.zone(startedAt)),
      day: (moment) => formats.date(moment),
      time: (moment) => formats.time(moment),
      nameOf: (author) => (author === 'visitor' ? log.you : agent.name),
      attached: (names) => kept.attached(names),
    });
    this.save(transcriptName(kept.file, agent.name, startedAt), text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-look-back': LookBack;
  }
}
