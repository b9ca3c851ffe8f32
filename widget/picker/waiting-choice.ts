import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Choice, Need, PublicAgent, TicketView } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { asksForNothing, sameNeed } from './need.ts';
import './need-choice.ts';
import type { NeedChosen } from './need-choice.ts';
import { needNames } from './need-options.ts';
import './patience.ts';
import { choiceOf, type Patience, type PatienceChosen, patienceOf } from './patience.ts';
import { callName } from './picker-part.ts';

type Wanted = { readonly patience: Patience; readonly need: Need };

/** Whether anyone else than the chosen person may come. */
const isOpen = (ticket: TicketView, patience: Patience): boolean =>
  ticket.agent === null || patience !== null;

/** What happens next in one sentence, who may help and what they must know; all of it to be changed. */
@define('hp-waiting-choice')
export class WaitingChoice extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  @property({ type: Boolean }) pending = false;
  /** What is being changed, as it is set and not yet saved. */
  @state() private changing: Wanted | null = null;
  /** What was saved last, said once the server has it. */
  @state() private wanted: Wanted | null = null;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-4);
        justify-items: center;
        inline-size: 100%;
      }
      .next {
        display: grid;
        gap: var(--hp-space-1);
        justify-items: center;
      }
      .lead {
        max-inline-size: 44ch;
        color: var(--hp-ink-soft);
        text-wrap: pretty;
      }
      .need {
        max-inline-size: 44ch;
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
      .line {
        min-block-size: 1.45em;
      }
      .patience {
        display: grid;
        gap: var(--hp-space-3);
        inline-size: 100%;
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      .note {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        text-wrap: pretty;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { patience } = this.words;
    return html`<div class="next">
        <p class="lead">${this.next()}</p>
        ${this.renderNeed()}
        <p class="line small">
          <button
            class="link"
            id="change"
            aria-expanded=${this.changing === null ? 'false' : 'true'}
            @click=${this.onChange}
          >
            ${patience.change}
          </button>
          <span role="status" class="soft">${this.isSaved() ? patience.kept : ''}</span>
        </p>
      </div>
      ${this.changing === null ? nothing : this.renderForm(this.changing)}`;
  }

  private get current(): Wanted {
    const { choice, need } = this.ticket;
    return { patience: patienceOf(choice), need };
  }

  private isSaved(): boolean {
    const { wanted, current } = this;
    return wanted !== null && isSame(wanted, current);
  }

  private next(): string {
    const { line, patience } = this.words;
    const { agent, released, flexAt } = this.ticket;
    if (agent === null) return line.nextAny;
    const name = callName(agent.name);
    if (released !== null) return patience.released(released, name);
    return flexAt === null ? line.nextAgent(name) : patience.until(name, flexAt);
  }

  /** Whom "anyone suitable" means, where somebody said what they must know. */
  private renderNeed() {
    const { words, ticket } = this;
    const { need } = ticket;
    if (asksForNothing(need) || !isOpen(ticket, this.current.patience)) return nothing;
    const names = needNames(need, this.agents, words.formats.language);
    return html`<p class="need small">${words.need.anyone(names)}</p>`;
  }

  private renderForm(changing: Wanted) {
    const { words, ticket, agents } = this;
    const { patience } = words;
    const { agent } = ticket;
    return html`<form class="patience" @submit=${this.onSave}>
      ${
        agent === null
          ? nothing
          : html`<hp-patience
              .name=${callName(agent.name)}
              .patience=${changing.patience}
              .words=${words}
              @hp-patience-chosen=${(event: CustomEvent<PatienceChosen>) =>
                (this.changing = { ...changing, ...event.detail })}
            ></hp-patience>`
      }
      ${
        isOpen(ticket, changing.patience)
          ? html`<hp-need-choice
              .agent=${agents.find(({ agentId }) => agentId === agent?.agentId) ?? null}
              .agents=${agents}
              .need=${changing.need}
              .words=${words}
              @hp-need-chosen=${(event: CustomEvent<NeedChosen>) =>
                (this.changing = { ...changing, ...event.detail })}
            ></hp-need-choice>`
          : nothing
      }
      <p class="note">${patience.keeps}</p>
      <div class="actions">
        <button class="button compact primary">${patience.save}</button>
        <button class="button compact" type="button" @click=${this.close}>${patience.cancel}</button>
      </div>
    </form>`;
  }

  private onChange(): void {
    this.wanted = null;
    this.changing = this.changing === null ? this.current : null;
  }

  private onSave(event: Event): void {
    event.preventDefault();
    const { ticket, changing, current } = this;
    if (this.pending || changing === null) return;
    const { agent } = ticket;
    const choice: Choice = agent === null ? { kind: 'any' } : choiceOf(agent.agentId, changing.patience);
    if (!isSame(changing, current)) this.ask({ type: 'choose', choice, need: changing.need });
    this.wanted = changing;
    void this.close();
  }

  private readonly close = async (): Promise<void> => {
    this.changing = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#change')?.focus();
  };
}

const isSame = (one: Wanted, other: Wanted): boolean =>
  one.patience === other.patience && sameNeed(one.need, other.need);

declare global {
  interface HTMLElementTagNameMap {
    'hp-waiting-choice': WaitingChoice;
  }
}
