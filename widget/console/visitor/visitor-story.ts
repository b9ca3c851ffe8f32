import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { StorySubject, VisitorStory as Story } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { StoryShown } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { visitorStoryStyle } from './visitor-story-style.ts';
import { TIMELINE } from './timeline-loader.ts';

/** What the site remembers of a visitor. It asks by itself, once for each call and each conversation. */
@define('hp-visitor-story')
export class VisitorStory extends ConsolePart {
  @property({ attribute: false }) subject!: StorySubject;
  @property({ attribute: false }) shown: StoryShown | undefined;
  @property({ attribute: false }) visitorName = '';

  @property({ attribute: false }) loader = TIMELINE;
  @state() private timeline: 'unasked' | 'coming' | 'failed' | 'here' = 'unasked';

  static override styles = [reset, buttons, visitorStoryStyle];

  protected override firstUpdated(): void {
    if (this.shown === undefined) this.read();
  }

  protected override willUpdate(): void {
    const isWanted = (this.shown?.story?.timeline.length ?? 0) > 0;
    if (this.loader.isHere()) this.timeline = 'here';
    else if (isWanted && this.timeline === 'unasked') void this.fetch();
  }

  override render() {
    const words = this.words.story;
    const { state = 'loading', story = null } = this.shown ?? {};
    return html`
      <section aria-labelledby="heading" aria-busy=${state === 'loading'}>
        <h3 id="heading">${words.heading}</h3>
        ${
          state === 'failed'
            ? html`<p class="small" role="alert">${words.failed}</p>
                <button class="button compact" type="button" @click=${this.read}>${words.again}</button>`
            : nothing
        }
        ${
          story === null
            ? state === 'loading'
              ? html`<p class="small soft">${words.loading}</p>`
              : nothing
            : this.renderStory(story)
        }
      </section>
    `;
  }

  private renderStory(story: Story) {
    const { timeline, frustration } = story;
    if (timeline.length + frustration.signs.length === 0) {
      return html`<p class="small soft nothing">${this.words.story.nothing}</p>`;
    }
    return html`
      ${this.renderPreferred(story)} ${this.renderMood(story)}
      ${timeline.length === 0 ? nothing : this.renderTimeline(story)}
    `;
  }

  private renderTimeline({ timeline, more }: Story) {
    const words = this.words.story;
    if (this.timeline === 'failed') {
      return html`<p class="small" role="alert">${words.failed}</p>
        <button class="button compact" type="button" @click=${this.fetch}>${words.again}</button>`;
    }
    if (this.timeline !== 'here') return html`<p class="small soft">${words.loading}</p>`;
    return html`<hp-timeline
      .entries=${timeline}
      .subject=${this.subject}
      .talks=${this.shown?.talks}
      .visitorName=${this.visitorName}
      .clockOffset=${this.clockOffset}
      ?more=${more}
      @hp-request=${this.relay}
    ></hp-timeline>`;
  }

  private renderPreferred({ preferred }: Story) {
    if (preferred === null) return nothing;
    const { channel, used, of } = preferred;
    return html`<p class="preferred">${this.words.channel.prefers(channel, used, of)}</p>`;
  }

  private renderMood({ frustration }: Story) {
    const { level, score, signs } = frustration;
    if (signs.length === 0) return nothing;
    const words = this.words.story;
    return html`
      <div class="mood" data-level=${level}>
        <h4>${words.mood}</h4>
        <p class="level">${words.level(level, score)}</p>
        <ul class="small">
          ${signs.map(({ sign }) => html`<li>${words.signs[sign]}</li>`)}
        </ul>
      </div>
    `;
  }

  private async fetch(): Promise<void> {
    this.timeline = 'coming';
    this.timeline = await this.loader.fetch().then(
      () => 'here',
      () => 'failed',
    );
  }

  private read(): void {
    this.ask({ type: 'readStory', subject: this.subject });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-visitor-story': VisitorStory;
  }
}
