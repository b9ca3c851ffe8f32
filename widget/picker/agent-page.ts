import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Acquaintances, AgentPage, Need, PublicAgent } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/promise.ts';
import '../parts/stars.ts';
import { customProperties } from '../parts/custom-properties.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { presenceOf } from '../parts/presence.ts';
import { tell } from '../parts/tell.ts';
import type { Arranging } from '../session/booking-state.ts';
import type { AgentPageState } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons, chips } from '../style/controls.ts';
import { agentPageStyle } from './agent-page-style.ts';
import { BehindPart } from './behind-part.ts';
import type { Chosen } from './browse.ts';
import { type CardAction, takesNobody } from './card-action.ts';
import { finePrint } from './fine-print.ts';
import { hoursStyle, renderHours } from './hours.ts';
import './notice.ts';
import { callName } from './picker-part.ts';
import { preferenceOf } from './preference.ts';
import { renderHidden, renderMoreReviews, renderReviewList, reviewListStyle } from './review-list.ts';
import { refusalText } from '../words/refusal-text.ts';

const NO_NEED: Need = { skills: [], languages: [] };
const LEVELS = Array.from({ length: LIMITS.skillLevelMost }, (_, index) => index + 1);

/** All that may be known of one person: biography, skills, the share of each star, reviews page by page. */
@define('hp-agent-page')
export class AgentPageView extends BehindPart {
  @property({ attribute: false }) page!: Exclude<AgentPageState, { state: 'none' }>;
  /** The person as the live list has them, `null` when they have left it. */
  @property({ attribute: false }) agent: PublicAgent | null = null;
  /** Whom the visitor knows, `null` for a stranger. */
  @property({ attribute: false }) acquaintances: Acquaintances | null = null;
  @property({ attribute: false }) action: CardAction = 'talk';
  /** Whether the visitor may book another call. */
  @property({ type: Boolean }) bookable = true;

  static override styles = [reset, buttons, chips, agentPageStyle, hoursStyle, reviewListStyle];

  override render() {
    const agent = this.agent ?? (this.page.state === 'shown' ? this.page.page.agent : null);
    return html`
      <button class="button compact back" @click=${() => this.ask({ type: 'closePage' })}>
        ${icons.back} ${this.words.page.back}
      </button>
      <article aria-labelledby="name">
        ${agent === null ? nothing : this.renderHead(agent)} ${this.renderBody()}
      </article>
    `;
  }

  private renderHead(agent: PublicAgent) {
    const { words } = this;
    return html`<header class="head">
      <hp-face
        size="huge"
        .name=${agent.name}
        .photoUrl=${agent.photoUrl}
        .presence=${this.action === 'gone' ? 'offline' : presenceOf(agent)}
      ></hp-face>
      <div class="who">
        <h2 id="name" tabindex="-1" data-start><bdi>${agent.name}</bdi></h2>
        <p class="soft">
          ${agent.pronouns === undefined ? nothing : html`<bdi>${agent.pronouns}</bdi> ·`}
          <bdi>${agent.headline}</bdi>
        </p>
        <p class="facts">
          <hp-stars .rating=${agent.rating} .words=${words}></hp-stars>
          <span class="soft">${words.formats.beside(agent.languages.map(words.formats.language))}</span>
        </p>
      </div>
      ${this.renderAct(agent)}
    </header>`;
  }

  private renderAct(agent: PublicAgent) {
    const { words } = this;
    const { card } = words;
    const label = {
      talk: card.talkTo(callName(agent.name)),
      join: card.join,
      switch: card.switchTo(callName(agent.name)),
      yours: card.yours,
      read: null,
      gone: null,
    }[this.action];
    const act = this.action === 'yours' ? null : () => this.choose(agent);
    const when = takesNobody(agent)
      ? card.takingNone
      : agent.availability === 'available'
        ? html`<hp-promise
            .estimate=${agent.estimate}
            .words=${words}
            .clockOffset=${this.clockOffset}
          ></hp-promise>`
        : html`<span
            >${agent.backAt === null ? words.presence[agent.availability] : words.backAt(agent.backAt)}</span
          >`;
    return html`<div class="act">
      <p class="promise">
        ${this.action === 'gone' ? card.left : when}
        ${agent.waiting > 0 ? html`<span class="before">${words.before(agent.waiting)}</span>` : nothing}
      </p>
      ${this.renderFine(agent)}
      ${
        label === null
          ? nothing
          : html`<button
              class="button primary"
              aria-disabled=${act === null ? 'true' : 'false'}
              @click=${act}
            >
              ${label}
            </button>`
      }
      ${this.renderLater(agent)}
    </div>`;
  }

