import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  CONSENT_MODES,
  RETENTION_DAYS,
  RETENTION_DAYS_LEAST,
  RETENTION_KINDS,
  type RetentionKind,
} from '../../../server/protocol/privacy.ts';
import { HIDEABLE_FIELDS } from '../../../server/protocol/profile.ts';
import type {
  ConsentMode,
  HideableField,
  PrivacyCard,
  PrivacyForm,
  Retention,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import { problemAt } from '../dashboard-part.ts';
import { EditorPart } from '../editor-part.ts';
import '../parts/copy-box.ts';
import { renderCheck } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';
import { tableStyle } from '../parts/table-style.ts';
import { formStyle } from './form-style.ts';

/** `hp-privacy`: what shall hold. */
export type PrivacyFormEvent = CustomEvent<PrivacyForm>;

type Days = Readonly<Record<RetentionKind, string>>;
type Problems = Readonly<Partial<Record<RetentionKind | 'hiddenFields', string>>>;

/** What the tag says, with another mode than the one that was read. */
const tagWith = (tag: string, consent: ConsentMode): string => {
  const said = consent === 'granted' ? '' : ` consent="${consent}"`;
  return tag.replace(/(<agent-picker site="[^"]*")( consent="[^"]*")?/u, `$1${said}`);
};

/** For how long each kind is kept, what agents show, and what the tag does before anybody acts. */
@define('hp-privacy-form')
export class PrivacyFormElement extends EditorPart {
  @property({ attribute: false }) card: PrivacyCard | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private days: Days = {} as Days;
  @state() private consent: ConsentMode = 'granted';
  @state() private hiddenFields: readonly HideableField[] = [];
  @state() private problems: Problems = {};

  static override styles = [...pageStyle, tableStyle, formStyle];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('card') && this.card !== null && !this.dirty) this.take(this.card);
    const { failure } = this;
    if (!changed.has('failure') || failure?.kind !== 'refused') return;
    const named = [...RETENTION_KINDS.map((kind) => [kind, `retention.${kind}`] as const)];
    const all = [...named, ['hiddenFields', 'hiddenFields'] as const];
    this.problems = Object.fromEntries(
      all.flatMap(([name, field]) => {
        const problem = problemAt(failure, field);
        return problem === null ? [] : [[name, problem]];
      }),
    );
    void this.focusProblem();
  }

  get draft(): PrivacyForm {
    const retention = Object.fromEntries(
      RETENTION_KINDS.map((kind) => [kind, Number(this.days[kind])]),
    ) as Retention;
    return { retention, consent: this.consent, hiddenFields: this.hiddenFields };
  }

  override render() {
    if (this.card === null) return nothing;
    return html`<form novalidate @submit=${this.submit} aria-busy=${this.pending}>
      <div class="columns">
        ${this.renderKept()}
        <div class="stack">${this.renderConsent(this.card)} ${this.renderShown()}</div>
      </div>
      <div class="foot">
        <span class="soft small">${this.isShorter ? this.words.privacy.kept.shorter : nothing}</span>
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? this.words.saving : this.words.save}
        </button>
      </div>
    </form>`;
  }

  private renderKept() {
    const words = this.words.privacy.kept;
    return html`<section class="card" aria-labelledby="kept">
      <div>
        <h2 id="kept">${words.heading}</h2>
        <p class="lead">${words.lead}</p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.kind}</th>
            <th scope="col" class="figure">${words.days}</th>
          </tr>
        </thead>
        <tbody>
          ${RETENTION_KINDS.map((kind) => this.renderKind(kind))}
        </tbody>
      </table>
    </section>`;
  }

  private renderKind(kind: RetentionKind) {
    const words = this.words.privacy.kept;
    const { usual, most } = RETENTION_DAYS[kind];
    const problem = this.problems[kind];
    const { name, what } = words.kinds[kind];
    return html`<tr>
      <th scope="row">
        ${name}<span class="mail">${what}</span>
        <span class="field-error" id="${kind}-problem">${problem ?? nothing}</span>
      </th>
      <td class="figure">
        <input
          class="input"
          inputmode="numeric"
          autocomplete="off"
          maxlength="4"
          aria-label=${words.daysOf(name)}
          aria-invalid=${problem === undefined ? 'false' : 'true'}
          aria-describedby="${kind}-bounds ${kind}-problem"
          .value=${this.days[kind]}
          @input=${(event: Event) => this.setDays(kind, (event.target as HTMLInputElement).value)}
        />
        <span class="mail" id="${kind}-bounds">${words.bounds(usual, most)}</span>
      </td>
    </tr>`;
  }

  private renderConsent({ tag }: PrivacyCard) {
    const words = this.words.privacy.consent;
    return html`<section class="card" aria-labelledby="consent">
      <div>
        <h2 id="consent">${words.heading}</h2>
        <p class="lead">${words.lead}</p>
      </div>
      <div class="choices" role="radiogroup" aria-labelledby="consent">
        ${CONSENT_MODES.map(
          (mode) =>
            html`<label class="check">
              <input
                type="radio"
                name="consent"
                value=${mode}
                .checked=${mode === this.consent}
                @change=${() => this.change({ consent: mode })}
              />
              <span>${words.modes[mode].name}<span class="hint">${words.modes[mode].what}</span></span>
            </label>`,
        )}
      </div>
      <hp-copy-box .label=${words.tag} .text=${tagWith(tag, this.consent)} .rows=${5}></hp-copy-box>
      <p class="soft small">${words.runtime}</p>
    </section>`;
  }

  private renderShown() {
    const words = this.words.privacy.shown;
    const problem = this.problems.hiddenFields;
    return html`<section class="card" aria-labelledby="shown">
      <div>
        <h2 id="shown">${words.heading}</h2>
        <p class="lead">${words.lead}</p>
      </div>
      <div class="checks" role="group" aria-labelledby="shown" aria-describedby="shown-problem">
        ${HIDEABLE_FIELDS.map((field) =>
          renderCheck({
            id: `shown-${field}`,
            label: words.fields[field],
            checked: !this.hiddenFields.includes(field),
            onChange: (checked) => this.show(field, checked),
          }),
        )}
      </div>
      <span class="field-error" id="shown-problem" role="alert">${problem ?? nothing}</span>
    </section>`;
  }

  /** What stands there now; what was typed is dropped. */
  take({ retention, consent, hiddenFields }: PrivacyForm): void {
    this.days = Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, String(retention[kind])])) as Days;
    this.consent = consent;
    this.hiddenFields = hiddenFields;
    this.problems = {};
    this.dirty = false;
  }

  private get isShorter(): boolean {
    const { card } = this;
    return card !== null && RETENTION_KINDS.some((kind) => Number(this.days[kind]) < card.retention[kind]);
  }

  private setDays(kind: RetentionKind, typed: string): void {
    this.change({ days: { ...this.days, [kind]: typed.trim() } });
  }

  private show(field: HideableField, shown: boolean): void {
    const hiddenFields = HIDEABLE_FIELDS.filter((each) =>
      each === field ? !shown : this.hiddenFields.includes(each),
    );
    const { hiddenFields: _mended, ...problems } = this.problems;
    this.problems = problems;
    this.change({ hiddenFields });
  }

  private change(
    part: Partial<{
      readonly days: Days;
      readonly consent: ConsentMode;
      readonly hiddenFields: readonly HideableField[];
    }>,
  ): void {
    Object.assign(this, part);
    this.dirty = true;
    // What was marked is looked at with every change; the rest is left in peace until saving.
    if (RETENTION_KINDS.some((kind) => this.problems[kind] !== undefined)) this.problems = this.check();
  }

  private check(): Problems {
    const wrong = RETENTION_KINDS.filter((kind) => {
      const days = this.days[kind];
      const { most } = RETENTION_DAYS[kind];
      return !/^\d+$/u.test(days) || Number(days) < RETENTION_DAYS_LEAST || Number(days) > most;
    });
    const sentence = this.words.privacy.kept.wrong;
    return Object.fromEntries(wrong.map((kind) => [kind, sentence(RETENTION_DAYS[kind].most)]));
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    this.problems = this.check();
    if (Object.keys(this.problems).length > 0) void this.focusProblem();
    else tell(this, 'hp-privacy', this.draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-privacy-form': PrivacyFormElement;
  }
}
