import { ADDRESSES } from '../../protocol/index.ts';
import type { StoredBookingMail } from '../../store/booking.ts';
import type { Site, Text } from '../../store/store.ts';
import { BOUNDS } from '../bounds.ts';
import type { MailSender, Sent } from '../mail.ts';
import type { Surroundings, Timer } from '../surroundings.ts';
import type { BookingLinks } from './links.ts';
import { bookingMail } from './mail-words.ts';

type Parts = {
  readonly row: () => Site;
  readonly agentName: (agentId: StoredBookingMail['agentId']) => string | null;
  readonly links: BookingLinks;
};

/**
 * Sends the mails that were kept with the events they tell of: in order, each until it is sent or serves
 * nobody any more. A mail may go out twice when the server ends between sending and forgetting it.
 */
export class BookingMails {
  readonly #surroundings: Surroundings;
  readonly #sender: MailSender | null;
  readonly #parts: Parts;
  #working: Promise<void> | null = null;
  #again = false;
  #retry: Timer | null = null;
  #pauseMilliseconds: number = BOUNDS.mailRetryMilliseconds;
  #stopped = false;

  constructor(surroundings: Surroundings, parts: Parts) {
    this.#surroundings = surroundings;
    this.#sender = surroundings.mail;
    this.#parts = parts;
  }

  committed(texts: readonly Text[]): void {
    if (texts.some(({ kind }) => kind === 'bookingMail')) this.send();
  }

  /** Sends whatever waits; asked again meanwhile, it looks once more. */
  send(): void {
    if (this.#sender === null || this.#stopped) return;
    this.#retry?.cancel();
    this.#retry = null;
    this.#again = true;
    this.#working ??= this.#work(this.#sender).finally(() => (this.#working = null));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#retry?.cancel();
    await this.#working;
  }

  async #work(sender: MailSender): Promise<void> {
    let left = false;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      left = await this.#sendAll(sender).catch((error: unknown) => {
        this.#surroundings.log.warn({ error }, 'Mails could not be looked up.');
        return true;
      });
    }
    if (left && !this.#stopped) this.#tryLater();
    else this.#pauseMilliseconds = BOUNDS.mailRetryMilliseconds;
  }

  #tryLater(): void {
    this.#retry = this.#surroundings.clock.after(this.#pauseMilliseconds, () => this.send());
    this.#pauseMilliseconds = Math.min(2 * this.#pauseMilliseconds, BOUNDS.mailRetryMostMilliseconds);
  }

  /** @returns whether some are left for later */
  async #sendAll(sender: MailSender): Promise<boolean> {
    const { store } = this.#surroundings;
    const { siteId } = this.#parts.row();
    let after = 0;
    let left = false;
    for (;;) {
      const mails = await store.readBookingMails(siteId, after, BOUNDS.mailsPerRead);
      for (const mail of mails) {
        if (this.#stopped) return true;
        after = mail.number;
        if ((await this.#sendOne(sender, mail)) === 'later') left = true;
        else await store.dropBookingMail(siteId, mail.number);
      }
      if (mails.length < BOUNDS.mailsPerRead) return left;
    }
  }

  async #sendOne(sender: MailSender, mail: StoredBookingMail): Promise<Sent> {
    const { store, clock, config } = this.#surroundings;
    const { row, agentName, links } = this.#parts;
    const { siteId, name: siteName } = row();
    const { number, bookingId, news, agentId, startsAt, endsAt } = mail;
    const [booking] = await store.readBookingTexts(siteId, [bookingId]);
    const to = booking?.contact.mail ?? null;
    if (booking === undefined || to === null || isTooLate(mail, clock.now())) return 'never';
    const link = `${config.publicUrl ?? ''}${ADDRESSES.bookingPage}#${await links.make(bookingId, startsAt)}`;
    const facts = { news, siteName, agentName: agentName(agentId) ?? siteName, startsAt, endsAt, link };
    return sender.send({
      id: `${siteId}.${number}.${bookingId}`,
      to,
      ...bookingMail({ ...facts, zone: booking.zone, language: booking.language }),
    });
  }
}

/** Nobody is reminded of what has begun, nor told of what is days old. */
const isTooLate = ({ news, startsAt, at }: StoredBookingMail, now: number): boolean =>
  (news === 'reminder' && startsAt <= now) || now - at > BOUNDS.mailKeptMilliseconds;
