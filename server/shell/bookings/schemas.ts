import { z } from 'zod';
import { hoursRefusal, isTimeZone } from '../../hours/index.ts';
import {
  LIMITS,
  type AgentId,
  type AgentRequests,
  type BookingId,
  type Hours,
  type LanguageTag,
  type LeftMessageId,
  type TimeZone,
  type VisitorRequests,
} from '../../protocol/index.ts';
import { languageTag, need } from '../need-schema.ts';
import { commandId, id, moment, optionalLine, optionalWords, refuse, words } from '../schema-parts.ts';

type Bodies<Requests extends Record<string, { body: unknown }>, Name extends keyof Requests> = {
  readonly [Each in Name]: z.ZodType<Requests[Each]['body']>;
};

export const bookingChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), agentId: id<AgentId>() }),
  z.strictObject({ kind: z.literal('any') }),
]);

const ADDRESS = z.email().max(LIMITS.emailCharacters);
/** As people write them: digits with spaces, dots, dashes, slashes and brackets between. */
const PHONE = /^\+?[\d\s().\-/]{5,}$/;
const DIGITS_LEAST = 5;
const WRONG_MAIL = 'Mend the mail address; it looks like name@example.org.';

const isPhone = (text: string): boolean =>
  text.length <= LIMITS.phoneCharacters && PHONE.test(text) && text.replace(/\D/g, '').length >= DIGITS_LEAST;

/** What is empty once it is trimmed was not given. */
const given = z
  .string()
  .max(LIMITS.emailCharacters)
  .nullable()
  .transform((text) => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? null : trimmed;
  });

/** One address that a mail can be sent to. */
export const mail = z
  .string()
  .max(LIMITS.emailCharacters)
  .transform((text, context) => {
    const address = text.trim();
    if (ADDRESS.safeParse(address).success) return address;
    return refuse(context, 'contact-invalid', WRONG_MAIL);
  });

const contact = z.strictObject({ mail: given, phone: given }).transform((value, context) => {
  const { mail, phone } = value;
  if (mail !== null && !ADDRESS.safeParse(mail).success) {
    return refuse(context, 'contact-invalid', 'Mend the mail address; it looks like name@example.org.');
  }
  if (phone !== null && !isPhone(phone)) {
    return refuse(context, 'contact-invalid', 'Mend the telephone number; it has digits, and + at most.');
  }
  if (mail !== null || phone !== null) return value;
  return refuse(
    context,
    'contact-invalid',
    'Give a mail address or a telephone number at which you can be reached.',
  );
});

export const zone = z
  .string()
  .refine(isTimeZone, {
    message: 'an IANA time zone such as Europe/Berlin',
    params: { problem: { code: 'zone-wrong' } },
  })
  .transform((name) => name);

const bookingId = id<BookingId>();

export const moveBody = z.strictObject({ commandId, choice: bookingChoice, startsAt: moment });
export const cancelBody = z.strictObject({ commandId });

export const VISITOR_BOOKING_SCHEMAS: Bodies<
  VisitorRequests,
  'book' | 'moveBooking' | 'cancelBooking' | 'leaveMessage'
> = {
  book: z.strictObject({
    commandId,
    choice: bookingChoice,
    need,
    startsAt: moment,
    name: optionalLine(LIMITS.nameCharacters),
    contact,
    note: optionalWords(LIMITS.noteCharacters),
    zone,
    language: languageTag.default('en' as LanguageTag),
  }),
  moveBooking: moveBody.extend({ bookingId }),
  cancelBooking: cancelBody.extend({ bookingId }),
  leaveMessage: z.strictObject({
    commandId,
    choice: bookingChoice,
    name: optionalLine(LIMITS.nameCharacters),
    contact,
    text: words(LIMITS.questionCharacters),
  }),
};

const wallSpan = { from: z.string().max(5), until: z.string().max(5) };
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));

/** Whether such hours can be is told by `hoursRefusal`, with the day that is wrong. */
export const hours: z.ZodType<Hours> = z
  .strictObject({
    zone: z
      .string()
      .max(LIMITS.timeZoneCharacters)
      .transform((name) => name as TimeZone),
    week: z.array(z.strictObject({ weekday, ...wallSpan })).max(7 * LIMITS.spansPerDay),
    exceptions: z
      .array(
        z.strictObject({
          date: z.string().max(10),
          spans: z.array(z.strictObject(wallSpan)).max(LIMITS.spansPerDay),
        }),
      )
      .max(LIMITS.hoursExceptions),
  })
  .transform((value, context) => {
    const refusal = hoursRefusal(value);
    return refusal === null ? value : refuse(context, refusal.code, refusal.message);
  });

export const AGENT_BOOKING_SCHEMAS: Bodies<
  AgentRequests,
  'saveHours' | 'finishBooking' | 'giveUpBooking' | 'finishLeftMessage'
> = {
  saveHours: z.strictObject({ commandId, hours: hours.nullable() }),
  finishBooking: z.strictObject({ commandId, bookingId }),
  giveUpBooking: z.strictObject({ commandId, bookingId }),
  finishLeftMessage: z.strictObject({ commandId, leftMessageId: id<LeftMessageId>() }),
};
