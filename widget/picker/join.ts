import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Choice, Estimate, Need, PublicAgent, Refusal } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/promise.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { presenceOf } from '../parts/presence.ts';
import { tell } from '../parts/tell.ts';
import type { NeedEstimate, ShownList } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';
import type { Layout } from './layout.ts';
import { asksForNothing, firstFreeFor, needWithin } from './need.ts';
import './need-choice.ts';
import type { NeedChosen } from './need-choice.ts';
import { choiceOf, type Patience, type PatienceChosen, USUAL_PATIENCE_SECONDS } from './patience.ts';
import { callName } from './picker-part.ts';
import { sheetStyle } from './sheet-style.ts';
import { refusalText } from '../words/refusal-text.ts';

/**
 * `hp-join-confirmed`: whom a person chose, and what they wrote, perhaps nothing; else `hp-join-cancelled`.
 */
export type JoinConfirmed = {
  readonly name: string;
  readonly question: string;
  readonly choice: Choice;
  /** What anyone suitable must know. */
  readonly need: Need;
};

/** The small modal sheet between choosing and standing in line. Escape or a press outside closes it. */
@define('hp-join')
export class Join extends BehindPart {
  @property({ reflect: true }) layout: Layout = 'inline';
  /** `null`: whoever is free first. */
  @property({ attribute: false }) agent: PublicAgent | null = null;
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };
  /** Whether the person has left since the sheet was opened; `agent` is then as it was last seen. */
  @property({ type: Boolean, reflect: true }) left = false;
  @property({ type: Boolean }) pending = false;
  @property({ attribute: false }) refusal: Refusal | null = null;
  @property({ attribute: false }) list: ShownList | null = null;
  /** The newest answer about a need. */
  @property({ attribute: false }) needEstimate: NeedEstimate | null = null;
  /** What was looked for: asked for at first, as far as the chosen person has it. */
  @property({ attribute: false }) sought: Need = { skills: [], languages: [] };
  @state() private patience: Patience = USUAL_PATIENCE_SECONDS;
  /** `null` until something else is chosen than what was looked for. */
  @state() private chosenNeed: Need | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  static override styles = [
    reset,
    buttons,
    fields,
    sheetStyle,
    css`
      form {
        display: grid;
        gap: var(--hp-space-4);
        margin-block-start: var(--hp-space-4);
      }
      textarea {
        min-block-size: 92px;
      }
      .refusal {
        padding: var(--hp-space-2) var(--hp-space-3);
        border-radius: var(--hp-radius-field);
        background: var(--hp-error-tint);
        color: var(--hp-error);
      }
      :host([left]) hp-face,
      :host([left]) .field {
        opacity: 0.6;
        filter: grayscale(1);
      }
      .left {
        padding: var(--hp-space-2) var(--hp-space-3);
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
        color: var(--hp-ink);
      }
      .actions {
        display: flex;
        flex-direction: row-reverse;
        gap: var(--hp-space-2);
      }
      .actions .primary {
        flex: 1;
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render() {
    const { words, agent } = this;
    const heading = agent === null ? words.join.firstFree : words.join.talkTo(agent.name);
    return html`
      <dialog
        part="dialog"
        aria-labelledby="heading"
        closedby="any"
        @cancel=${this.onCancel}
        @keydown=${this.onKeyDown}
      >
        <div class="head">
          ${
            agent === null
              ? nothing
              : html`<hp-face
                  size="medium"
                  .name=${agent.name}
                  .photoUrl=${agent.photoUrl}
                  .presence=${this.left ? 'offline' : presenceOf(agent)}
                ></hp-face>`
          }
          <div>
            <h2 id="heading">${heading}</h2>
            ${this.left ? nothing : html`<p class="soft small">${this.renderLead()}</p>`}
          </div>
        </div>
        <button class="button plain icon close" aria-label=${words.join.cancel} @click=${this.cancel}>
          ${icons.close}
        </button>
        ${this.renderForm()}
      </dialog>
    `;
  }

  private renderForm() {
    const { words } = this;
    return html`<form @submit=${this.onSubmit}>
      <label class="field">
        <span>${words.join.question} <span class="optional">(${words.join.optional})</span></span>
        <textarea
          class="input"
          name="question"
          rows="3"
          maxlength=${LIMITS.questionCharacters}
          ?readonly=${this.left}
          aria-describedby="hint"
        ></textarea>
        <span class="hint" id="hint">${words.join.questionHint}</span>
      </label>
      <label class="field">
        <span>${words.join.name} <span class="optional">(${words.join.optional})</span></span>
        <input
          class="input"
          name="name"
          autocomplete="given-name"
          maxlength=${LIMITS.nameCharacters}
          ?readonly=${this.left}
        />
      </label>
      ${this.left ? this.renderLeft() : this.renderRest()}
    </form>`;
  }

  private renderRest() {
    return html`${this.renderPatience()} ${this.renderNeed()} ${this.renderActions()}`;
  }

  private renderPatience() {
    if (this.agent === null) return nothing;
    return html`<hp-patience
      .name=${callName(this.agent.name)}
      .patience=${this.patience}
      .words=${this.words}
      @hp-patience-chosen=${(event: CustomEvent<PatienceChosen>) => (this.patience = event.detail.patience)}
    ></hp-patience>`;
  }

  private get need(): Need {
    return this.chosenNeed ?? (this.agent === null ? this.sought : needWithin(this.sought, this.agent));
  }

  /** Who insists on one person asks nothing of anybody else. */
  private renderNeed() {
    if (this.agent !== null && this.patience === null) return nothing;
    return html`<hp-need-choice
      folds
      .agent=${this.agent}
      .agents=${this.list?.agents ?? []}
      .need=${this.need}
      .words=${this.words}
      @hp-need-chosen=${this.onNeedChosen}
    ></hp-need-choice>`;
  }

  private renderActions() {
    const { words, refusal, pending } = this;
    const act = this.promised.state === 'free' ? words.join.start : words.join.join;
    const refused = refusal === null ? '' : refusalText(refusal, words);
    return html`${refused === '' ? nothing : html`<p class="refusal" role="alert">${refused}</p>`}
      <div class="actions">
        <button class="button primary" aria-disabled=${pending ? 'true' : 'false'}>
          ${pending ? words.join.joining : act}
        </button>
        <button class="button" type="button" @click=${this.cancel}>${words.join.cancel}</button>
      </div>`;
  }

  /** What was written stays to be read, and can be sent after all if the person comes back. */
  private renderLeft() {
    const { words, agent } = this;
    return html`<p class="left" role="alert">
        ${agent === null ? words.join.allLeft : words.join.left(agent.name)}
      </p>
      <div class="actions">
        <button class="button primary" type="button" @click=${this.cancel}>${words.coming.backToList}</button>
      </div>`;
  }

  private renderLead() {
    const { words, agent } = this;
    const { promised } = this;
    if (agent === null && promised.state === 'free') return words.join.firstFreeLead;
    if (agent !== null && promised.state === 'free') return words.join.freeLead(callName(agent.name));
    const ahead = agent === null || agent.waiting === 0 ? '' : ` · ${words.before(agent.waiting)}`;
    return html`<hp-promise
        .estimate=${promised}
        .ofAll=${agent === null}
        .words=${words}
        .clockOffset=${this.clockOffset}
      ></hp-promise
      >${ahead}`;
  }

  private onNeedChosen({ detail: { need } }: CustomEvent<NeedChosen>): void {
    this.chosenNeed = need;
    if (this.agent === null && !asksForNothing(need)) this.ask({ type: 'readEstimate', need });
  }

  /** Whoever is free first of those who suit what is asked for by now. */
  private get promised(): Estimate {
    const { agent, chosenNeed, estimate } = this;
    return agent !== null || chosenNeed === null ? estimate : firstFreeFor(this, chosenNeed);
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.pending || this.left) return;
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const choice: Choice =
      this.agent === null ? { kind: 'any' } : choiceOf(this.agent.agentId, this.patience);
    tell<JoinConfirmed>(this, 'hp-join-confirmed', {
      choice,
      name: text('name'),
      question: text('question'),
      need: this.need,
    });
  }

  /** Escape is for this sheet: the panel of a launcher under it stays open. */
  private onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') event.stopPropagation();
  }

  private onCancel(event: Event): void {
    event.preventDefault();
    this.cancel();
  }

  private readonly cancel = (): void => {
    // Closing, not only removing, gives the focus back to the button that opened the sheet.
    this.dialog.close();
    tell(this, 'hp-join-cancelled', {});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-join': Join;
  }
}
