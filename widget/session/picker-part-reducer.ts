import { changeBooking } from './booking-state.ts';
import type { PickerModel } from './picker-reducer.ts';
import { changePlace } from './place.ts';
import { changeReviews } from './reviewing.ts';

type PartChange =
  | Parameters<typeof changeReviews>[1]
  | Parameters<typeof changePlace>[1]
  | Parameters<typeof changeBooking>[1];

/** What concerns one part of the model alone. */
export function reducePart(model: PickerModel, change: PartChange): PickerModel {
  switch (change.type) {
    case 'thanksFinished':
    case 'revisingBegun':
    case 'reviewHeard':
    case 'revisingEnded':
      return { ...model, review: changeReviews(model.review, change) };
    case 'viewHeard':
    case 'takeOverAwaited':
    case 'receiptAwaited':
    case 'receiptAnswered':
    case 'receiptClosed':
    case 'receiptBrought':
    case 'arrivalAwaited':
    case 'arrivalRefused':
    case 'arrivalEnded':
      return { ...model, place: changePlace(model.place, change) };
    case 'slotsAwaited':
    case 'slotsAnswered':
    case 'arrangingBegun':
    case 'arrangedRead':
      return { ...model, booking: changeBooking(model.booking, change) };
  }
}
