import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { HistoryAnswer, HistoryMeasureName, HistorySeries } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { HistoryShown } from '../../session/dashboard/measures-desk.ts';
import { SHOWN } from '../../session/dashboard/measures-sections.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/plot.ts';
import type { Series } from '../parts/plot.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import '../parts/tiles.ts';
import type { Tile } from '../parts/tiles.ts';
import { axisOf, detailText, formatsOf, nothingOf, tileOf, valueOf, valueText } from './figure-text.ts';
import { measuresStyle } from './measures-style.ts';
import { renderOutcomePlots, renderOutcomeTables, soldTiles } from './outcomes.ts';
import { figureIn, labelOf, seriesOf, startsOf } from './series.ts';
import { daysName, fullNames, shortNames } from './times.ts';

/** More bars than this would be hairs. */
const BARS_MOST = 62;

/** One section of the history: figures with their change, plots over time, and a table if it is split. */
@define('hp-history-section')
export class HistorySection extends DashboardPart {
  @property({ attribute: false }) shown!: HistoryShown;

  static override styles = measuresStyle;

  override render() {
    const { shown, words } = this;
    const isOutcomes = shown.section === 'outcomes';
    return html`<div class="stack">
      <hp-tiles .tiles=${this.tiles()} .how=${words.measures.how}></hp-tiles>
      <div class="plots">
        ${SHOWN[shown.section].plots.flatMap((group) => this.renderPlots(group))}
        ${isOutcomes ? renderOutcomePlots(shown, words) : nothing}
      </div>
      ${shown.split === null ? nothing : this.renderSplit(shown.split.seriesLeftOut)}
      ${isOutcomes ? renderOutcomeTables(shown, words) : nothing}
    </div>`;
  }

  private tiles(): readonly Tile[] {
    const { section, before } = this.shown;
    const { within, series } = this.shown.total;
    const [total, earlier] = [series[0]?.total, before.series[0]?.total];
    const tiles = SHOWN[section].tiles.map((name) =>
      tileOf(figureIn(total, name) ?? nothingOf(name), figureIn(earlier, name), this.words, within),
    );
    return section === 'outcomes' ? [...tiles, ...soldTiles(this.shown, this.words)] : tiles;
  }

  /** All together share a plot, where their units are the same; what is split has one for each measure. */
  private renderPlots(group: readonly HistoryMeasureName[]) {
    const { split } = this.shown;
    return split === null
      ? [this.renderPlot(group, null)]
      : group.map((name) => this.renderPlot([name], name));
  }

  private renderPlot(group: readonly HistoryMeasureName[], measure: HistoryMeasureName | null) {
    const { words } = this;
    const answer = (measure === null ? null : this.shown.split) ?? this.shown.now;
    const locale = words.formats.locale;
    const starts = startsOf(answer, Date.now());
    const figure = answer.series.map(({ total }) => figureIn(total, group[0] ?? 'contacts')).find(Boolean);
    const unit = figure?.unit ?? 'count';
    const drawn = (series: HistorySeries, name: HistoryMeasureName): Series =>
      seriesOf(
        series,
        name,
        measure === null ? words.figures[name].name : labelOf(series, answer, words),
        starts,
        words,
      );
    const series = answer.series.flatMap((each) => group.map((name) => drawn(each, name)));
    const step = words.measures.steps[answer.step];
    const called = group.map((name) => words.figures[name].name).join(' · ');
    return html`<hp-plot
      .heading=${words.measures.perStep(called, step)}
      .kind=${unit === 'count' && starts.length <= BARS_MOST ? 'bar' : 'line'}
      .axis=${axisOf({ unit })}
      .names=${shortNames(locale, answer.zone, answer.step, starts)}
      .fullNames=${fullNames(locale, answer.zone, answer.step, answer.bounds).slice(0, starts.length)}
      .namesLabel=${step}
      .series=${series}
      .format=${(value: number) => formatsOf(words).figure(unit, value)}
      .words=${words.plot}
    ></hp-plot>`;
  }

  private renderSplit(leftOut: number) {
    const { words } = this;
    const { split, section } = this.shown;
    if (split === null || split.by === 'none') return nothing;
    const heading = words.measures.splitHeading(words.measures.dimensions[split.by]);
    return html`<div class="stack">
      <div>
        <h2>${heading}</h2>
        ${this.renderWholeSteps(split)}
      </div>
      <hp-table
        .caption=${heading}
        captionHidden
        .columns=${this.columns(SHOWN[section].tiles)}
        .rows=${split.series}
        .key=${({ key }: HistorySeries) => key}
        .none=${words.plot.none}
      ></hp-table>
      ${leftOut === 0 ? nothing : html`<p class="soft">${words.measures.leftOut(leftOut)}</p>`}
    </div>`;
  }

  /** Which days the figures of a split are of, where weeks or months are told whole. */
  private renderWholeSteps({ step, zone, bounds }: HistoryAnswer) {
    const { words } = this;
    const days = daysName(words.formats.locale, zone, bounds[0] ?? 0, bounds.at(-1) ?? 0);
    return step === 'hour' || step === 'day'
      ? nothing
      : html`<p class="soft">${words.measures.wholeSteps(words.measures.steps[step], days)}</p>`;
  }

  private columns(names: readonly HistoryMeasureName[]): readonly Column<HistorySeries>[] {
    const { words } = this;
    const { split } = this.shown;
    if (split === null || split.by === 'none') return [];
    return [
      {
        name: 'key',
        label: words.measures.dimensions[split.by],
        by: (series) => labelOf(series, split, words),
        cell: (series) => labelOf(series, split, words),
      },
      ...names.map((name) => ({
        name,
        label: words.figures[name].name,
        isFigure: true,
        by: ({ total }: HistorySeries) => valueOf(figureIn(total, name)),
        cell: ({ total }: HistorySeries) => {
          const figure = figureIn(total, name);
          if (figure === undefined) return words.measures.noFigure;
          const detail = detailText(figure, words);
          return html`${valueText(figure, words) ?? nothing}${
            detail === null ? nothing : html`<span class="mail">${detail}</span>`
          }`;
        },
      })),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-history-section': HistorySection;
  }
}
