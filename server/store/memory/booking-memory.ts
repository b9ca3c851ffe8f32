import type { BookingId, LeftMessageId, VisitorId } from '../../protocol/index.ts';
import type {
  BookingMailText,
  BookingText,
  LeftMessageText,
  StoredBookingMail,
  StoredBookingText,
  StoredLeftMessage,
} from '../booking.ts';

const NO_CONTACT = { mail: null, phone: null } as const;

/** Call-backs and messages for later of one site. */
export class BookingMemory {
  readonly #bookings = new Map<BookingId, StoredBookingText>();
  readonly #messages = new Map<LeftMessageId, StoredLeftMessage>();
  #mails: readonly StoredBookingMail[] = [];

  write(text: BookingText | LeftMessageText | BookingMailText): void {
    switch (text.kind) {
      case 'booking': {
        const { bookingId, visitorId, visitorName, contact, note, zone, language } = text;
        this.#bookings.set(bookingId, { bookingId, visitorId, visitorName, contact, note, zone, language });
        return;
      }
      case 'leftMessage': {
        const { leftMessageId, visitorId, visitorName, contact, text: words } = text;
        this.#messages.set(leftMessageId, { leftMessageId, visitorId, visitorName, contact, text: words });
        return;
      }
      case 'bookingMail': {
        const { number, bookingId, news, agentId, startsAt, endsAt, at } = text;
        const mail = { number, bookingId, news, agentId, startsAt, endsAt, at };
        this.#mails = [...this.#mails, mail].sort((one, other) => one.number - other.number);
      }
    }
  }

  /** Who gave this mail address. */
  visitorsWith(mail: string): readonly VisitorId[] {
    return [...this.#bookings.values(), ...this.#messages.values()]
      .filter(({ contact }) => contact.mail?.toLowerCase() === mail.toLowerCase())
      .map(({ visitorId }) => visitorId);
  }

  texts = (ids: readonly BookingId[]): readonly StoredBookingText[] =>
    [...new Set(ids)].flatMap((id) => this.#bookings.get(id) ?? []);

  messages = (ids: readonly LeftMessageId[]): readonly StoredLeftMessage[] =>
    [...new Set(ids)].flatMap((id) => this.#messages.get(id) ?? []);

  mails = (after: number, limit: number): readonly StoredBookingMail[] =>
    this.#mails.filter(({ number }) => number > after).slice(0, limit);

  dropMail(number: number): void {
    this.#mails = this.#mails.filter((mail) => mail.number !== number);
  }

  forget(visitorId: VisitorId): void {
    for (const [id, booking] of this.#bookings) {
      if (booking.visitorId !== visitorId) continue;
      this.#bookings.set(id, { ...booking, visitorName: '', contact: NO_CONTACT, note: '' });
      this.#mails = this.#mails.filter((mail) => mail.bookingId !== id);
    }
    for (const [id, message] of this.#messages) {
      if (message.visitorId !== visitorId) continue;
      this.#messages.set(id, { ...message, visitorName: '', contact: NO_CONTACT, text: '' });
    }
  }
}
