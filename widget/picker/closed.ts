import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChangeableReview, Moment, PublicAgent } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/faces.ts';
import '../parts/stars.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { FIRST_BOOKING, type BookingState } from '../session/booking-state.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { BehindPart } from './behind-part.ts';
import './book.ts';
import './leave-message.ts';
import './reviewed.ts';
import { stageStyle } from './stage-style.ts';

const PEOPLE_SHOWN = 12;

/** Nobody is there: said plainly, with the first return in the visitor's own time and who works here. */
@define('hp-closed')
export class Closed extends BehindPart {
  @property({ attribute: false }) backAt: Moment | null = null;
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  @property({ attribute: false }) booking: BookingState = FIRST_BOOKING;
  /** The own review while it can be changed. */
  @property({ attribute: false }) reviewed: ChangeableReview | null = null;
  /** The request whose answer is awaited. */
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;

  static override styles = [
    reset,
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
    `,
  ];

  override render() {
    const { words, backAt } = this;
    const { closed } = words;
    return html`
      <div class="stage">
        <hp-faces size="large" .people=${this.agents.slice(0, 4)}></hp-faces>
        <div class="words">
          <h2 tabindex="-1" data-start>${closed.heading}</h2>
          <p class="lead">
            ${
              backAt === null
                ? closed.unknown
                : html`${closed.backAt(backAt, this.now())} ${closed.opens}`
            }
          </p>
        </div>
        <hp-book
          .booking=${this.booking}
          .pending=${this.pending}
          .words=${words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-book>
        <hp-leave-message
          .left=${this.booking.arranged?.kind === 'left'}
          .pending=${this.pending === 'leaveMessage'}
          .words=${words}
          @hp-request=${this.relay}
        ></hp-leave-message>
        ${this.agents.length === 0 ? nothing : this.renderTeam()} ${this.renderReviewed()}
      </div>
    `;
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
                  <span class="name">${agent.name}</span>
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
