import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import type { AllWords } from '../words/behind.ts';
import { renderComing } from './coming.ts';
import { bookingGroup } from './later-groups.ts';
import type { Layout } from './layout.ts';

/** Where a booked call may stand over the view, and something be arranged for later. */
const WITH_BOOKINGS: readonly PickerView['state'][] = [
  'browsing',
  'closed',
  'waiting',
  'postponed',
  'thanked',
];

/** The booked calls over the view, and the sheet in which something is arranged. They come when needed. */
export function renderBookings(
  { view, booking, list, pending, refusal, acquaintances, clockOffsetMilliseconds }: PickerState,
  words: AllWords,
  layout: Layout,
): TemplateResult | typeof nothing {
  const { bookings, arranging, arranged } = booking;
  const isWanted = bookings.length > 0 || arranging !== null || arranged !== null;
  if (isWanted || view.state === 'closed') bookingGroup.want();
  if (bookingGroup.views === null) {
    return arranging === null ? nothing : renderComing(bookingGroup, words, undefined, true);
  }
  const isShown = WITH_BOOKINGS.includes(view.state);
  const sheet = isShown ? booking : { ...booking, arranging: null, arranged: null };
  return html`${
      isShown && bookings.length > 0
        ? html`<hp-bookings
            .bookings=${bookings}
            .pending=${pending}
            .words=${words}
            .clockOffset=${clockOffsetMilliseconds}
          ></hp-bookings>`
        : nothing
    }
    <hp-arrange
      .layout=${layout}
      .booking=${sheet}
      .agents=${list?.agents ?? []}
      .channel=${acquaintances?.channel}
      .waits=${view.state === 'waiting' || view.state === 'postponed'}
      .pending=${pending}
      .refusal=${refusal}
      .words=${words}
      .clockOffset=${clockOffsetMilliseconds}
    ></hp-arrange>`;
}
