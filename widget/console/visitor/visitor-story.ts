import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentFace, StorySubject, VisitorStory as Story } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { StoryShown } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { visitorStoryStyle } from './visitor-story-style.ts';
import './earlier-talk.ts';

/** What the site remembers of a visitor. It asks by itself, once for each call and each conversation. */
@define('hp-visitor-story')
export class VisitorStory extends ConsolePart {
  @property({ attribute: false }) subject!: StorySubject;
  @property({ attribute: false }) shown: StoryShown | undefined;
  @property({ attribute: false }) visitorName = '';

  static override styles = [reset, buttons, visitorStoryStyle];

  protected override firstUpdated(): void {
    if (this.shown === undefined) this.read();
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
    const parts = [
      this.renderMood(story),
      this.renderTalks(story),
      this.renderTries(story),
      this.renderReviews(story),
      this.renderBookings(story),
      this.renderLeftMessages(story),
    ].filter((part) => part !== null);
    return html`
      ${parts.length === 0 ? html`<p class="small soft nothing">${this.words.story.nothing}</p>` : parts}
      ${story.more ? html`<p class="small soft">${this.words.story.moreBefore}</p>` : nothing}
    `;
  }

  private renderMood({ frustration }: Story): TemplateResult | null {
    const { level, score, signs } = frustration;
    if (signs.length === 0) return null;
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

  private renderTalks({ talks }: Story) {
    return this.renderPart(
      'talks',
      this.words.story.talks,
      repeat(
        talks,
        ({ conversationId }) => conversationId,
        (talk) => html`
          <li>
            <hp-earlier-talk
              .talk=${talk}
              .subject=${this.subject}
              .said=${this.shown?.talks.get(talk.conversationId)}
              .visitorName=${this.visitorName}
              .clockOffset=${this.clockOffset}
              @hp-request=${this.relay}
            ></hp-earlier-talk>
          </li>
        `,
      ),
      talks.length,
    );
  }

  private renderTries({ tries }: Story) {
    const words = this.words.story;
    const rows = tries.map(
      ({ agent, reason, endedAt }) => html`
        <li>
          <p>${words.tried(agent && this.nameOf(agent), reason)}</p>
          <p class="small soft">${words.when(endedAt, this.now())}</p>
        </li>
      `,
    );
    return this.renderPart('tries', words.tries, rows, tries.length);
  }

  private renderReviews({ reviews }: Story) {
    const words = this.words.story;
    const rows = reviews.map(
      ({ stars, agent, comment }) => html`
        <li>
          <p>${words.review(stars, this.nameOf(agent))}</p>
          ${comment === '' ? nothing : html`<p class="small text" dir="auto" .textContent=${comment}></p>`}
        </li>
      `,
    );
    return this.renderPart('reviews', words.reviews, rows, reviews.length);
  }

  private renderBookings({ bookings }: Story) {
    const words = this.words.story;
    const rows = bookings.map(
      ({ agent, startsAt }) => html`<li>${words.booking(this.nameOf(agent), startsAt, this.now())}</li>`,
    );
    return this.renderPart('bookings', words.bookings, rows, bookings.length);
  }

  private renderLeftMessages({ leftMessages }: Story) {
    const words = this.words.story;
    const rows = leftMessages.map(
      ({ leftAt, text }) => html`
        <li>
          <p class="text" dir="auto" .textContent=${text}></p>
          <p class="small soft">${words.when(leftAt, this.now())}</p>
        </li>
      `,
    );
    return this.renderPart('left', words.leftMessages, rows, leftMessages.length);
  }

  private renderPart(id: string, heading: string, rows: unknown, count: number): TemplateResult | null {
    if (count === 0) return null;
    return html`
      <div>
        <h4 id=${id}>${heading}</h4>
        <ul class=${id} aria-labelledby=${id}>
          ${rows}
        </ul>
      </div>
    `;
  }

  private nameOf({ name }: AgentFace): string {
    return name === '' ? this.words.story.somebody : name;
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
