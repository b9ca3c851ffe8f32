import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Message, StorySubject, TimelineEntryOf } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { EarlierWords } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { channelName, wordsWithTimeline, type WordsWithTimeline } from '../../words/timeline.ts';
import { ConsolePart } from '../console-part.ts';

/** One earlier conversation. Its words are read when somebody opens it, since each look is written down. */
@define('hp-earlier-talk')
export class EarlierTalk extends ConsolePart {
  @property({ attribute: false }) talk!: TimelineEntryOf<'talk'>;
  @property({ attribute: false }) subject!: StorySubject;
  @property({ attribute: false }) said: EarlierWords | undefined;
  @property({ attribute: false }) visitorName = '';
  @state() private open = false;

  protected override get words(): WordsWithTimeline {
    return wordsWithTimeline();
  }

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
      }
      .what {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .words {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-2);
        padding-inline-start: var(--hp-space-3);
        border-inline-start: 2px solid var(--hp-line);
      }
      .words .button {
        justify-self: start;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const words = this.words.story;
    const { agent, at, channel, endReason, lastNumber, sale } = this.talk;
    const { timeline } = this.words;
    const name = agent.name === '' ? words.somebody : agent.name;
    const end = words.ends[endReason];
    return html`
      <div class="head">
        <div class="what">
          <p>${words.talk(name)}</p>
          <p class="small soft">
            ${this.words.formats.beside([
              channelName(this.words, channel),
              words.when(at, this.now()),
              words.messages(lastNumber),
              ...(end ? [end] : []),
              ...(sale ? [timeline.sold(sale)] : []),
            ])}
          </p>
        </div>
        ${
          lastNumber === 0
            ? nothing
            : html`<button
                class="button compact"
                type="button"
                aria-expanded=${this.open}
                aria-label=${words.readTalk(name)}
                @click=${this.toggle}
              >
                ${words.read}
              </button>`
        }
      </div>
      ${this.open ? this.renderWords(name) : nothing}
    `;
  }

  private renderWords(name: string) {
    const words = this.words.story;
    const { messages = [], state = 'loading' } = this.said ?? {};
    const isShort = messages.length < this.talk.lastNumber;
    return html`
      <div class="words small" aria-busy=${state === 'loading'}>
        ${messages.map((message) => this.renderMessage(message, name))}
        ${
          state === 'loading'
            ? html`<p class="soft" role="status">${words.loading}</p>`
            : state === 'failed'
              ? html`<p role="alert">${words.unreadable}</p>
                  ${this.renderMore(words.again)}`
              : isShort
                ? this.renderMore(words.more)
                : nothing
        }
      </div>
    `;
  }

  private renderMessage({ author, text, attachments }: Message, agentName: string) {
    const files = attachments.length;
    return html`
      <div>
        <p class="soft">${author === 'visitor' ? this.visitorName : agentName}</p>
        ${text === '' ? nothing : html`<p class="text" dir="auto" .textContent=${text}></p>`}
        ${files === 0 ? nothing : html`<p class="soft">${this.words.story.files(files)}</p>`}
        ${text === '' && files === 0 ? html`<p class="soft">${this.words.story.noWords}</p>` : nothing}
      </div>
    `;
  }

  private renderMore(label: string) {
    return html`<button class="button compact" type="button" @click=${this.read}>${label}</button>`;
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open && (this.said === undefined || this.said.state === 'failed')) this.read();
  }

  private read(): void {
    const { subject, talk } = this;
    this.ask({ type: 'readEarlierTalk', subject, conversationId: talk.conversationId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-earlier-talk': EarlierTalk;
  }
}
