import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PublicAgent } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { type Filters, needOf, NO_FILTERS, type SetFilter } from './filter.ts';
import type { FiltersChanged } from './tools.ts';
import { excludingFilters, withoutFilter } from './widen.ts';

/** Nobody matches: it says which filter excludes how many, and takes it away. */
@define('hp-empty')
export class Empty extends BehindPart {
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  @property({ attribute: false }) ways: readonly { readonly filter: SetFilter; readonly count: number }[] =
    [];

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--hp-space-3);
        min-block-size: 268px;
        padding: var(--hp-space-6) var(--hp-space-4);
        border: 1px dashed var(--hp-line);
        border-radius: var(--hp-radius-card);
        text-align: center;
      }
      h3 {
        font-size: var(--hp-text-large);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { words, filters, agents } = this;
    const { empty } = words;
    if (agents.length === 0) return html`<h3>${empty.nobodyYet}</h3>`;
    const ways = excludingFilters(agents, filters, this.now(), words.formats.language);
    return html`
      <h3>${words.browse.emptyHeading}</h3>
      ${ways.length === 0 ? html`<p class="soft">${empty.many}</p>` : nothing}
      <div class="ways">
        ${ways.map(
          ({ filter, count }) =>
            html`<button class="button" @click=${() => this.change(withoutFilter(filters, filter))}>
              ${empty.without(this.nameOf(filter), count)}
            </button>`,
        )}
        ${
          filters.minutes === null
            ? nothing
            : html`<button class="button" @click=${() => this.book()}>${words.arrange.bookInstead}</button>`
        }
        <button class="button primary" @click=${() => this.change(NO_FILTERS)}>${words.tools.clear}</button>
      </div>
    `;
  }

  private nameOf(filter: SetFilter): string {
    const { named } = this.words.empty;
    switch (filter.kind) {
      case 'search':
        return named.search(filter.text);
      case 'skill':
        return named.skill(
          this.agents.flatMap(({ skills }) => skills).find(({ skillId }) => skillId === filter.skillId)
            ?.label ?? filter.skillId,
        );
      case 'languages':
        return named.languages(filter.tags);
      case 'fourUp':
        return named.fourUp;
      case 'minutes':
        return named.minutes(filter.minutes);
    }
  }

  /** Whoever cannot wait that long is called at another time. */
  private book(): void {
    const need = needOf(this.filters);
    this.ask({ type: 'arrange', arranging: { kind: 'book', choice: { kind: 'any' }, need } });
  }

  private change(filters: Filters): void {
    tell<FiltersChanged>(this, 'hp-filters-changed', { filters });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-empty': Empty;
  }
}
