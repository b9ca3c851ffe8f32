import { PICK_REASONS, type PickReason } from '../../protocol/index.ts';
import type { EventOf } from '../event.ts';

/** Visitors who were taken out of order by hand, and whom that overtook. */
export type PickAccount = {
  readonly count: number;
  readonly overtaken: number;
  readonly byReason: Readonly<Partial<Record<PickReason, number>>>;
};

export type PickMeasures = {
  readonly count: number;
  /** How many others, of earlier rank, were passed over by them altogether. */
  readonly overtaken: number;
  readonly byReason: readonly { readonly reason: PickReason; readonly count: number }[];
};

export const NO_PICKS: PickAccount = { count: 0, overtaken: 0, byReason: {} };

export const withPick = (
  { count, overtaken, byReason }: PickAccount,
  event: EventOf<'ticketPicked'>,
): PickAccount => ({
  count: count + 1,
  overtaken: overtaken + event.overtaken,
  byReason: { ...byReason, [event.reason]: (byReason[event.reason] ?? 0) + 1 },
});

/** Reasons that nobody gave are left out. */
export const pickMeasuresOf = ({ count, overtaken, byReason }: PickAccount): PickMeasures => ({
  count,
  overtaken,
  byReason: PICK_REASONS.flatMap((reason) => {
    const given = byReason[reason];
    return given === undefined ? [] : [{ reason, count: given }];
  }),
});
