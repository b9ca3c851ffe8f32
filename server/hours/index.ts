export { hoursRefusal, isTimeZone } from './check.ts';
export { dayAt, daysBefore, dayOf, type Day } from './day.ts';
export { hoursKey } from './key.ts';
export { closedOn, shared } from './shared.ts';
export { isSlot, slotsOf } from './slots.ts';
export { covers, joined, spansOf } from './spans.ts';
