import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  TIMELINE_CHANNELS,
  type AgentFace,
  type ConversationId,
  type StorySubject,
  type TimelineChannel,
  type TimelineEntry,
  type TimelineEntryOf,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { EarlierWords } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import {
  channelName,
  loadTimelineWords,
  wordsWithTimeline,
  type WordsWithTimeline,
} from '../../words/timeline.ts';
import { ConsolePart } from '../console-part.ts';
import { timelineStyle } from './timeline-style.ts';
import './earlier-talk.ts';

/** When the words of the page's language are there. */
export const timelineWorded: Promise<void> = loadTimelineWords();

/** Entries that are shown before somebody asks for all of them. */
const SHOWN_AT_FIRST = 8;

/** Everything of a visitor on any channel, newest first; one channel alone where somebody chooses it. */
@define('hp-timeline')
export class Timeline extends ConsolePart {
  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];
  @property({ attribute: false }) subject!: StorySubject;
  @property({ attribute: false }) talks: ReadonlyMap<ConversationId, EarlierWords> = new Map();
  @property({ attribute: false }) visitorName = '';
  /** Whether there is more than the entries. */
  @property({ type: Boolean }) more = false;
  /** `null` for all of them. */
  @state() private channel: TimelineChannel | null = null;
  @state() private whole = false;

  protected override get words(): WordsWithTimeline {
    return wordsWithTimeline();
  }

  static override styles = [reset, buttons, chips, timelineStyle];

  override render() {
    const words = this.words.timeline;
    const { channel } = this;
    const found = this.entries.filter((entry) => channel === null || entry.channel === channel);
    const shown = this.whole ? found : found.slice(0, SHOWN_AT_FIRST);
    return html`
      <h4 id="heading">${words.heading}</h4>
      ${this.renderFilter()}
      <ol aria-labelledby="heading">
        ${repeat(
          shown,
          ({ entryId }) => entryId,
          (entry) => html`<li data-kind=${entry.kind}>${this.renderEntry(entry)}</li>`,
        )}
      </ol>
      ${found.length === 0 ? html`<p class="small soft">${words.none}</p>` : nothing}
      ${
        shown.length < found.length
          ? html`<button class="button compact all" type="button" @click=${() => (this.whole = true)}>
              ${words.showAll(found.length)}
            </button>`
          : this.more
            ? html`<p class="small soft">${this.words.story.moreBefore}</p>`
            : nothing
      }
    `;
  }

  private renderFilter() {
    const words = this.words.timeline;
    const there = TIMELINE_CHANNELS.filter((each) => this.entries.some(({ channel }) => channel === each));
    if (there.length < 2) return nothing;
    const choices = [null, ...there] as const;
    return html`
      <div class="filter" role="group" aria-label=${words.filter}>
        ${choices.map((each) => {
          const count = this.entries.filter(({ channel }) => each === null || channel === each).length;
          return html`<button
            class="chip"
            type="button"
            aria-pressed=${each === this.channel}
            @click=${() => (this.channel = each)}
          >
            ${each === null ? words.every : channelName(this.words, each)}
            <span class="soft">${words.count(count)}</span>
          </button>`;
        })}
      </div>
    `;
  }

  private renderEntry(entry: TimelineEntry) {
    const { story, timeline } = this.words;
    switch (entry.kind) {
      case 'talk':
        return this.renderTalk(entry);
      case 'try':
        return this.renderPlain(entry, story.tried(entry.agent && this.nameOf(entry.agent), entry.reason));
      case 'review':
        return this.renderPlain(entry, story.review(entry.stars, this.nameOf(entry.agent)), entry.comment);
      case 'booking':
        return this.renderPlain(entry, story.booking(this.nameOf(entry.agent)));
      case 'left-message':
        return this.renderPlain(entry, story.leftMessage, entry.text);
      case 'touchpoint': {
        const { success, data, what } = entry;
        const end = success === null ? [] : [success ? timeline.success : timeline.failure];
        // Of a visit all of it stands in its title.
        const facts = what === 'visit' && this.visited(entry) !== null ? {} : data;
        return this.renderPlain(entry, this.titleOf(entry), entry.note, end, facts);
      }
    }
  }

  private renderTalk(talk: TimelineEntryOf<'talk'>) {
    return html`<hp-earlier-talk
      .talk=${talk}
      .subject=${this.subject}
      .said=${this.talks.get(talk.conversationId)}
      .visitorName=${this.visitorName}
      .clockOffset=${this.clockOffset}
      @hp-request=${this.relay}
    ></hp-earlier-talk>`;
  }

  private renderPlain(
    { channel, at }: TimelineEntry,
    title: string,
    text = '',
    more: readonly string[] = [],
    facts: TimelineEntryOf<'touchpoint'>['data'] = {},
  ) {
    const { formats, story, timeline, visit } = this.words;
    const when = story.when(at, this.now());
    const said = Object.entries(facts).map(([name, value]) =>
      timeline.fact(name, typeof value === 'boolean' ? (value ? visit.yes : visit.no) : String(value)),
    );
    return html`
      <p>${title}</p>
      ${text === '' ? nothing : html`<p class="small text" dir="auto" .textContent=${text}></p>`}
      ${said.length === 0 ? nothing : html`<p class="small" dir="auto">${formats.beside(said)}</p>`}
      <p class="small soft">${formats.beside([channelName(this.words, channel), when, ...more])}</p>
    `;
  }

  private titleOf(entry: TimelineEntryOf<'touchpoint'>): string {
    const words = this.words.timeline;
    if (entry.what === 'order' && entry.amount !== null) return words.order(entry.amount);
    return this.visited(entry) ?? words.touchpoint(entry.what, entry.name);
  }

  /** How the server tells of a visit; that of another system may say anything. */
  private visited({ what, data }: TimelineEntryOf<'touchpoint'>): string | null {
    const { pages, last } = data;
    const isOurs = what === 'visit' && typeof pages === 'number' && typeof last === 'string';
    return isOurs ? this.words.timeline.visited(pages, last) : null;
  }

  private nameOf({ name }: AgentFace): string {
    return name === '' ? this.words.story.somebody : name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-timeline': Timeline;
  }
}
