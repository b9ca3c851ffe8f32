import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type LanguageTag, type TimeZone } from '../../server/protocol/index.ts';
import type { ConversationView, Message } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { saveText, transcript, transcriptName } from '../parts/transcript.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { FIRST_TRANSCRIPT_MAIL, type TranscriptMail } from '../session/transcript-mail.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';

/** What was said, to keep: as a file, and by mail where mail is sent. */
@define('hp-keep')
export class Keep extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  @property({ attribute: false }) mail: TranscriptMail = FIRST_TRANSCRIPT_MAIL;
  /** The request whose answer is awaited. */
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;
  @state() private writes = false;
  @state() private isWrong = false;

  /** What keeps a file; a test listens here. */
  save = saveText;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
        justify-items: center;
        inline-size: 100%;
      }
      .ways,
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--hp-space-2);
      }
      form {
        display: grid;
        gap: var(--hp-space-3);
        inline-size: min(360px, 100%);
        text-align: start;
      }
      .wrong {
        color: var(--hp-error);
        font-size: var(--hp-text-small);
      }
      .sent {
        overflow-wrap: anywhere;
        text-align: center;
      }
      .sent:empty {
        display: none;
      }
    `,
  ];

  override render() {
    const { words, mail } = this;
    return html`
      <div class="ways">
        <button
          class="button compact save"
          type="button"
          aria-disabled=${this.isWhole ? 'false' : 'true'}
          @click=${() => this.isWhole && this.keepFile()}
        >
          ${words.kept.save}
        </button>
        ${mail.offered ? this.renderWay() : nothing}
      </div>
      ${mail.offered && this.writes ? this.renderForm() : nothing}
      <p class="sent small" role="status">
        ${mail.sentTo === null ? '' : words.transcriptMail.sent(mail.sentTo)}
      </p>
    `;
  }

  private renderWay() {
    return html`<button
      class="button compact"
      id="mail"
      type="button"
      aria-expanded=${this.writes ? 'true' : 'false'}
      @click=${this.onWay}
    >
      ${this.words.transcriptMail.send}
    </button>`;
  }

  private renderForm() {
    const { transcriptMail: said } = this.words;
    const isPending = this.pending === 'mailTranscript';
    return html`<form novalidate @submit=${this.onSubmit}>
      <label class="field">
        <span>${said.address}</span>
        <input
          class="input"
          name="mail"
          type="email"
          autocomplete="email"
          dir="ltr"
          required
          maxlength=${LIMITS.emailCharacters}
          aria-invalid=${this.isWrong ? 'true' : 'false'}
          aria-describedby=${this.isWrong ? 'wrong hint' : 'hint'}
        />
        <span class="hint" id="hint">${said.addressHint}</span>
      </label>
      ${this.isWrong ? html`<p class="wrong" id="wrong" role="alert">${said.addressWrong}</p>` : nothing}
      <div class="actions">
        <button class="button compact primary" aria-disabled=${isPending ? 'true' : 'false'}>
          ${isPending ? said.sending : said.submit}
        </button>
        <button class="button compact" type="button" @click=${this.close}>${said.cancel}</button>
      </div>
    </form>`;
  }

  /** What was sent away is in nobody's way any more. */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('mail') as TranscriptMail | undefined;
    if (before !== undefined && this.mail.sentTo !== null && before.sentTo !== this.mail.sentTo) {
      this.writes = false;
    }
  }

  private get isWhole(): boolean {
    return this.messages.length > 0 && this.messages.length >= this.conversation.lastNumber;
  }

  private keepFile(): void {
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

  private async onWay(): Promise<void> {
    this.writes = !this.writes;
    this.isWrong = false;
    await this.updateComplete;
    this.field?.focus();
  }

  private readonly close = async (): Promise<void> => {
    this.writes = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#mail')?.focus();
  };

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { field } = this;
    if (field === null || this.pending !== null) return;
    this.isWrong = !field.checkValidity();
    if (this.isWrong) {
      field.focus();
      return;
    }
    this.ask({
      type: 'mailTranscript',
      mail: field.value.trim(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone,
      language: this.words.formats.locale as LanguageTag,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-keep': Keep;
  }
}