  /** Whoever is not free at once can be asked for a call; whoever is not there, be left a message. */
  private renderLater({ agentId, name, availability, estimate }: PublicAgent) {
    const { arrange } = this.words;
    const choice = { kind: 'agent', agentId } as const;
    const nextFreeAt = this.page.state === 'shown' ? this.page.page.nextFreeAt : null;
    const isFree = availability === 'available' && estimate.state === 'free';
    if (this.action === 'gone' || isFree) return nothing;
    return html`${
      nextFreeAt === null || !this.bookable
        ? nothing
        : this.renderArrange(arrange.bookWith(callName(name)), { kind: 'book', choice, need: NO_NEED })
    }
    ${
      availability === 'offline'
        ? this.renderArrange(arrange.leaveFor(callName(name)), { kind: 'leave', choice })
        : nothing
    }`;
  }

  private renderArrange(label: string, arranging: Arranging) {
    return html`<button class="button" @click=${() => this.ask({ type: 'arrange', arranging })}>
      ${label}
    </button>`;
  }

  /** Until when, how many more, and how such promises held. */
  private renderFine(agent: PublicAgent) {
    const { words } = this;
    const { trackRecord } = agent;
    const plans = finePrint({ ...agent, trackRecord: null }, words, this.now());
    if (this.action === 'gone') return nothing;
    return html`${plans === '' ? nothing : html`<p class="fine">${plans}</p>`}
    ${
      trackRecord === null
        ? nothing
        : html`<p class="fine">${words.page.held(callName(agent.name), trackRecord.held, trackRecord.of)}</p>`
    }`;
  }

  private renderPreference({ agentId, name }: PublicAgent) {
    if (this.acquaintances === null) return nothing;
    return html`<hp-preference
      .agentId=${agentId}
      .name=${name}
      .preference=${preferenceOf(agentId, this.acquaintances)}
      .words=${this.words}
      @hp-request=${this.relay}
    ></hp-preference>`;
  }

  private renderBody() {
    const { words, page } = this;
    switch (page.state) {
      case 'loading':
        return html`<div class="columns" aria-busy="true">
          <p class="visually-hidden" role="status">${words.page.loading}</p>
          <div aria-hidden="true">
            <div class="block text"></div>
            <div class="block text"></div>
            <div class="block text"></div>
          </div>
        </div>`;
      case 'failed':
        return html`<div class="columns">
          <hp-notice
            tone="error"
            .text=${refusalText(page.refusal, words)}
            .action=${words.page.tryAgain}
            .words=${words}
            @hp-notice-act=${() => this.ask({ type: 'openPage', agentId: page.agentId })}
          ></hp-notice>
        </div>`;
      case 'shown':
        return html`<div class="columns">
          <div class="main">
            <section>
              <h3>${words.page.about}</h3>
              <p class="biography" dir="auto">${page.page.biography}</p>
            </section>
            <section class="reviewed">
              <h3>${words.page.reviews}</h3>
              ${renderReviewList(page.page.reviews, callName(page.page.agent.name), words)}
              ${renderMoreReviews(page.page, page.loadingMore, words, () =>
                this.ask({ type: 'readMoreReviews' }),
              )}
              ${renderHidden(page.page.hidden, words)}
            </section>
          </div>
          <div class="aside">
            ${this.renderSkills(page.page)} ${renderHours(page.page, words, this.now())}
            ${this.renderShares(page.page)} ${this.renderPreference(page.page.agent)}
          </div>
        </div>`;
    }
  }

  private renderSkills({ agent }: AgentPage) {
    const { page } = this.words;
    return html`<section>
      <h3>${page.skills}</h3>
      <ul class="skills">
        ${agent.skills.map(
          (skill) =>
            html`<li class="chip">
              ${skill.label}
              <span class="level" aria-hidden="true"
                >${LEVELS.map((level) => html`<i class=${level <= skill.level ? 'on' : ''}></i>`)}</span
              >
              <span class="visually-hidden">${page.level(skill.level)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderShares({ agent, starCounts }: AgentPage) {
    if (agent.rating === null) return nothing;
    const { page, formats } = this.words;
    const total = Math.max(
      1,
      starCounts.reduce((sum, count) => sum + count, 0),
    );
    return html`<section>
      <h3>${page.shares}</h3>
      <ul class="shares">
        ${[5, 4, 3, 2, 1].map((stars) => {
          const count = starCounts[stars - 1] ?? 0;
          return html`<li>
            <span class="visually-hidden">${page.shareOf(stars, count, count / total)}</span>
            <span class="stars" aria-hidden="true">${icons.star} ${formats.number(stars)}</span>
            <span
              class="bar"
              aria-hidden="true"
              ${customProperties({ '--share': (count / total).toFixed(4) })}
            ></span>
            <span class="count" aria-hidden="true">${formats.number(count)}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private choose(agent: PublicAgent): void {
    tell<Chosen>(this, 'hp-chosen', { choice: { kind: 'agent', agentId: agent.agentId } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-agent-page': AgentPageView;
  }
}
