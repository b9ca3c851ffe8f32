import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { LanguageTag, PublicAgent, SkillId } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/limits.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons, chips } from '../style/controls.ts';
import { input } from '../style/input.ts';
import { type Filters, NO_FILTERS, optionsOf, setFilters } from './filter.ts';
import { type Order, ORDERS } from './order.ts';
import { PickerPart } from './picker-part.ts';
import { toolsStyle } from './tools-style.ts';

/**
 * `hp-filters-changed` and `hp-order-changed`: a person narrows the list or orders it; `hp-order-asked`: they
 * want to know why it stands as it does. The answer comes in the slot.
 */
export type FiltersChanged = { readonly filters: Filters };
export type OrderChanged = { readonly order: Order };

const MINUTES_OFFERED = [2, 5, 10, 15, 30] as const;
const SKILLS_SHOWN = 9;

function toggled<Value>(values: readonly Value[], value: Value, most: number): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value].slice(-most);
}

/** Search, filters and order. They hold nothing: what is set comes down, what is wanted goes up. */
@define('hp-tools')
export class Tools extends PickerPart {
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  @property({ attribute: false }) order: Order = 'recommended';
  /** Whether the order is being explained, here and on the cards. */
  @property({ type: Boolean }) explained = false;
  @state() private allSkills = false;
  @state() private filtersShown = false;

  static override styles = [reset, buttons, input, chips, toolsStyle];

  override render() {
    const { tools } = this.words;
    const set = setFilters(this.filters).filter((filter) => filter.kind !== 'search').length;
    return html`
      <search class="tools" part="tools" aria-label=${tools.label}>
        <div class="line">
          <div class="search">
            ${icons.search}
            <input
              class="input"
              part="search"
              type="search"
              enterkeyhint="search"
              autocomplete="off"
              aria-label=${tools.search}
              placeholder=${tools.search}
              maxlength=${LIMITS.searchCharacters}
              .value=${this.filters.search}
              @input=${this.onSearch}
            />
          </div>
          <button
            class="button toggle"
            aria-expanded=${this.filtersShown ? 'true' : 'false'}
            aria-controls="filters"
            @click=${() => (this.filtersShown = !this.filtersShown)}
          >
            ${icons.filter} ${tools.filters(set)}
          </button>
          ${this.renderOrder()}
          <button
            class="button icon"
            aria-label=${tools.whyOrder}
            title=${tools.whyOrder}
            aria-expanded=${this.explained ? 'true' : 'false'}
            @click=${() => tell(this, 'hp-order-asked', {})}
          >
            ${icons.info}
          </button>
        </div>
        <slot></slot>
        <div id="filters" class="filters ${this.filtersShown ? 'shown' : ''}">
          ${this.renderSkills()} ${this.renderOthers()}
        </div>
      </search>
    `;
  }

  private renderOrder() {
    const { tools } = this.words;
    return html`<div class="select">
      <select class="input" aria-label=${tools.order} @change=${this.onOrder}>
        ${ORDERS.map(
          (order) =>
            html`<option value=${order} ?selected=${order === this.order}>${tools.orders[order]}</option>`,
        )}
      </select>
      ${icons.down}
    </div>`;
  }

  private renderSkills() {
    const { tools } = this.words;
    const { skills } = optionsOf(this.agents);
    const shown = this.allSkills
      ? skills
      : skills.filter(({ skillId }, index) => index < SKILLS_SHOWN || this.filters.skills.includes(skillId));
    const rest = skills.length - shown.length;
    return html`<div class="chips ${this.allSkills ? 'open' : ''}" role="group" aria-label=${tools.skills}>
      ${shown.map(({ skillId, label }) =>
        this.renderChip(label, this.filters.skills.includes(skillId), () => this.toggleSkill(skillId)),
      )}
      ${
        rest > 0 || this.allSkills
          ? html`<button
              class="chip"
              aria-expanded=${this.allSkills ? 'true' : 'false'}
              @click=${() => (this.allSkills = !this.allSkills)}
            >
              ${this.allSkills ? tools.fewer : tools.more(rest)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderOthers() {
    const { tools, formats } = this.words;
    const { filters } = this;
    const { languages } = optionsOf(this.agents);
    return html`<div class="chips" role="group" aria-label=${tools.label}>
      <button
        class="chip"
        part="chip"
        aria-pressed=${filters.fourUp ? 'true' : 'false'}
        @click=${() => this.change({ fourUp: !filters.fourUp })}
      >
        ${icons.star} <span class="visually-hidden">${tools.stars}</span> ${tools.fourUp}
      </button>
      ${
        filters.fourUp
          ? this.renderChip(tools.includeNew, filters.includeNew, () =>
              this.change({ includeNew: !filters.includeNew }),
            )
          : nothing
      }
      ${this.renderTime()}
      ${languages.length > 0 ? html`<span class="divider" aria-hidden="true"></span>` : nothing}
      ${languages.map((tag) =>
        this.renderChip(formats.language(tag), filters.languages.includes(tag), () =>
          this.toggleLanguage(tag),
        ),
      )}
    </div>`;
  }

  private renderChip(label: string, pressed: boolean, act: () => void) {
    return html`<button class="chip" part="chip" aria-pressed=${pressed ? 'true' : 'false'} @click=${act}>
      ${label}
    </button>`;
  }

  private renderTime() {
    const { tools } = this.words;
    const { minutes } = this.filters;
    return html`<label class="chip time ${minutes === null ? '' : 'set'}">
      ${tools.haveTime}
      <select @change=${this.onMinutes}>
        <option value="" ?selected=${minutes === null}>${tools.anyTime}</option>
        ${MINUTES_OFFERED.map(
          (offered) =>
            html`<option value=${offered} ?selected=${offered === minutes}>
              ${tools.minutes(offered)}
            </option>`,
        )}
      </select>
      ${icons.down}
    </label>`;
  }

  private onSearch(event: Event): void {
    this.change({ search: (event.target as HTMLInputElement).value });
  }

  private onOrder(event: Event): void {
    const order = ORDERS.find((known) => known === (event.target as HTMLSelectElement).value);
    if (order !== undefined) tell<OrderChanged>(this, 'hp-order-changed', { order });
  }

  private onMinutes(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.change({ minutes: value === '' ? null : Number(value) });
  }

  private toggleSkill(skillId: SkillId): void {
    this.change({ skills: toggled(this.filters.skills, skillId, LIMITS.skillsPerNeed) });
  }

  private toggleLanguage(tag: LanguageTag): void {
    this.change({ languages: toggled(this.filters.languages, tag, LIMITS.languagesPerNeed) });
  }

  private change(changes: Partial<Filters>): void {
    tell<FiltersChanged>(this, 'hp-filters-changed', { filters: { ...this.filters, ...changes } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-tools': Tools;
  }
}
