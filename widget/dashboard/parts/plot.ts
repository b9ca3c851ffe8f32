import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import {
  type Drawn,
  drawAxes,
  drawBars,
  drawCursor,
  drawLabels,
  drawLine,
  HEIGHT,
  Room,
} from './plot-drawing.ts';
import type { Series } from './plot-drawing.ts';
import { type Inks, inksAtFirst, isFull, switched } from './plot-inks.ts';
import { type Axis, ticksBetween } from './plot-scale.ts';
import { plotStyle } from './plot-style.ts';
import './table.ts';
import type { Column } from './table.ts';

export type { Series } from './plot-drawing.ts';

export type PlotWords = {
  readonly showTable: string;
  readonly none: string;
  /** Where there are cases, but no figure of them. */
  readonly noFigures: string;
  readonly legend: string;
  readonly allInUse: string;
  readonly readOut: (heading: string) => string;
};

type Row = { readonly name: string; readonly at: number };

const NARROWEST = 240;
/** Narrower than this the names at the ends of lines would take too much of the drawing. */
const LABELLED_FROM = 520;
const STRIDE = 7;
/** More names would be more than the plot; the table has all. */
const LEGEND_MOST = 8;

/**
 * Lines or bars from zero, with a legend that switches them on and off, a read-out by pointer and keys, and
 * the same figures as a table behind them.
 */
