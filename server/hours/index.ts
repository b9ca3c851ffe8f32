export { hoursRefusal, isTimeZone } from './check.ts';
export { isSlot, slotsOf } from './slots.ts';
export { joined, spansOf } from './spans.ts';
