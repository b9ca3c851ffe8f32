import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type {
  Comparison,
  Development,
  HistoryMeasureName,
  Standing,
  TagComparison,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { axisOf, detailText, formatsOf, valueOf, valueText } from '../measures/figure-text.ts';
import { measuresStyle } from '../measures/measures-style.ts';
import { figureIn } from '../measures/series.ts';
import { fullNames, shortNames } from '../measures/times.ts';
import '../parts/plot.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';

type Skill = Development['skills'][number];

const TRENDS: readonly HistoryMeasureName[] = ['handled', 'satisfaction', 'handleTime', 'firstContact'];

/** How one agent stands beside the others and beside the time before. */
@define('hp-development-view')
export class DevelopmentView extends DashboardPart {
  @property({ attribute: false }) development!: Development;

  static override styles = [
    ...measuresStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
        gap: var(--hp-space-4);
        align-items: stretch;
      }
      .two ul {
        display: grid;
        gap: var(--hp-space-1);
        margin: 0;
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      .two .card {
        gap: var(--hp-space-2);
        align-content: start;
      }
    `,
  ];

  override render() {
    const { development } = this;
    const said = this.words.development;
    return html`<div class="stack">
      <h2>${development.name}</h2>
      <div class="two">
        ${this.renderStanding('strength', said.strengths, said.noStrengths)}
        ${this.renderStanding('gap', said.gaps, said.noGaps)}
      </div>
      <p class="soft small">${said.standingHow}</p>
      <hp-table
        .caption=${said.measures}
        .columns=${this.measureColumns()}
        .rows=${development.measures}
        .key=${({ now }: Comparison) => now.name}
        .none=${this.words.plot.none}
      ></hp-table>
      <hp-table
        .caption=${said.skills}
        .columns=${this.skillColumns()}
        .rows=${development.skills}
        .key=${({ skillId }: Skill) => skillId}
        .none=${said.noSkills}
      ></hp-table>
      <hp-table
        .caption=${said.tags}
        .columns=${this.tagColumns()}
        .rows=${development.tags}
        .key=${({ tag, kind }: TagComparison) => `${kind} ${tag}`}
        .none=${said.noTags}
      ></hp-table>
      ${this.renderTrend()}
    </div>`;
  }

  /** What stands out, in sentences: measures, measures of a skill, and tags. */
  private renderStanding(standing: Standing, heading: string, none: string) {
    const { measures, skills, tags } = this.development;
    const sentences = [
      ...measures.filter((each) => each.standing === standing).map((each) => this.sentence(each, '')),
      ...skills.flatMap(({ label, measures: own }) =>
        own.filter((each) => each.standing === standing).map((each) => this.sentence(each, label)),
      ),
      ...tags.filter((each) => each.standing === standing).map((each) => this.tagSentence(each)),
    ];
    return html`<section class="card" aria-label=${heading}>
      <h3 class=${standing === 'strength' ? 'good' : 'bad'}>${heading}</h3>
      ${
        sentences.length === 0
          ? html`<p class="soft">${none}</p>`
          : html`<ul>
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
      }
    </section>`;
  }

  private sentence({ now, median }: Comparison, skill: string): string {
    const { words } = this;
    const name = words.figures[now.name].name;
    return words.development.sentence(
      skill === '' ? name : `${skill}, ${name}`,
      valueText(now, words) ?? words.measures.noFigure,
      median === null ? words.measures.noFigure : formatsOf(words).figure(now.unit, median),
    );
  }

  private tagSentence({ tag, count, of, median }: TagComparison): string {
    const { words } = this;
    const share = of === 0 ? words.measures.noFigure : words.formats.share(count / of);
    return words.development.sentence(
      words.development.quoted(words.development.tagWord(tag)),
      share,
      median === null ? words.measures.noFigure : words.formats.share(median),
    );
  }

  private standingCell(standing: Standing) {
    const tone = { strength: 'good', gap: 'bad', even: '', few: 'soft' }[standing];
    return html`<span class=${tone}>${this.words.development.standings[standing]}</span>`;
  }

  private medianCell(text: string | null, agents: number) {
    const said = this.words.development;
    return text === null
      ? html`<span class="mail">${said.noMedian}</span>`
      : html`${text}<span class="mail">${said.medianOf(agents)}</span>`;
  }

  private figureCell(figure: Comparison['now']) {
    const detail = detailText(figure, this.words);
    return html`${valueText(figure, this.words) ?? nothing}${
      detail === null ? nothing : html`<span class="mail">${detail}</span>`
    }`;
  }

  private measureColumns(): readonly Column<Comparison>[] {
    const { words } = this;
    const said = words.development;
    return [
      {
        name: 'measure',
        label: said.measure,
        cell: ({ now }) =>
          html`${words.figures[now.name].name}<span class="mail">${words.figures[now.name].how}</span>`,
      },
      { name: 'now', label: said.now, isFigure: true, cell: ({ now }) => this.figureCell(now) },
      { name: 'before', label: said.before, isFigure: true, cell: ({ before }) => this.figureCell(before) },
      {
        name: 'median',
        label: said.median,
        isFigure: true,
        cell: ({ now, median, medianOf }) =>
          this.medianCell(median === null ? null : formatsOf(words).figure(now.unit, median), medianOf),
      },
      { name: 'standing', label: said.standing, cell: ({ standing }) => this.standingCell(standing) },
    ];
  }

  private skillColumns(): readonly Column<Skill>[] {
    const { words } = this;
    const said = words.development;
    const names = [
      ...new Set(this.development.skills.flatMap(({ measures }) => measures.map(({ now }) => now.name))),
    ].filter((name) => name !== 'handled');
    return [
      { name: 'skill', label: said.skill, by: ({ label }) => label, cell: ({ label }) => label },
      {
        name: 'conversations',
        label: said.handled,
        isFigure: true,
        by: ({ handled }) => handled,
        cell: ({ handled }) => words.formats.number(handled),
      },
      ...names.map((name): Column<Skill> => {
        const of = ({ measures }: Skill) => measures.find(({ now }) => now.name === name);
        return {
          name,
          label: words.figures[name].name,
          isFigure: true,
          by: (skill) => valueOf(of(skill)?.now),
          cell: (skill) => {
            const found = of(skill);
            if (found === undefined) return words.measures.noFigure;
            const isSaid = found.standing === 'strength' || found.standing === 'gap';
            return html`${this.figureCell(found.now)}${isSaid ? this.standingCell(found.standing) : nothing}`;
          },
        };
      }),
    ];
  }

  private tagColumns(): readonly Column<TagComparison>[] {
    const { words } = this;
    const said = words.development;
    const { number, share } = words.formats;
    const part = (count: number, of: number) =>
      of === 0
        ? words.measures.noFigure
        : html`${share(count / of)}<span class="mail"
              >${words.measures.ofWhole(number(count), number(of))}</span
            >`;
    return [
      { name: 'tag', label: said.tag, by: ({ tag }) => tag, cell: ({ tag }) => said.tagWord(tag) },
      { name: 'kind', label: said.kind, by: ({ kind }) => kind, cell: ({ kind }) => said.kinds[kind] },
      {
        name: 'share',
        label: said.share,
        isFigure: true,
        by: ({ count }) => count,
        cell: ({ count, of }) => part(count, of),
      },
      {
        name: 'before',
        label: said.before,
        isFigure: true,
        cell: ({ beforeCount, beforeOf }) => part(beforeCount, beforeOf),
      },
      {
        name: 'median',
        label: said.median,
        isFigure: true,
        cell: ({ median, medianOf }) => this.medianCell(median === null ? null : share(median), medianOf),
      },
      { name: 'standing', label: said.standing, cell: ({ standing }) => this.standingCell(standing) },
    ];
  }

  private renderTrend() {
    const { trend, zone } = this.development;
    const { words } = this;
    const said = words.development;
    const locale = words.formats.locale;
    const starts = trend.map(({ at }) => at);
    const plots = TRENDS.flatMap((name) => {
      const figures = trend.map((point) => figureIn(point, name));
      const unit = figures.find((figure) => figure !== undefined)?.unit;
      return unit === undefined ? [] : [{ name, figures, unit }];
    });
    if (plots.length === 0) return nothing;
    return html`<h3>${said.trend}</h3>
      <div class="plots">
        ${plots.map(
          ({ name, figures, unit }) =>
            html`<hp-plot
              .heading=${words.figures[name].name}
              .kind=${unit === 'count' ? 'bar' : 'line'}
              .axis=${axisOf({ unit })}
              .names=${shortNames(locale, zone, 'week', starts)}
              .fullNames=${starts.map((at) => fullNames(locale, zone, 'day', [at, at])[0] ?? '')}
              .namesLabel=${said.week}
              .series=${[
                {
                  name: words.figures[name].name,
                  values: figures.map(valueOf),
                  details: figures.map((figure) =>
                    figure === undefined || figure.state === 'none' ? null : detailText(figure, words),
                  ),
                },
              ]}
              .format=${(value: number) => formatsOf(words).figure(unit, value)}
              .words=${words.plot}
            ></hp-plot>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-development-view': DevelopmentView;
  }
}
