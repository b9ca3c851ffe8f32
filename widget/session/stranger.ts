import type { BookingState } from './booking-state.ts';
import { FIRST_PICKER_MODEL, type PickerModel } from './picker-reducer.ts';
import { FIRST_PLACE } from './place.ts';

/** What the picker still knows when somebody else sits at the browser: the site, and which window is live. */
export const asStranger = (model: PickerModel, booking: BookingState): PickerModel => ({
  ...FIRST_PICKER_MODEL,
  standing: model.standing,
  list: model.list,
  needEstimate: model.needEstimate,
  page: model.page,
  place: { ...FIRST_PLACE, live: model.place.live },
  booking,
});
