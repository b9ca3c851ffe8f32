import type { Hours, Moment, OpenSpan } from '../protocol/index.ts';
import { spansOf } from './spans.ts';

const MINUTE_MILLISECONDS = 60_000;

/** The beginnings of the whole slots of a span, one after the other from its own beginning. */
export function slotsOf({ startsAt, endsAt }: OpenSpan, slotMinutes: number): readonly Moment[] {
  const length = slotMinutes * MINUTE_MILLISECONDS;
  const count = Math.floor((endsAt - startsAt) / length);
  return Array.from({ length: count }, (_, index) => startsAt + index * length);
}

/** Whether a slot begins at this moment. */
export function isSlot(hours: Hours, startsAt: Moment, slotMinutes: number): boolean {
  return spansOf(hours, startsAt, startsAt + 1).some((span) => {
    const sinceStart = startsAt - span.startsAt;
    const length = slotMinutes * MINUTE_MILLISECONDS;
    return sinceStart >= 0 && sinceStart % length === 0 && startsAt + length <= span.endsAt;
  });
}
