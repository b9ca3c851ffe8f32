export { hoursRefusal, isTimeZone } from './check.ts';
export { hoursKey } from './key.ts';
export { isSlot, slotsOf } from './slots.ts';
export { covers, joined, spansOf } from './spans.ts';
