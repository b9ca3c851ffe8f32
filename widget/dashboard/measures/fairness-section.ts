import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FairAgent, FairCount, FairnessAnswer } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/plot.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import '../parts/tiles.ts';
import type { Tile } from '../parts/tiles.ts';
import { formatsOf } from './figure-text.ts';
import { measuresStyle } from './measures-style.ts';
import { clockIn, dateName, shortDate } from './times.ts';

/** Whether work, attention and waiting are shared. */
@define('hp-fairness-section')
export class FairnessSection extends DashboardPart {
  @property({ attribute: false }) fairness!: FairnessAnswer;

  static override styles = measuresStyle;

  override render() {
    const { fairness, words } = this;
    const said = words.fairness;
    const { days, span } = fairness;
    const locale = words.formats.locale;
    return html`<div class="stack">
      <p class="lead">${said.lead} ${said.filterless}</p>
      <hp-tiles .tiles=${this.spanTiles()} .how=${words.measures.how}></hp-tiles>
      <div class="plots">
        <hp-plot
          .heading=${said.days}
          .names=${days.map(({ date }) => shortDate(locale, date))}
          .fullNames=${days.map(({ date }) => dateName(locale, date))}
          .namesLabel=${said.dayHead}
          .series=${[
            { name: said.work, values: days.map(({ jainOfWork }) => jainOfWork) },
            { name: said.exposure, values: days.map(({ jainOfExposure }) => jainOfExposure) },
          ]}
          .format=${(value: number) => this.ratio(value)}
          .words=${words.plot}
        ></hp-plot>
      </div>
      <hp-table
        .caption=${said.agents}
        .columns=${this.columns()}
        .rows=${span.agents}
        .key=${({ agentId }: FairAgent) => agentId}
        .none=${said.nobody}
      ></hp-table>
      <p class="soft small">${said.oneIsFair}</p>
      ${this.renderToday()}
    </div>`;
  }

  /** An index from 0 to 1, or a part where 1 is fair. */
  private ratio(value: number): string {
    return formatsOf(this.words).index(value);
  }

  private spanTiles(): readonly Tile[] {
    const said = this.words.fairness;
    const { jainOfWork, jainOfExposure, newcomersWorkRate } = this.fairness.span;
    const { none } = this.words.measures;
    const tile = (
      name: string,
      value: number | null,
      how: string,
      formula: string,
      unit: 'index' | 'ratio',
    ): Tile => ({
      name,
      value:
        value === null
          ? null
          : unit === 'index'
            ? this.ratio(value)
            : formatsOf(this.words).figure('ratio', value),
      ...(value === null ? { detail: none } : {}),
      how,
      formula,
    });
    return [
      tile(said.jainOfWork, jainOfWork, said.jainHow, said.jainFormula, 'index'),
      tile(said.jainOfExposure, jainOfExposure, said.exposureHow, said.jainFormula, 'index'),
      tile(said.newcomers, newcomersWorkRate, said.newcomersHow, said.newcomersFormula, 'ratio'),
    ];
  }

  private columns(): readonly Column<FairAgent>[] {
    const { words } = this;
    const said = words.fairness;
    const formats = formatsOf(words);
    const figure = (
      name: string,
      label: string,
      by: (agent: FairAgent) => number | null,
      say: (value: number, agent: FairAgent) => string | TemplateResult,
    ): Column<FairAgent> => ({
      name,
      label,
      isFigure: true,
      by,
      cell: (agent) => {
        const value = by(agent);
        return value === null ? words.measures.noFigure : say(value, agent);
      },
    });
    const ratio = (value: number) => formats.figure('ratio', value);
    return [
      {
        name: 'agent',
        label: said.agent,
        by: ({ name }) => name,
        cell: ({ name, isNewcomer }) =>
          html`${name}${isNewcomer ? html` <span class="chip">${said.newcomer}</span>` : nothing}`,
      },
      figure('online', said.online, ({ onlineSeconds }) => onlineSeconds, formats.duration),
      figure('busy', said.busy, ({ busyShare }) => busyShare, words.formats.share),
      figure('share', said.share, ({ ofFairShare }) => ofFairShare, ratio),
      figure('seen', said.seen, ({ impressions }) => impressions, words.formats.number),
      figure('seenShare', said.seenShare, ({ ofFairExposure }) => ofFairExposure, ratio),
      figure(
        'wait',
        said.wait,
        ({ waitSeconds }) => waitSeconds,
        (value, { waits }) =>
          html`${formats.duration(value)}<span class="mail">${words.measures.inCases(waits)}</span>`,
      ),
    ];
  }

  private renderToday() {
    const said = this.words.fairness;
    const { today, zone } = this.fairness;
    const clock = clockIn(this.words.formats.locale, zone, today.since);
    return html`<section class="stack" aria-labelledby="today">
      <div>
        <h2 id="today">${said.today}</h2>
        <p class="soft">${said.todaySince(clock)}</p>
      </div>
      <hp-tiles .tiles=${this.todayTiles()} .how=${this.words.measures.how}></hp-tiles>
    </section>`;
  }

  private todayTiles(): readonly Tile[] {
    const { words } = this;
    const said = words.fairness;
    const { today } = this.fairness;
    const { number } = words.formats;
    const { duration } = formatsOf(words);
    const share = (name: string, { value, count }: FairCount, how: string, formula?: string): Tile => ({
      name,
      value: value === null ? null : words.formats.share(value),
      detail: value === null ? words.measures.none : words.measures.inCases(count),
      how,
      ...(formula === undefined ? {} : { formula }),
    });
    return [
      { name: said.starts, value: number(today.starts), how: words.figures.handled.how },
      {
        name: said.violations,
        value: number(today.violationsPerThousandStarts),
        detail: said.per1000,
        how: said.violationsHow,
      },
      {
        name: said.credit,
        value: number(today.creditOvertakingsPerThousandStarts),
        detail: said.per1000,
        how: said.creditHow,
      },
      { name: said.picked, value: number(today.pickedOutOfOrder), how: words.figures.outOfOrder.how },
      share(said.chosen, today.gotChosen, said.chosenHow),
      share(
        words.figures.waitHeld.name,
        today.promiseKept,
        words.figures.waitHeld.how,
        words.figures.waitHeld.formula,
      ),
      { name: said.longest, value: duration(today.longestWaitSeconds), how: words.live.longestHow },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-fairness-section': FairnessSection;
  }
}
