import {
  CHANNELS,
  type HistoryAnswer,
  type HistoryFigure,
  type HistoryMeasureName,
  type HistoryPoint,
  type HistorySeries,
} from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import type { Series } from '../parts/plot.ts';
import { detailText, valueOf } from './figure-text.ts';

export const figureIn = (
  point: HistoryPoint | undefined,
  name: HistoryMeasureName,
): HistoryFigure | undefined => point?.figures.find((figure) => figure.name === name);

/** Where the steps begin that have begun: what is to come is no zero. */
export const startsOf = ({ bounds }: HistoryAnswer, now: number): readonly number[] =>
  bounds.slice(0, -1).filter((at) => at <= now);

/** What a series is called; of channels, and of what is not known, in the language of the page. */
export function labelOf({ key, label }: HistorySeries, { by }: HistoryAnswer, words: DashboardWords): string {
  const said = words.measures;
  if (by === 'none') return said.total;
  if (key === '') return said.unknown[by];
  const channel = CHANNELS.find((each) => each === key);
  return by === 'channel' && channel !== undefined ? said.channels[channel] : label;
}

/** One measure over the steps: nothing happened is zero of a count, and no figure of anything else. */
export function seriesOf(
  { points }: HistorySeries,
  name: HistoryMeasureName,
  called: string,
  starts: readonly number[],
  words: DashboardWords,
): Series {
  const at = new Map(points.map((point) => [point.at, figureIn(point, name)]));
  const isCount = points.some((point) => figureIn(point, name)?.state === 'counted');
  const figures = starts.map((start) => at.get(start));
  return {
    name: called,
    values: figures.map((figure) => (figure === undefined ? (isCount ? 0 : null) : valueOf(figure))),
    details: figures.map((figure) =>
      figure === undefined || figure.state === 'none' ? null : detailText(figure, words),
    ),
  };
}
