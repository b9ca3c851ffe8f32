import { css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { SiteForm, TimeZone } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import { problemAt } from '../dashboard-part.ts';
import { EditorPart } from '../editor-part.ts';
import { renderArea, renderInput } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';
import { isZone, ownZone, renderZone } from '../parts/zone-field.ts';
import { originProblem, originsIn } from './origin-check.ts';

type Problems = Readonly<Record<'name' | 'zone' | 'origins', string | null>>;
const NO_PROBLEMS: Problems = { name: null, zone: null, origins: null };

/** `hp-site`: the site as it shall be. */
export type SiteEvent = CustomEvent<SiteForm>;

/** Name, zone and origins of a site. What is typed belongs to the form until it is saved. */
@define('hp-site-form')
export class SiteFormElement extends EditorPart {
  /** What is known of it so far, `null` for a new one. */
  @property({ attribute: false }) site: SiteForm | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property() submitLabel = '';
  @state() private name = '';
  @state() private zone = ownZone();
  @state() private origins = '';
  @state() private problems: Problems = NO_PROBLEMS;

  static override styles = [
    ...pageStyle,
    css`
      form {
        display: grid;
        gap: var(--hp-space-4);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
        justify-content: space-between;
      }
      .foot .primary {
        margin-inline-start: auto;
      }
      #origins {
        font-family: ui-monospace, monospace;
        font-size: 15px;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('site') && this.site !== null && !this.dirty) this.take(this.site);
    const { failure } = this;
    if (!changed.has('failure') || failure?.kind !== 'refused') return;
    const at = (field: string) => problemAt(failure, field) ?? problemAt(failure, `site.${field}`);
    this.problems = { name: at('name'), zone: at('zone'), origins: at('origins') };
    void this.focusProblem();
  }

  /** What stands there now; what was typed is dropped. */
  take({ name, zone, origins }: SiteForm): void {
    this.name = name;
    this.zone = zone;
    this.origins = origins.join('\n');
    this.problems = NO_PROBLEMS;
    this.dirty = false;
  }

  get draft(): SiteForm {
    return {
      name: this.name.trim(),
      zone: this.zone.trim() as TimeZone,
      origins: originsIn(this.origins),
    };
  }

  override render() {
    const words = this.words.site;
    return html`<form novalidate @submit=${this.submit} aria-busy=${this.pending}>
      ${renderInput({
        id: 'name',
        label: words.name,
        hint: words.nameHint,
        value: this.name,
        problem: this.problems.name,
        maxlength: LIMITS.nameCharacters,
        onInput: (name) => this.change({ name }),
      })}
      ${renderZone({
        id: 'zone',
        value: this.zone,
        problem: this.problems.zone,
        words: this.words,
        onInput: (zone) => this.change({ zone }),
      })}
      ${renderArea({
        id: 'origins',
        label: words.origins,
        hint: words.originsHint,
        value: this.origins,
        problem: this.problems.origins,
        rows: 3,
        onInput: (origins) => this.change({ origins }),
      })}
      <div class="foot">
        <slot name="back"></slot>
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? this.words.saving : this.submitLabel}
        </button>
      </div>
    </form>`;
  }

  private change(part: { readonly name?: string; readonly zone?: string; readonly origins?: string }): void {
    Object.assign(this, part);
    this.dirty = true;
    // What was marked is looked at with every change; the rest is left in peace until saving.
    if (Object.values(this.problems).some((problem) => problem !== null)) this.problems = this.check();
  }

  private check(): Problems {
    const words = this.words.site;
    const { name, zone, origins } = this.draft;
    return {
      name: name === '' ? words.nameEmpty : null,
      zone: isZone(zone) ? null : this.words.zone.wrong,
      origins: origins.length === 0 ? words.originsEmpty : this.originsProblem(origins),
    };
  }

  private originsProblem(origins: readonly string[]): string | null {
    const words = this.words.site.originProblems;
    for (const origin of origins) {
      const problem = originProblem(origin);
      if (problem === null) continue;
      return 'meant' in problem ? words[problem.kind](origin, problem.meant) : words[problem.kind](origin);
    }
    return null;
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    this.problems = this.check();
    if (Object.values(this.problems).some((problem) => problem !== null)) void this.focusProblem();
    else tell(this, 'hp-site', this.draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-site-form': SiteFormElement;
  }
}
