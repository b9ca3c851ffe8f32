import type { Moment, Refusal } from '../../server/protocol/index.ts';

/** What carries the place to another device, as far as it has come. */
export type ReceiptState =
  | { readonly state: 'none' }
  | { readonly state: 'making' }
  | { readonly state: 'made'; readonly link: string; readonly expiresAt: Moment }
  | { readonly state: 'failed'; readonly refusal: Refusal };

/** A page that was opened by a receipt: whether its visitor wants to continue here. */
export type Arrival =
  | { readonly state: 'none' }
  | { readonly state: 'asked'; readonly receipt: string; readonly refusal: Refusal | null }
  | { readonly state: 'awaited'; readonly receipt: string };

/** How this view stands to the other views of its visitor. */
export type Place = {
  /** Whether one acts here, `null` until the server has said so; it counts as yes. */
  readonly live: boolean | null;
  readonly takingOver: boolean;
  readonly receipt: ReceiptState;
  readonly arrival: Arrival;
};

export const FIRST_PLACE: Place = {
  live: null,
  takingOver: false,
  receipt: { state: 'none' },
  arrival: { state: 'none' },
};

export type PlaceChange =
  | { readonly type: 'viewHeard'; readonly live: boolean }
  | { readonly type: 'takeOverAwaited'; readonly awaited: boolean }
  | { readonly type: 'receiptAwaited' }
  | { readonly type: 'receiptAnswered'; readonly receipt: ReceiptState }
  | { readonly type: 'receiptClosed' }
  | { readonly type: 'receiptBrought'; readonly receipt: string }
  | { readonly type: 'arrivalAwaited' }
  | { readonly type: 'arrivalRefused'; readonly refusal: Refusal }
  | { readonly type: 'arrivalEnded' };

export function changePlace(place: Place, change: PlaceChange): Place {
  const { arrival } = place;
  switch (change.type) {
    case 'viewHeard':
      return { ...place, live: change.live, takingOver: false, receipt: { state: 'none' } };
    case 'takeOverAwaited':
      return { ...place, takingOver: change.awaited };
    case 'receiptAwaited':
      return { ...place, receipt: { state: 'making' } };
    case 'receiptAnswered':
      return { ...place, receipt: change.receipt };
    case 'receiptClosed':
      return { ...place, receipt: { state: 'none' } };
    case 'receiptBrought':
      return { ...place, arrival: { state: 'asked', receipt: change.receipt, refusal: null } };
    case 'arrivalAwaited':
      if (arrival.state !== 'asked') return place;
      return { ...place, arrival: { state: 'awaited', receipt: arrival.receipt } };
    case 'arrivalRefused':
      if (arrival.state !== 'awaited') return place;
      return { ...place, arrival: { ...arrival, state: 'asked', refusal: change.refusal } };
    case 'arrivalEnded':
      return { ...place, arrival: { state: 'none' } };
  }
}
