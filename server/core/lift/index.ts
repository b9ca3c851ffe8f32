export { newcombe, wilson, type Interval, type Proportion } from './interval.ts';
export { liftsOf, type ArmCounts } from './lift.ts';
