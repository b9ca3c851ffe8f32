import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PublicAgent, TicketView } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/faces.ts';
import { define } from '../parts/define.ts';
import { presenceOf } from '../parts/presence.ts';
import { promiseText } from '../parts/promise.ts';
import { tell } from '../parts/tell.ts';
import { Live } from '../parts/ticker.ts';
import type { ShownList } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';
import './sure.ts';
import './wait-bar.ts';
import { type HeldLabel, holdLabel } from './waiting-label.ts';

const FACES_SHOWN = 4;

/** A place in line: whose, how far, how long, and what happens next. */
@define('hp-waiting')
export class Waiting extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) list: ShownList | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private asksToLeave = false;

  private held: HeldLabel | null = null;
  private readonly label = new Live(this, () => {
    this.held = holdLabel(this.held, this.ticket.estimate, this.now());
    return promiseText(this.held.shown, this.words);
  });
  private readonly late = new Live(
    this,
    () => this.ticket.promisedAt !== null && this.now() > this.ticket.promisedAt,
  );

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      .promise {
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-strong);
        font-variant-numeric: tabular-nums;
      }
      .time {
        inline-size: 100%;
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      .note {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .late {
        margin-block-start: var(--hp-space-2);
        color: var(--hp-busy-ink);
      }
      .other {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-3);
        inline-size: 100%;
        padding: var(--hp-space-3) var(--hp-space-4);
        border-radius: var(--hp-radius-card);
        background: var(--hp-accent-tint);
        text-align: start;
      }
      .other p {
        flex: 1;
        min-inline-size: 12ch;
      }
    `,
  ];

  override render() {
    const { words, ticket } = this;
    const { line } = words;
    const { agent } = ticket;
    return html`
      <div class="stage">
        ${this.renderFace()}
        <div class="words">
          <h2 tabindex="-1" data-start>${line.place(ticket.ahead)}</h2>
          <p class="lead">
            ${agent === null ? line.forFirst : line.forAgent(agent.name)}, ${line.since(ticket.joinedAt)}
          </p>
        </div>
        ${this.renderTime()}
        <p class="lead">${agent === null ? line.nextAny : line.nextAgent(callName(agent.name))}</p>
        ${this.renderOther()}
        ${
          this.asksToLeave
            ? html`<hp-sure
                .question=${line.leaveAsk}
                .yes=${line.leaveYes}
                .no=${line.leaveNo}
                @hp-sure=${() => this.ask({ type: 'leave' })}
                @hp-not-sure=${this.onStay}
              ></hp-sure>`
            : html`<div class="actions">
                <button class="button" @click=${() => tell(this, 'hp-pick-other', {})}>
                  ${line.pickOther}
                </button>
                <button class="button plain" id="leave" @click=${() => (this.asksToLeave = true)}>
                  ${line.leave}
                </button>
              </div>`
        }
      </div>
    `;
  }

  private renderFace() {
    const { agent } = this.ticket;
    if (agent === null) {
      const people = this.list?.agents.filter(({ availability }) => availability === 'available') ?? [];
      return html`<hp-faces size="large" .people=${people.slice(0, FACES_SHOWN)}></hp-faces>`;
    }
    const live = this.list?.agents.find(({ agentId }) => agentId === agent.agentId);
    return html`<hp-face
      size="huge"
      .name=${agent.name}
      .photoUrl=${agent.photoUrl}
      .presence=${live === undefined ? null : presenceOf(live)}
    ></hp-face>`;
  }

  private renderTime() {
    const { words, ticket } = this;
    const { line } = words;
    const { estimate, agent } = ticket;
    return html`<div class="time">
      ${estimate.state === 'free' ? nothing : html`<p class="promise">${this.label.value}</p>`}
      ${
        estimate.state === 'range'
          ? html`<hp-wait-bar
                .joinedAt=${ticket.joinedAt}
                .estimate=${estimate}
                .words=${words}
                .clockOffset=${this.clockOffset}
              ></hp-wait-bar>
              <p class="note">
                ${this.now() > estimate.p80At ? line.soonNow : line.between(estimate.p50At, estimate.p80At)}
              </p>
              ${
                estimate.soft && agent !== null
                  ? html`<p class="note">${line.soft(callName(agent.name))}</p>`
                  : nothing
              }`
          : html`<p class="soft">${estimate.state === 'free' ? line.freeNow : line.noEstimate}</p>`
      }
      ${this.late.value ? html`<p class="late small">${line.late}</p>` : nothing}
    </div>`;
  }

  /** Somebody else who is free at once and brings what was asked for. */
  private otherFree(): PublicAgent | undefined {
    const { agent, need } = this.ticket;
    if (agent === null) return undefined;
    return this.list?.agents.find(
      (other) =>
        other.agentId !== agent.agentId &&
        other.availability === 'available' &&
        other.estimate.state === 'free' &&
        need.skills.every((skillId) => other.skills.some((skill) => skill.skillId === skillId)) &&
        (need.languages.length === 0 || need.languages.some((tag) => other.languages.includes(tag))),
    );
  }

  private renderOther() {
    const other = this.otherFree();
    if (other === undefined) return nothing;
    const { line } = this.words;
    return html`<div class="other">
      <hp-face size="medium" .name=${other.name} .photoUrl=${other.photoUrl} .presence=${'free'}></hp-face>
      <p>${line.otherFree(other.name)}</p>
      <button
        class="button compact"
        aria-disabled=${this.pending ? 'true' : 'false'}
        @click=${() => this.switchTo(other)}
      >
        ${line.switchTo(callName(other.name))}
      </button>
    </div>`;
  }

  private switchTo(other: PublicAgent): void {
    if (this.pending) return;
    this.ask({
      type: 'choose',
      choice: { kind: 'agent', agentId: other.agentId },
      need: this.ticket.need,
    });
  }

  private async onStay(): Promise<void> {
    this.asksToLeave = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#leave')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-waiting': Waiting;
  }
}
