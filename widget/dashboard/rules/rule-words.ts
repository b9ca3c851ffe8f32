import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PLURAL_FORMS } from '../../../server/protocol/languages.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { VARIABLES } from '../../../server/rules/words.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderArea } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';
import { problemSentence } from './problem-sentence.ts';
import type { FormProblems, Said } from './rule-form.ts';

const PLACES = [...VARIABLES.map((name) => `{${name}}`), '{attribute.name}'];

/** `hp-words`: the sentences as they shall be. `hp-language`: the one that is written now. */
@define('hp-rule-words')
export class RuleWords extends DashboardPart {
  @property({ attribute: false }) said: readonly Said[] = [];
  @property({ attribute: false }) problems: FormProblems = new Map();

  static override styles = [
    ...pageStyle,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
        grid-template-columns: minmax(0, 1fr);
      }
      .language {
        display: grid;
        gap: var(--hp-space-1) var(--hp-space-2);
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
      }
      .language > .icon {
        margin-block-start: 24px;
      }
      .places {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-1);
        grid-column: 1 / -1;
      }
      .places .button {
        min-block-size: 28px;
        padding: 2px 10px;
        font-size: var(--hp-text-small);
        font-weight: 400;
      }
      .more {
        inline-size: auto;
        max-inline-size: 280px;
      }
    `,
  ];

  override render() {
    const { said } = this;
    const rest = Object.keys(PLURAL_FORMS).filter((tag) => !said.some((each) => each.tag === tag));
    const words = this.words.ruleEditor;
    return html`
      ${said.map((each, index) => this.renderLanguage(each, index))}
      <p class="soft small">${words.wordsHint}</p>
      ${
        rest.length === 0
          ? nothing
          : html`<div class="row">
              <label class="visually-hidden" for="more">${words.addLanguage}</label>
              <select id="more" class="input more">
                ${rest.map((tag) => html`<option value=${tag}>${this.words.formats.language(tag)}</option>`)}
              </select>
              <button class="button" type="button" id="add-language" @click=${this.add}>
                ${words.addLanguage}
              </button>
            </div>`
      }
    `;
  }

  private renderLanguage({ tag, text }: Said, index: number): TemplateResult {
    const words = this.words.ruleEditor;
    const language = this.words.formats.language(tag);
    const put = (next: string) =>
      this.put(this.said.map((each, at) => (at === index ? { tag, text: next } : each)));
    return html`<div class="language" lang=${tag} @focusin=${() => tell(this, 'hp-language', tag)}>
      ${renderArea({
        id: `words-${tag}`,
        label: words.wordsIn(language),
        value: text,
        rows: 3,
        problem: problemSentence(this.problems.get(`words.${tag}`), this.words),
        onInput: (next) => put(next.slice(0, RULE_LIMITS.sentenceCharacters)),
      })}
      ${
        this.said.length === 1
          ? html`<span></span>`
          : html`<button
              class="button plain icon"
              type="button"
              aria-label=${words.removeLanguage(language)}
              title=${words.removeLanguage(language)}
              @click=${() => this.put(this.said.filter((_, at) => at !== index))}
            >
              ${icons.close}
            </button>`
      }
      <div class="places" role="group" aria-label=${words.places}>
        ${PLACES.map(
          (place) =>
            html`<button class="button" type="button" @click=${() => this.insert(tag, place, put)}>
              ${place}
            </button>`,
        )}
      </div>
    </div>`;
  }

  private put(said: readonly Said[]): void {
    tell(this, 'hp-words', said);
  }

  private readonly add = (): void => {
    const tag = this.renderRoot.querySelector<HTMLSelectElement>('#more')?.value ?? '';
    if (tag === '') return;
    this.put([...this.said, { tag, text: '' }]);
    requestAnimationFrame(() => this.area(tag)?.focus());
  };

  private area(tag: string): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>(`#words-${CSS.escape(tag)}`);
  }

  /** Puts it where the writer stands. */
  private insert(tag: string, place: string, put: (text: string) => void): void {
    const area = this.area(tag);
    if (area === null) return;
    area.setRangeText(place, area.selectionStart, area.selectionEnd, 'end');
    put(area.value);
    area.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-words': RuleWords;
  }
}
