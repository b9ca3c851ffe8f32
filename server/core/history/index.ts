export { boardOf, type Board, type BoardAgent } from './board.ts';
export {
  addedUp,
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
export { historyFigures } from './figures.ts';
export { NO_ORIGIN, originOf, type Origin } from './origin.ts';
export type { Amount, HistoryFilter, HistoryQuestion, HistoryRow } from './rows.ts';
export { stepsOf } from './steps.ts';
export { stepAt, timesOf } from './times.ts';
