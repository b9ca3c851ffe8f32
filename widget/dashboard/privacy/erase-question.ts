import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FoundVisitor } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { type Done, failureOf, isPending, NOTHING_DONE } from '../../session/dashboard/answer.ts';
import type { PrivacyRequest } from '../../session/dashboard/privacy-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/confirm.ts';
import { renderInput } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';

/** Asks before a visitor is erased: a word is typed, so that no press alone does it. */
@define('hp-erase-question')
export class EraseQuestion extends DashboardPart<PrivacyRequest> {
  @property({ attribute: false }) visitor: FoundVisitor | null = null;
  @property({ attribute: false }) done: Done = NOTHING_DONE;
  @state() private typed = '';
  @state() private problem: string | null = null;

  static override styles = [
    ...pageStyle,
    css`
      .question {
        display: grid;
        gap: var(--hp-space-4);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('visitor')) return;
    this.typed = '';
    this.problem = null;
  }

  override render() {
    const words = this.words.privacy.erase;
    const { visitor } = this;
    const name = visitor?.name === '' ? this.words.privacy.find.nameless : (visitor?.name ?? '');
    return html`<hp-confirm
      .heading=${words.heading(name)}
      .yes=${words.yes}
      ?open=${visitor !== null}
      ?pending=${isPending(this.done, 'erase')}
      grave
      @hp-close=${() => this.ask({ type: 'stay' })}
      @hp-yes=${this.confirm}
    >
      ${visitor === null ? nothing : this.renderQuestion()}
    </hp-confirm>`;
  }

  private renderQuestion() {
    const words = this.words.privacy.erase;
    return html`<div class="question">
      <p>${words.what}</p>
      ${renderInput({
        id: 'word',
        label: words.type(words.word),
        value: this.typed,
        problem: this.problem,
        onInput: (typed) => {
          this.typed = typed;
          if (this.isMeant) this.problem = null;
        },
      })}
      ${renderFailure(failureOf(this.done, 'erase'), this.words)}
    </div>`;
  }

  private get isMeant(): boolean {
    return this.typed.trim().toLowerCase() === this.words.privacy.erase.word;
  }

  private readonly confirm = (): void => {
    const { wrong, word } = this.words.privacy.erase;
    this.problem = this.isMeant ? null : wrong(word);
    if (this.problem === null) this.ask({ type: 'erase' });
    else void this.focusProblem();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-erase-question': EraseQuestion;
  }
}
