import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../parts/define.ts';
import { buttons, chips } from '../../style/controls.ts';
import { reset } from '../../style/base.ts';
import { input } from '../../style/input.ts';
import { tableStyle } from './table-style.ts';

type Sortable = string | number | null;

export type Column<Row> = {
  readonly name: string;
  readonly label: string;
  readonly cell: (row: Row) => TemplateResult | string | typeof nothing;
  /** What rows are ordered by; a column without it cannot be ordered by. What is `null` stands last. */
  readonly by?: (row: Row) => Sortable;
  /** Figures stand at the end, so that they can be compared. */
  readonly isFigure?: boolean;
  /** The head is only heard, as above a column of buttons. */
  readonly isHeadHidden?: boolean;
};

type Sorting = { readonly name: string; readonly down: boolean };

/**
 * Rows with a caption. The first column names its row. What is wider than the page scrolls inside, by keys
 * too. With a click on a head, rows are ordered by that column, then the other way round.
 */
@define('hp-table')
export class Table extends LitElement {
  @property() caption = '';
  /** For whoever hears the caption and sees a heading above. */
  @property({ type: Boolean }) captionHidden = false;
  @property({ attribute: false }) columns: readonly Column<never>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  @property({ attribute: false }) key: (row: never) => string = () => '';
  /** What stands where there are no rows. */
  @property() none = '';
  @state() private sorting: Sorting | null = null;

  static override styles = [
    reset,
    buttons,
    chips,
    input,
    tableStyle,
    css`
      :host {
        display: block;
      }
    `,
  ];

  override render() {
    const columns = this.columns as readonly Column<unknown>[];
    const key = this.key as (row: unknown) => string;
    return html`
      <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table>
          <caption id="caption" class=${this.captionHidden ? 'visually-hidden' : ''}>
            ${this.caption}
          </caption>
          <thead>
            <tr>
              ${columns.map((column) => this.renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${repeat(this.sorted(columns), key, (row) => this.renderRow(columns, row))}
          </tbody>
        </table>
        ${this.rows.length === 0 ? html`<p class="none soft">${this.none}</p>` : nothing}
      </div>
    `;
  }

  private renderHead({ name, label, by, isFigure, isHeadHidden }: Column<unknown>) {
    const place = isFigure === true ? 'figure' : '';
    if (by === undefined) {
      const text = isHeadHidden === true ? html`<span class="visually-hidden">${label}</span>` : label;
      return html`<th scope="col" class=${place}>${text}</th>`;
    }
    const { sorting } = this;
    const order = sorting?.name !== name ? 'none' : sorting.down ? 'descending' : 'ascending';
    return html`<th scope="col" class=${place} aria-sort=${order}>
      <button type="button" class="sort" @click=${() => this.sort(name)}>
        ${label}<span class="arrow" aria-hidden="true"
          >${{ none: '↕', ascending: '↑', descending: '↓' }[order]}</span
        >
      </button>
    </th>`;
  }

  private renderRow(columns: readonly Column<unknown>[], row: unknown) {
    return html`<tr>
      ${columns.map(({ cell, isFigure }, index) => {
        const place = isFigure === true ? 'figure' : '';
        return index === 0
          ? html`<th scope="row" class=${place}>${cell(row)}</th>`
          : html`<td class=${place}>${cell(row)}</td>`;
      })}
    </tr>`;
  }

  private sort(name: string): void {
    this.sorting = { name, down: this.sorting?.name === name && !this.sorting.down };
  }

  private sorted(columns: readonly Column<unknown>[]): readonly unknown[] {
    const by = columns.find(({ name }) => name === this.sorting?.name)?.by;
    if (by === undefined || this.sorting === null) return this.rows;
    const sign = this.sorting.down ? -1 : 1;
    return [...this.rows].sort((one, other) => compare(by(one), by(other), sign));
  }
}

function compare(one: Sortable, other: Sortable, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * String(one).localeCompare(String(other));
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-table': Table;
  }
}
