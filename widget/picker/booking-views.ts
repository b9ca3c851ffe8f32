/** What few visitors need: a call or a message for later. */
import './arrange.ts';
import './bookings.ts';
