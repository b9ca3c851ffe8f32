export { boardOf, type Watched } from './board.ts';
export {
  HISTORY_NAMES,
  isNoChange,
  NO_HISTORY,
  ownCounts,
  reviewedCounts,
  settledBy,
  settledCounts,
  type ContactRow,
  type CountName,
  type HistoryCounts,
  type FactReview,
  type Settled,
  type Waited,
} from './counts.ts';
export { factOf, type ClosedFact, type Fact, type PromiseOutcome, type TalkFact } from './fact.ts';
export { factsOf, historian } from './facts-of.ts';
export { MEASURE_ENTRIES } from './dictionary.ts';
export { countsFor, historyFigures } from './figures.ts';
export { NO_ORIGIN, originOf, type Origin } from './origin.ts';
export type { Amount, CustomerRow, HistoryFilter, HistoryQuestion, HistoryRow } from './rows.ts';
export { seriesOf, type Series, type SeriesPoint } from './series.ts';
export { stepsOf } from './steps.ts';
export { stepAt, timesOf } from './times.ts';
