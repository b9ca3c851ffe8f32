import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsoleView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { drainEffects } from './drain-effects.ts';

const CHOICES = [0, 1, 2, 3] as const;
const FIRST_CHOICE = 1;

/** A break after some more: first what it means for the people who wait, then the one button. */
@define('hp-break-form')
export class BreakForm extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ type: Boolean }) pending = false;
  /** What was picked here; until then what is planned already. */
  @state() private picked: number | null = null;

  static override styles = [
    reset,
    buttons,
    chips,
    css`
      form {
        display: grid;
        gap: var(--hp-space-3);
      }
      fieldset {
        display: grid;
        gap: var(--hp-space-2);
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--hp-space-2);
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(64px, 1fr));
        gap: var(--hp-space-2);
      }
      .choices label.chip {
        position: relative;
        justify-content: center;
        min-block-size: 44px;
        padding-inline: var(--hp-space-2);
      }
      .choices input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .choices label:has(input:checked) {
        border-color: var(--hp-accent);
        background: var(--hp-accent-tint);
      }
      .choices label:has(input:focus-visible) {
        outline: 2px solid var(--hp-focus);
        outline-offset: 2px;
      }
      .effects {
        display: grid;
        gap: var(--hp-space-1);
        min-block-size: 3.2em;
        align-content: start;
        font-size: var(--hp-text-small);
      }
      @media (forced-colors: active) {
        .choices label:has(input:checked) {
          border: 2px solid Highlight;
        }
      }
    `,
  ];

  private get more(): number {
    return this.picked ?? this.view.self.takingMore ?? FIRST_CHOICE;
  }

  override render() {
    const words = this.words.plan;
    const { view, more, pending } = this;
    if (view.self.availability !== 'available') return html`<p class="small soft">${words.breakAway}</p>`;
    return html`
      <form @submit=${this.plan}>
        <fieldset>
          <legend>${words.beforeBreak}</legend>
          <div class="choices">${CHOICES.map((choice) => this.renderChoice(choice))}</div>
        </fieldset>
        <div class="effects" role="status">
          ${drainEffects(view, more, words).map((effect) => html`<p>${effect}</p>`)}
        </div>
        <button
          class="button primary"
          type="submit"
          aria-disabled=${pending || more === view.self.takingMore}
        >
          ${words.breakSet(more)}
        </button>
      </form>
    `;
  }

  private renderChoice(choice: number) {
    return html`
      <label class="chip">
        <input
          type="radio"
          name="more"
          .checked=${choice === this.more}
          @change=${() => (this.picked = choice)}
        />
        ${this.words.plan.breakMore(choice)}
      </label>
    `;
  }

  private plan(event: Event): void {
    event.preventDefault();
    const { more } = this;
    if (this.pending || more === this.view.self.takingMore) return;
    this.ask({ type: 'drain', more });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-break-form': BreakForm;
  }
}
