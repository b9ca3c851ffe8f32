import { BookingPageElement } from './booking/booking-page.ts';

export { BookingPageElement };
