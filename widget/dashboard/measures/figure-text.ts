import type { HistoryFigure, HistoryMeasureName, HistoryUnit } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { type FigureFormats, figureFormats } from '../../words/figure-formats.ts';
import type { Axis } from '../parts/plot-scale.ts';
import type { Tile } from '../parts/tiles.ts';

/** Whether more of it is good; the others are neither. */
const BETTER: Readonly<Partial<Record<HistoryMeasureName, 'more' | 'less'>>> = {
  speedOfAnswer: 'less',
  serviceLevel: 'more',
  abandonment: 'less',
  firstContact: 'more',
  resolved: 'more',
  satisfaction: 'more',
  recommendation: 'more',
  rating: 'more',
  waitHeld: 'more',
  estimateError: 'less',
  outOfOrder: 'less',
  overtaken: 'less',
  sales: 'more',
  newCustomers: 'more',
};

/** Time by time, so that part and whole are times. */
const OF_TIME: ReadonlySet<HistoryMeasureName> = new Set(['occupancy', 'workShare', 'estimateError']);

/** To what each is rounded where it is shown. */
const GRAINS: Readonly<Record<HistoryUnit, number>> = {
  count: 1,
  seconds: 1,
  share: 0.01,
  points: 0.01,
  stars: 0.1,
  ratio: 0.01,
  'per-hour': 0.1,
};

const COUNTS: ReadonlySet<HistoryMeasureName> = new Set([
  'contacts',
  'served',
  'shortAbandonment',
  'answeredWaiting',
  'handled',
  'outOfOrder',
  'overtaken',
  'sales',
  'newCustomers',
]);

/** Where nothing happened at all: none of what is counted, and no figure of anything else. */
export const nothingOf = (name: HistoryMeasureName): HistoryFigure =>
  COUNTS.has(name)
    ? { name, unit: 'count', state: 'counted', value: 0 }
    : { name, unit: 'share', state: 'none' };

export const valueOf = (figure: HistoryFigure | undefined): number | null =>
  figure?.state === 'counted' || figure?.state === 'shown' ? figure.value : null;

export const formatsOf = (words: DashboardWords): FigureFormats => figureFormats(words.formats.locale);

export const valueText = (figure: HistoryFigure, words: DashboardWords): string | null => {
  const value = valueOf(figure);
  return value === null ? null : formatsOf(words).figure(figure.unit, value);
};

/** Of what a figure is made, or why there is none; `null` where a count says it all. */
export function detailText(figure: HistoryFigure, words: DashboardWords): string | null {
  const said = words.measures;
  const { number } = words.formats;
  switch (figure.state) {
    case 'counted':
      return null;
    case 'none':
      return said.none;
    case 'not-kept':
      return said.notKept;
    case 'few':
      if (OF_TIME.has(figure.name) || figure.unit === 'per-hour') return said.fewTime;
      if (figure.unit === 'points') return said.fewAnswers(figure.of);
      return figure.unit === 'share' ? said.fewOf(figure.part, figure.of) : said.fewCases(figure.of);
    case 'shown': {
      const { duration } = formatsOf(words);
      if (OF_TIME.has(figure.name)) return said.ofWhole(duration(figure.part), duration(figure.of));
      if (figure.unit === 'per-hour') return said.ofWhole(number(figure.part), duration(figure.of * 3_600));
      return figure.unit === 'share'
        ? said.ofWhole(number(figure.part), number(figure.of))
        : said.inCases(figure.of);
    }
  }
}

export const axisOf = ({ unit }: Pick<HistoryFigure, 'unit'>): Axis =>
  unit === 'seconds' ? 'seconds' : unit === 'count' ? 'count' : 'number';

/** What it has become since the time before, `undefined` where one of the two is no figure. */
export function changeOf(
  now: HistoryFigure,
  before: HistoryFigure | undefined,
  words: DashboardWords,
): Tile['change'] {
  const [value, earlier] = [valueOf(now), valueOf(before)];
  if (value === null || earlier === null || before === undefined) return undefined;
  const said = words.measures;
  const formats = formatsOf(words);
  const was = said.before(formats.figure(now.unit, earlier));
  const grain = GRAINS[now.unit];
  // Of what is shown, so that the three figures agree.
  const difference = Math.round(value / grain) * grain - Math.round(earlier / grain) * grain;
  const text = differenceText(now, difference, earlier, words);
  if (text === null) return { text: `${said.same} · ${was}`, tone: 'plain' };
  const better = BETTER[now.name];
  if (better === undefined) return { text: `${text} · ${was}`, tone: 'plain' };
  const isGood = difference > 0 === (better === 'more');
  return { text: `${text}, ${isGood ? said.better : said.worse} · ${was}`, tone: isGood ? 'good' : 'bad' };
}

/** `null` where the difference rounds to nothing. */
function differenceText(
  { unit }: HistoryFigure,
  difference: number,
  earlier: number,
  words: DashboardWords,
): string | null {
  const formats = formatsOf(words);
  const text = formats.difference(unit, difference);
  if (!/[1-9]/u.test(text)) return null;
  if (unit === 'count' && earlier > 0) return formats.growth(difference / earlier);
  return unit === 'share' ? words.measures.points(text) : text;
}

/** A figure with its change, and how it is computed. */
export function tileOf(
  figure: HistoryFigure,
  before: HistoryFigure | undefined,
  words: DashboardWords,
  within: number,
): Tile {
  const { name, how, formula } = words.figures[figure.name];
  const detail = detailText(figure, words);
  const change = changeOf(figure, before, words);
  const time = words.measures.withinSeconds(formatsOf(words).duration(within));
  return {
    name: figure.name === 'serviceLevel' ? `${name}, ${formatsOf(words).duration(within)}` : name,
    value: valueText(figure, words),
    ...(detail === null ? {} : { detail }),
    ...(change === undefined ? {} : { change }),
    how:
      figure.state === 'not-kept'
        ? `${how} ${words.measures.notKeptHow}`
        : figure.name === 'serviceLevel'
          ? `${how} ${time}.`
          : how,
    formula,
  };
}
