import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationView, Message } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import '../parts/message-log.ts';
import { logMessages } from '../parts/message-groups.ts';
import { saveText, transcript, transcriptName } from '../parts/transcript.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';

/** What is left of a conversation that is over: what was not sent, what was said, and a file of it to keep. */
@define('hp-look-back')
export class LookBack extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  /** What could not be sent before the end, or had not been. */
  @property({ attribute: false }) draft = '';
  @state() private copied = false;

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
      .unsent {
        display: grid;
        gap: var(--hp-space-2);
        justify-items: start;
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      h3 {
        font-size: inherit;
        font-weight: 650;
      }
      .soft {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      blockquote {
        inline-size: 100%;
        max-block-size: 160px;
        overflow-y: auto;
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
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
    const { draft, messages } = this;
    return html`
      ${draft.trim() === '' ? nothing : this.renderUnsent()}
      ${messages.length === 0 ? nothing : this.renderMessages()}
    `;
  }

  private renderUnsent() {
    const { kept } = this.words;
    return html`
      <section class="unsent" aria-labelledby="unsent">
        <h3 id="unsent">${kept.unsent}</h3>
        <p class="soft">${kept.unsentLead}</p>
        <blockquote dir="auto" tabindex="0" aria-labelledby="unsent">${this.draft}</blockquote>
        <button class="button compact" type="button" @click=${() => void this.copy()}>${kept.copy}</button>
        <span class="soft" role="status">${this.copied ? kept.copied : ''}</span>
      </section>
    `;
  }

  private renderMessages() {
    const { words, messages, conversation } = this;
    const whole = messages.length >= conversation.lastNumber;
    return html`
      <details>
        <summary>${words.review.transcript}</summary>
        <hp-message-log
          past
          .messages=${logMessages(messages, [], 'visitor')}
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

  private async copy(): Promise<void> {
    // A page in a frame may not be allowed to copy; the words can still be selected.
    await navigator.clipboard?.writeText(this.draft).then(
      () => (this.copied = true),
      () => undefined,
    );
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
