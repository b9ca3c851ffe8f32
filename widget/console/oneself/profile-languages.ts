import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LanguageTag } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import { commonLanguageNames, languageTagOf } from './language-tags.ts';

/** `hp-languages`: the languages as they are now. */
export type LanguagesChanged = readonly LanguageTag[];

/** The languages of a profile: chips to remove, and a field that takes a name or a tag. */
@define('hp-profile-languages')
export class ProfileLanguages extends OneselfPart {
  @property({ attribute: false }) languages: readonly LanguageTag[] = [];
  @property() problem = '';
  @state() private typedProblem = '';
  @query('input') private readonly field!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    chips,
    fields,
    css`
      :host {
        display: block;
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
        margin-block-end: var(--hp-space-1);
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      ul,
      .add {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      .add .input {
        flex: 1;
        min-inline-size: 120px;
      }
      .chip svg {
        inline-size: 14px;
      }
      .field-error {
        font-size: var(--hp-text-small);
      }
    `,
  ];

  override render() {
    const words = this.words.profile;
    const problem = this.typedProblem || this.problem;
    return html`
      <fieldset>
        <legend>${words.languages}</legend>
        <ul>
          ${this.languages.map((tag) => this.renderLanguage(tag))}
        </ul>
        <div class="add">
          <input
            class="input"
            list="common"
            aria-label=${words.languageNew}
            placeholder=${words.languageNew}
            aria-invalid=${problem !== ''}
            aria-describedby="problem"
            @keydown=${this.onKey}
          />
          <datalist id="common">
            ${commonLanguageNames(this.words.formats).map((name) => html`<option value=${name}></option>`)}
          </datalist>
          <button class="button" type="button" @click=${this.add}>${words.languageAdd}</button>
        </div>
        <span class="field-error" id="problem">${problem === '' ? nothing : problem}</span>
      </fieldset>
    `;
  }

  private renderLanguage(tag: LanguageTag) {
    const name = this.words.formats.language(tag);
    return html`
      <li>
        <button
          class="chip"
          type="button"
          aria-label=${this.words.profile.languageRemove(name)}
          @click=${() => this.removeLanguage(tag)}
        >
          ${name} ${icons.close}
        </button>
      </li>
    `;
  }

  override focus(): void {
    this.field.focus();
  }

  /** Takes in what stands in the field, as saving must not lose it. False where it is no language. */
  takeTyped(): boolean {
    const typed = this.field.value.trim();
    if (typed === '') return true;
    const problems = this.words.profile.problems;
    const tag = languageTagOf(typed, this.words.formats);
    if (tag === null) {
      this.typedProblem = problems.languageUnknown(typed);
      return false;
    }
    this.typedProblem = this.languages.includes(tag)
      ? problems.languageTwice(this.words.formats.language(tag))
      : '';
    if (this.typedProblem !== '') return false;
    this.field.value = '';
    tell<LanguagesChanged>(this, 'hp-languages', [...this.languages, tag]);
    return true;
  }

  private add(): void {
    this.takeTyped();
    this.field.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.takeTyped();
  }

  private removeLanguage(tag: LanguageTag): void {
    this.typedProblem = '';
    tell<LanguagesChanged>(
      this,
      'hp-languages',
      this.languages.filter((other) => other !== tag),
    );
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-profile-languages': ProfileLanguages;
  }
}
