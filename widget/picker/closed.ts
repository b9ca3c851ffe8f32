import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChangeableReview, Channel, Moment, PublicAgent } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/faces.ts';
import '../parts/stars.ts';
import { define } from '../parts/define.ts';
import { Live } from '../parts/ticker.ts';
import type { Arranging, SlotsWanted } from '../session/booking-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './reviewed.ts';
import { stageStyle } from './stage-style.ts';

const PEOPLE_SHOWN = 12;
const SPOKEN: readonly Channel[] = ['call', 'video'];
const ANYBODY: SlotsWanted = { choice: { kind: 'any' }, need: { skills: [], languages: [] } };

/** Nobody is there: said plainly, with the first return in the visitor's own time and who works here. */
@define('hp-closed')
export class Closed extends BehindPart {
  @property({ attribute: false }) backAt: Moment | null = null;
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  /** When somebody is there by the hours of the site, `null` as long as nobody knows. */
  @property({ attribute: false }) opensAt: Moment | null = null;
  /** Whether the visitor may book another call. */
  @property({ type: Boolean }) bookable = true;
  /** By what the visitor is best spoken with, where that is known. */
  @property({ attribute: false }) channel: Channel | undefined;
  /** The own review while it can be changed. */
  @property({ attribute: false }) reviewed: ChangeableReview | null = null;

  private readonly overdue = new Live(this, () => this.opensAt !== null && this.opensAt <= this.now());

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      hp-faces {
        filter: saturate(0.4);
      }
      h3 {
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
        color: var(--hp-ink-soft);
      }
      hp-reviewed {
        inline-size: 100%;
        text-align: start;
      }
      .team {
        inline-size: 100%;
        text-align: start;
      }
      .team ul {
        margin-block-start: var(--hp-space-2);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      .team button {
        display: flex;
        align-items: center;
        gap: var(--hp-space-3);
        inline-size: 100%;
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 0;
        border-radius: inherit;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      .team li + li {
        border-block-start: 1px solid var(--hp-line);
      }
      .team button:hover {
        background: var(--hp-sunken);
      }
      .team .who {
        display: grid;
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .team .name {
        font-weight: var(--hp-weight-strong);
      }
      .team .when {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      /* On a phone the time has a line of its own, and every row one height. */
      @container (max-width: 479px) {
        .team button {
          display: grid;
          grid-template-columns: auto minmax(0, 1fr) auto;
          gap: 0 var(--hp-space-3);
        }
        .team .who {
          display: contents;
        }
        .team hp-face {
          grid-row: 1 / 3;
        }
        .team hp-stars {
          grid-area: 1 / 3;
        }
        .team .when {
          grid-area: 2 / 2 / auto / 4;
        }
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.ask({ type: 'readSlots', ...ANYBODY });
  }

  override render() {
    const { closed } = this.words;
    return html`
      <div class="stage">
        <hp-faces size="large" .people=${this.agents.slice(0, 4)}></hp-faces>
        <div class="words">
          <h2 tabindex="-1" data-start>${closed.heading}</h2>
          <p class="lead">${this.when()}</p>
        </div>
        ${this.renderActions()} ${this.agents.length === 0 ? nothing : this.renderTeam()}
        ${this.renderReviewed()}
      </div>
    `;
  }

  /** What somebody said themselves counts before what the hours say, unless the hours say sooner. */
  private when(): string {
    const { backAt, opensAt } = this;
    const { arrange, closed } = this.words;
    const isOverdue = this.overdue.value;
    if (backAt !== null && (opensAt === null || isOverdue || backAt <= opensAt)) {
      return `${closed.backAt(backAt, this.now())} ${closed.opens}`;
    }
    if (opensAt === null) return closed.unknown;
    return `${isOverdue ? arrange.overdue : arrange.byHours(opensAt, this.now())} ${closed.opens}`;
  }

  private renderActions() {
    const { arrange } = this.words;
    const { channel = 'call', bookable } = this;
    const book = (look: string) =>
      bookable ? this.renderArrange(arrange.book, { kind: 'book', ...ANYBODY }, look) : nothing;
    const leave = (look: string) =>
      this.renderArrange(arrange.leave, { kind: 'leave', choice: ANYBODY.choice }, look);
    return html`<div class="actions">
      ${SPOKEN.includes(channel) ? [book('primary'), leave('')] : [leave('primary'), book('')]}
    </div>`;
  }

  private renderArrange(label: string, arranging: Arranging, look: string) {
    return html`<button class="button ${look}" @click=${() => this.ask({ type: 'arrange', arranging })}>
      ${label}
    </button>`;
  }

  private renderReviewed() {
    if (this.reviewed === null) return nothing;
    return html`<hp-reviewed
      .reviewed=${this.reviewed}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-request=${this.relay}
    ></hp-reviewed>`;
  }

  private renderTeam() {
    const { words } = this;
    const byReturn = [...this.agents].sort(
      (a, b) => (a.backAt ?? Number.MAX_VALUE) - (b.backAt ?? Number.MAX_VALUE),
    );
    return html`<div class="team">
      <h3>${words.closed.team}</h3>
      <ul>
        ${byReturn.slice(0, PEOPLE_SHOWN).map(
          (agent) =>
            html`<li>
              <button @click=${() => this.ask({ type: 'openPage', agentId: agent.agentId })}>
                <hp-face size="small" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
                <span class="who">
                  <span class="name"><bdi>${agent.name}</bdi></span>
                  ${
                    agent.backAt === null
                      ? nothing
                      : html`<span class="when">${words.backAt(agent.backAt)}</span>`
                  }
                </span>
                <hp-stars .rating=${agent.rating} .words=${words}></hp-stars>
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-closed': Closed;
  }
}