@define('hp-plot')
export class Plot extends LitElement {
  @property() heading = '';
  @property() kind: 'line' | 'bar' = 'line';
  @property() axis: Axis = 'number';
  /** What stands below, in order. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** The same at length, for the read-out and the table. */
  @property({ attribute: false }) fullNames: readonly string[] | null = null;
  /** The first four are drawn until others are chosen in the legend; the table has all. */
  @property({ attribute: false }) series: readonly Series[] = [];
  @property({ attribute: false }) format: (value: number) => string = String;
  /** The same for the axis, where there is little room; `null` for no other. */
  @property({ attribute: false }) formatTick: ((value: number) => string) | null = null;
  @property({ attribute: false }) words!: PlotWords;
  /** What the names below are, as the head of their column. */
  @property() namesLabel = '';
  @state() private width = 640;
  @state() private inks: Inks = [];
  /** The step that is read out. */
  @state() private at: number | null = null;
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('names')) this.at = null;
    if (!changed.has('series')) return;
    const names = this.series.map(({ name }) => name);
    const before = changed.get('series')?.map(({ name }) => name) ?? [];
    if (names.join('\n') !== before.join('\n')) this.inks = inksAtFirst(names);
  }

  override render() {
    const isEmpty = this.series.every(({ values }) => values.every((value) => value === null));
    return html`<figure aria-labelledby="heading">
      <figcaption id="heading">${this.heading}</figcaption>
      ${isEmpty ? html`<p class="soft none">${this.emptySentence}</p>` : this.renderPlot()}
      <details>
        <summary>${this.words.showTable}</summary>
        ${this.renderTable()}
      </details>
    </figure>`;
  }

  private get emptySentence(): string {
    const isHidden = this.series.some(({ details = [] }) => details.some((detail) => detail !== null));
    return isHidden ? this.words.noFigures : this.words.none;
  }

  private get drawn(): readonly Drawn[] {
    return this.series.flatMap((series) => {
      const ink = this.inks.indexOf(series.name);
      return ink < 0 ? [] : [{ ...series, ink }];
    });
  }

  /** The drawing is for eyes; whoever hears it goes through the steps, or reads the table. */
  private renderPlot() {
    const { drawn, at } = this;
    const all = drawn.flatMap(({ values }) => values.map((value) => value ?? 0));
    const ticks = ticksBetween(Math.min(0, ...all), Math.max(0, ...all), this.axis);
    const hasLabels = drawn.length > 1 && this.kind === 'line' && this.width >= LABELLED_FROM;
    const format = this.formatTick ?? this.format;
    const characters = Math.max(...ticks.map((tick) => format(tick).length));
    const room = new Room(this.width, this.names.length, ticks, characters, hasLabels);
    return html`${this.series.length > 1 ? this.renderLegend() : nothing}
      <div
        class="drawing"
        role="slider"
        tabindex="0"
        aria-label=${this.words.readOut(this.heading)}
        aria-valuemin="1"
        aria-valuemax=${this.names.length}
        aria-valuenow=${(at ?? this.names.length - 1) + 1}
        aria-valuetext=${this.readOutAt(at ?? this.names.length - 1)}
        @keydown=${this.onKey}
        @blur=${() => (this.at = null)}
        @pointermove=${(event: PointerEvent) => this.point(event, room)}
        @pointerdown=${(event: PointerEvent) => this.point(event, room)}
        @pointerleave=${() => (this.at = null)}
      >
        <svg viewBox="0 0 ${this.width} ${HEIGHT}" height=${HEIGHT} aria-hidden="true" focusable="false">
          ${drawAxes(room, ticks, this.names, format)}
          ${drawn.map((series, place) =>
            this.kind === 'line' ? drawLine(room, series) : drawBars(room, series, place, drawn.length),
          )}
          ${hasLabels ? drawLabels(room, drawn) : nothing}
          ${at === null ? nothing : drawCursor(room, drawn, at, this.kind)}
        </svg>
        ${at === null ? nothing : this.renderBox(room, at)}
      </div>`;
  }

  private renderLegend() {
    const full = isFull(this.inks);
    return html`<ul class="legend" aria-label=${this.words.legend}>
      ${this.series.slice(0, LEGEND_MOST).map(({ name }) => {
        const ink = this.inks.indexOf(name);
        const isOff = ink < 0;
        return html`<li>
          <button
            type="button"
            class="key ${isOff ? 'off' : `ink-${ink}`}"
            aria-pressed=${isOff ? 'false' : 'true'}
            title=${isOff && full ? this.words.allInUse : nothing}
            ?disabled=${isOff && full}
            @click=${() => (this.inks = switched(this.inks, name))}
          >
            <span class="swatch" aria-hidden="true"></span>${name}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private renderBox(room: Room, at: number) {
    const x = room.x(at);
    const isLeft = x > this.width / 2;
    const place = isLeft ? { right: `${this.width - x + 12}px` } : { left: `${x + 12}px` };
    return html`<div class="box" style=${styleMap(place)} aria-hidden="true">
      <strong>${this.fullNameAt(at)}</strong>
      ${this.drawn.map(
        (series) =>
          html`<span class="reading ink-${series.ink}"
            ><span class="swatch"></span
            >${this.drawn.length > 1 ? html`<span>${series.name}</span>` : nothing}
            <span class="figure">${this.figureOf(series, at)}</span></span
          >`,
      )}
    </div>`;
  }

  private fullNameAt(at: number): string {
    return this.fullNames?.[at] ?? this.names[at] ?? '';
  }

  private figureOf({ values, details }: Series, at: number): string {
    const value = values[at] ?? null;
    const detail = details?.[at] ?? null;
    if (value === null) return detail ?? '–';
    return detail === null ? this.format(value) : `${this.format(value)} (${detail})`;
  }

  private readOutAt(at: number): string {
    const figures = this.drawn.map((series) =>
      this.drawn.length > 1 ? `${series.name} ${this.figureOf(series, at)}` : this.figureOf(series, at),
    );
    return `${this.fullNameAt(at)}: ${figures.join('; ')}`;
  }

  private point(event: PointerEvent, room: Room): void {
    const { left } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.at = room.at(event.clientX - left, this.names.length);
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.names.length - 1;
    const at = this.at ?? last + 1;
    const places: Readonly<Record<string, number | null>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: this.at === null ? 0 : at + 1,
      ArrowUp: this.at === null ? 0 : at + 1,
      PageDown: at - STRIDE,
      PageUp: at + STRIDE,
      Home: 0,
      End: last,
      Escape: null,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = to === null ? null : Math.max(0, Math.min(last, to));
  }

  private renderTable() {
    const columns: readonly Column<Row>[] = [
      { name: 'name', label: this.namesLabel, cell: ({ name }) => name },
      ...this.series.map((series) => ({
        name: series.name,
        label: series.name,
        isFigure: true,
        cell: ({ at }: Row) => this.figureOf(series, at),
      })),
    ];
    const rows = this.names.map((_, at): Row => ({ name: this.fullNameAt(at), at }));
    return html`<hp-table
      .caption=${this.heading}
      captionHidden
      .columns=${columns}
      .rows=${rows}
      .key=${({ at }: Row) => String(at)}
      .none=${this.words.none}
    ></hp-table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-plot': Plot;
  }
}
