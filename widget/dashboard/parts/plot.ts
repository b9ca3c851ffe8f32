import { html, LitElement, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { everyNth, ticksUpTo } from './plot-scale.ts';
import { plotStyle } from './plot-style.ts';
import './table.ts';
import type { Column } from './table.ts';

export type Series = {
  readonly name: string;
  /** One for each name below; `null` where nothing was measured, which is no zero. */
  readonly values: readonly (number | null)[];
};

export type PlotWords = { readonly showTable: string; readonly none: string };

type Row = { readonly name: string; readonly values: readonly (number | null)[] };

const HEIGHT = 220;
const ROOM = { start: 52, end: 96, top: 12, bottom: 28 } as const;
const NAME_PIXELS = 64;
const NARROWEST = 240;

/** Lines or bars from zero up, each named where it ends, and the same figures as a table behind them. */
@define('hp-plot')
export class Plot extends LitElement {
  @property() heading = '';
  @property() kind: 'line' | 'bar' = 'line';
  /** What stands below, in order. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** At most four, so that they can be told apart. */
  @property({ attribute: false }) series: readonly Series[] = [];
  @property({ attribute: false }) format: (value: number) => string = String;
  @property({ attribute: false }) words!: PlotWords;
  /** What the names below are, as the head of their column. */
  @property() namesLabel = '';
  @state() private width = 640;
  private readonly watch = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this.width = Math.max(NARROWEST, Math.round(entry.contentRect.width));
  });

  static override styles = [reset, buttons, plotStyle];

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  override render() {
    const isEmpty = this.series.every(({ values }) => values.every((value) => value === null));
    return html`<figure aria-labelledby="heading">
      <figcaption id="heading">${this.heading}</figcaption>
      ${isEmpty ? html`<p class="soft none">${this.words.none}</p>` : this.renderPlot()}
      <details>
        <summary>${this.words.showTable}</summary>
        ${this.renderTable()}
      </details>
    </figure>`;
  }

  /** The drawing is for eyes; readers have the table. */
  private renderPlot() {
    const most = Math.max(...this.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    const ticks = ticksUpTo(most);
    const top = ticks[ticks.length - 1] ?? 1;
    const y = (value: number) => HEIGHT - ROOM.bottom - (value / top) * (HEIGHT - ROOM.top - ROOM.bottom);
    return html`<svg
      viewBox="0 0 ${this.width} ${HEIGHT}"
      height=${HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      ${ticks.map(
        (tick) => svg`<line class=${tick === 0 ? 'zero' : 'grid'} x1=${ROOM.start} x2=${this.right}
            y1=${y(tick)} y2=${y(tick)} />
          <text class="tick" x=${ROOM.start - 8} y=${y(tick) + 4}>${this.format(tick)}</text>`,
      )}
      ${this.renderNames()} ${this.series.map((series, index) => this[this.kind](series, index, y))}
      ${this.renderLabels(y)}
    </svg>`;
  }

  private get right(): number {
    return this.width - ROOM.end;
  }

  private get step(): number {
    return (this.right - ROOM.start) / Math.max(1, this.names.length);
  }

  private x(index: number): number {
    return ROOM.start + (index + 0.5) * this.step;
  }

  private renderNames() {
    const nth = everyNth(this.names.length, this.right - ROOM.start, NAME_PIXELS);
    return this.names.map((name, index) =>
      index % nth === 0 ? svg`<text class="name" x=${this.x(index)} y=${HEIGHT - 8}>${name}</text>` : nothing,
    );
  }

  private line({ values }: Series, index: number, y: (value: number) => number) {
    let isOpen = false;
    const path = values.map((value, at) => {
      const command =
        value === null ? '' : `${isOpen ? 'L' : 'M'}${this.x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      isOpen = value !== null;
      return command;
    });
    const alone = values.map((value, at) =>
      value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
        ? svg`<circle class="dot ink-${index}" cx=${this.x(at)} cy=${y(value)} r="3" />`
        : nothing,
    );
    return svg`<path class="line ink-${index}" d=${path.join('')} />${alone}`;
  }

  private bar({ values }: Series, index: number, y: (value: number) => number) {
    const width = Math.max(2, (this.step * 0.7) / this.series.length);
    return values.map((value, at) => {
      if (value === null) return nothing;
      const left = this.x(at) - (width * this.series.length) / 2 + index * width;
      const height = Math.max(0, y(0) - y(value));
      return svg`<rect class="bar ink-${index}" x=${left} y=${y(value)}
        width=${width - 1} height=${height} />`;
    });
  }

  /** Each at the height of its last figure, moved apart where two would lie over each other. */
  private renderLabels(y: (value: number) => number) {
    if (this.series.length < 2 && this.kind === 'bar') return nothing;
    const ends = this.series.map(({ name, values }, index) => ({
      name,
      index,
      y: y(values.findLast((value) => value !== null) ?? 0),
    }));
    let above = -Infinity;
    return [...ends]
      .sort((one, other) => one.y - other.y)
      .map((end) => {
        above = Math.max(end.y, above + 16);
        const place = { x: this.right + 8, y: above + 4 };
        return svg`<text class="label ink-${end.index}" x=${place.x} y=${place.y}>${end.name}</text>`;
      });
  }

  private renderTable() {
    const columns: readonly Column<Row>[] = [
      { name: 'name', label: this.namesLabel, cell: ({ name }) => name },
      ...this.series.map(({ name }, index) => ({
        name,
        label: name,
        isFigure: true,
        cell: ({ values }: Row) => {
          const value = values[index] ?? null;
          return value === null ? '–' : this.format(value);
        },
      })),
    ];
    const rows: readonly Row[] = this.names.map((name, at) => ({
      name,
      values: this.series.map(({ values }) => values[at] ?? null),
    }));
    return html`<hp-table
      .caption=${this.heading}
      captionHidden
      .columns=${columns}
      .rows=${rows}
      .key=${({ name }: Row) => name}
      .none=${this.words.none}
    ></hp-table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-plot': Plot;
  }
}
