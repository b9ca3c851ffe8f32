import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Refusal, SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { OwnSkills } from '../../session/me.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import { checkProfile, PROFILE_FIELDS, profileFieldOf } from './profile-check.ts';
import type { ProfileField, ProfileProblems } from './profile-check.ts';
import { draftOf, EMPTY_DRAFT, sameDraft, saveRequestOf } from './profile-draft.ts';
import type { ChannelsDraft, ProfileDraft } from './profile-draft.ts';
import { profileFormStyle } from './profile-form-style.ts';
import type { LanguagesChanged, ProfileLanguages } from './profile-languages.ts';
import type { SkillsChanged } from './profile-skills.ts';
import { catalogueOf } from './skill-choice.ts';
import './card-preview.ts';
import './photo-field.ts';
import './profile-channels.ts';
import './profile-languages.ts';
import './profile-skills.ts';

type TextField = 'name' | 'alias' | 'pronouns' | 'headline' | 'biography' | 'capacity';

/**
 * The profile. What is typed belongs to the form until it is saved or discarded; live views leave it alone.
 */
@define('hp-profile-form')
export class ProfileForm extends OneselfPart {
  @property({ attribute: false }) self!: SelfAgent;
  /** What the skills are chosen from. */
  @property({ attribute: false }) offered: OwnSkills = { state: 'unread' };
  /** The profile is in front. */
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) refusal: Refusal | null = null;
  /** A save is on its way. */
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) photoPending = false;
  @state() private draft: ProfileDraft = EMPTY_DRAFT;
  /** Whether something stands here that is not saved. */
  @state() dirty = false;
  @state() private problems: ProfileProblems = {};
  @state() private saved = false;
  @query('hp-profile-languages') private readonly languages!: ProfileLanguages;
  private sent: ProfileDraft | null = null;

  static override styles = [reset, buttons, fields, profileFormStyle];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('self');
    const fresh = draftOf(this.self);
    const changedElsewhere = before === undefined || !sameDraft(draftOf(before), fresh);
    if (changed.has('self') && !this.dirty && changedElsewhere) this.draft = fresh;
    if (changed.get('pending') === true && !this.pending) this.settle();
    if (changed.has('offered')) this.checkSkills();
  }

  /** Read anew each time, since the owner may have changed what there is to choose. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.ask({ type: 'readSkills' });
  }

  /** What the server found wrong with the skills is said better by what there is to choose. */
  private checkSkills(): void {
    const skills = this.problems.skills === undefined ? undefined : this.check().skills;
    if (skills !== undefined) this.problems = { ...this.problems, skills };
  }

  /** The answer of a save has come. */
  private settle(): void {
    const sent = this.sent;
    this.sent = null;
    if (sent === null) return;
    if (this.refusal === null) {
      this.dirty = this.draft !== sent;
      this.saved = !this.dirty;
      return;
    }
    const field = profileFieldOf(this.refusal);
    if (field !== null) this.problems = { [field]: this.refusal.message };
    if (field === 'skills') this.ask({ type: 'readSkills' });
  }

  override render() {
    const words = this.words.profile;
    return html`
      <form novalidate @submit=${this.save}>
        <hp-photo-field
          .self=${this.self}
          .refusal=${this.refusal}
          ?pending=${this.photoPending}
          @hp-request=${this.relay}
        ></hp-photo-field>
        ${this.renderText('name', words.name, words.nameHint)}
        ${this.renderText('alias', words.alias, words.aliasHint)}
        ${this.renderText('pronouns', words.pronouns, words.pronounsHint)}
        ${this.renderText('headline', words.headline, words.headlineHint)}
        ${this.renderText('biography', words.biography)}
        <hp-profile-skills
          id="skills"
          .skills=${this.draft.skills}
          .catalogue=${catalogueOf(this.offered)}
          .problem=${this.problems.skills ?? ''}
          @hp-skills=${(event: CustomEvent<SkillsChanged>) => this.change('skills', event.detail)}
        ></hp-profile-skills>
        <hp-profile-languages
          id="languages"
          .languages=${this.draft.languages}
          .problem=${this.problems.languages ?? ''}
          @hp-languages=${(event: CustomEvent<LanguagesChanged>) => this.change('languages', event.detail)}
        ></hp-profile-languages>
        ${this.renderText('capacity', words.capacity, words.capacityHint)}
        <hp-profile-channels
          id="channels"
          .channels=${this.draft.channels}
          .problem=${this.problems.channels ?? ''}
          @hp-channels=${(event: CustomEvent<ChannelsDraft>) => this.change('channels', event.detail)}
        ></hp-profile-channels>
        <hp-card-preview
          .draft=${this.draft}
          .self=${this.self}
          .clockOffset=${this.clockOffset}
        ></hp-card-preview>
        ${this.renderFoot()}
      </form>
    `;
  }

  private renderFoot() {
    const words = this.words.profile;
    const wrong = Object.keys(this.problems).length > 0;
    return html`
      <div class="foot">
        <p role="status" class="small">${wrong ? words.mend : this.saved ? words.saved : nothing}</p>
        <div class="acts">
          ${
            this.dirty
              ? html`<button class="button" type="button" @click=${this.discard}>${words.discard}</button>`
              : nothing
          }
          <button class="button primary" type="submit" aria-disabled=${this.pending || !this.dirty}>
            ${this.pending ? words.saving : words.save}
          </button>
        </div>
      </div>
    `;
  }

  private renderText(field: TextField, label: string, hint = '') {
    const words = this.words.profile;
    const problem = this.problems[field];
    const typed = (event: Event) => this.change(field, (event.target as HTMLInputElement).value);
    const invalid = problem === undefined ? 'false' : 'true';
    return html`
      <div class="field">
        <label for=${field}>${label}</label>
        ${
          field === 'biography'
            ? html`<textarea
                id=${field}
                class="input"
                rows="5"
                aria-invalid=${invalid}
                aria-describedby="${field}-hint ${field}-problem"
                .value=${this.draft[field]}
                @input=${typed}
              ></textarea>`
            : html`<input
                id=${field}
                class="input"
                inputmode=${field === 'capacity' ? 'numeric' : 'text'}
                autocomplete="off"
                aria-invalid=${invalid}
                aria-describedby="${field}-hint ${field}-problem"
                .value=${this.draft[field]}
                @input=${typed}
              />`
        }
        <span class="hint" id="${field}-hint">${this.isHidden(field) ? words.hidden : hint}</span>
        <span class="field-error" id="${field}-problem">${problem}</span>
      </div>
    `;
  }

  private isHidden(field: TextField): boolean {
    return this.self.hiddenFields.some((hidden) => hidden === field);
  }

  private change<Field extends ProfileField>(field: Field, value: ProfileDraft[Field]): void {
    this.draft = { ...this.draft, [field]: value };
    this.dirty = true;
    this.saved = false;
    // A field that was marked is checked at every letter; others are left in peace until saving.
    if (this.problems[field] === undefined) return;
    const found = this.check();
    const still = PROFILE_FIELDS.filter(
      (each) => this.problems[each] !== undefined && found[each] !== undefined,
    );
    this.problems = Object.fromEntries(still.map((each) => [each, found[each]]));
  }

  private check(): ProfileProblems {
    const { draft, self, words } = this;
    return checkProfile(draft, words.profile.problems, self.hiddenFields, catalogueOf(this.offered));
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending) return;
    if (!this.languages.takeTyped()) {
      this.languages.focus();
      return;
    }
    if (!this.dirty) return;
    this.problems = this.check();
    const wrong = PROFILE_FIELDS.find((field) => this.problems[field] !== undefined);
    if (wrong === undefined) {
      this.sent = this.draft;
      this.ask(saveRequestOf(this.draft));
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
  }

  private discard(): void {
    this.draft = draftOf(this.self);
    this.dirty = false;
    this.problems = {};
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-profile-form': ProfileForm;
  }
}
