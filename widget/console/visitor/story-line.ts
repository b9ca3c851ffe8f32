import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { OfferId, VisitorStory } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { StoryShown } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';

/** What is known of whoever calls, in a line: there is little time to read before the call is answered. */
@define('hp-story-line')
export class StoryLine extends ConsolePart {
  @property({ attribute: false }) offerId!: OfferId;
  @property({ attribute: false }) shown: StoryShown | undefined;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      .level {
        display: block;
        color: var(--hp-ink);
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  protected override firstUpdated(): void {
    if (this.shown === undefined)
      this.ask({ type: 'readStory', subject: { kind: 'offer', offerId: this.offerId } });
  }

  override render() {
    const story = this.shown?.story;
    if (!story) return nothing;
    const words = this.words.story;
    const { level, score } = story.frustration;
    const known = this.knownOf(story);
    return html`
      <p class="small soft">
        ${known.length === 0 ? words.nothing : this.words.formats.beside(known)}
        ${level === 'calm' ? nothing : html`<span class="level">${words.level(level, score)}</span>`}
      </p>
    `;
  }

  private knownOf({ timeline, preferred }: VisitorStory): readonly string[] {
    const words = this.words.story;
    const talks = timeline.filter((entry) => entry.kind === 'talk');
    const tries = timeline.filter((entry) => entry.kind === 'try');
    const [last] = talks;
    const known = last?.agent.name ?? '';
    const name = known === '' ? words.somebody : known;
    return [
      ...(last === undefined ? [] : [words.talked(talks.length), words.lastWith(name, last.at, this.now())]),
      ...(tries.length === 0 ? [] : [words.failures(tries.length)]),
      ...(preferred === null ? [] : [this.words.channel.prefersShort(preferred.channel)]),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-story-line': StoryLine;
  }
}
