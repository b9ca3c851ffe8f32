import type { HistoryAnswer, HistoryFigure, HistoryMeasureName, HistoryPoint } from '../../protocol/index.ts';
import { csvOf } from '../csv.ts';

/** One line for each step and key: of each measure its value, and what by what. */
export function historyCsv(answer: HistoryAnswer, names: readonly HistoryMeasureName[]): string {
  const head = ['from', 'key', 'label', ...figureHead(names), 'sold'];
  const rows = answer.series.flatMap(({ key, label, points }) =>
    points.map(({ at, figures, sold }) => [
      new Date(at).toISOString(),
      key,
      label,
      ...figures.flatMap(figureCells),
      soldCell(sold),
    ]),
  );
  return csvOf(head, rows);
}

export const figureHead = (names: readonly HistoryMeasureName[]): readonly string[] =>
  names.flatMap((name) => [name, `${name}-part`, `${name}-of`]);

export function figureCells(figure: HistoryFigure): readonly string[] {
  switch (figure.state) {
    case 'counted':
      return [String(figure.value), '', ''];
    case 'shown':
      return [String(figure.value), String(figure.part), String(figure.of)];
    case 'few':
      return ['', String(figure.part), String(figure.of)];
    case 'none':
    case 'not-kept':
      return ['', '', ''];
  }
}

export const soldCell = (sold: HistoryPoint['sold']): string =>
  sold
    .map((each) => `${each.currency} ${each.amount} new ${each.fromNew} customers ${each.customers}`)
    .join(' ');
