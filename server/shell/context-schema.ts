import { z } from 'zod';
import { LIMITS, type VisitContext } from '../protocol/index.ts';
import { moment, optionalLine } from './schema-parts.ts';
import { cleanLine } from './text-rules.ts';

const key = z
  .string()
  .min(1)
  .max(LIMITS.contextKeyCharacters)
  .refine((name) => name === cleanLine(name), 'a name on one line');

export const attributes = (most: number) =>
  z
    .record(key, z.union([optionalLine(LIMITS.contextValueCharacters), z.number(), z.boolean()]))
    .refine((record) => Object.keys(record).length <= most, `at most ${most} of them`);

const touchpoint = z.strictObject({
  name: key,
  at: moment,
  data: attributes(LIMITS.touchpointDataKeys).exactOptional(),
});

const address = z
  .url({ protocol: /^https?$/ })
  .max(LIMITS.pageAddressCharacters)
  .transform(withoutFragment)
  .refine(({ length }) => length <= LIMITS.pageAddressCharacters, 'a shorter address');

const page = z.strictObject({ address, title: optionalLine(LIMITS.pageTitleCharacters) });

const count = z.int().min(0).max(10_000_000);
const visited = z
  .string()
  .max(LIMITS.visitedAddressCharacters)
  .regex(/^https?:\/\/[^\s?#]+$/, 'an address without query and fragment')
  .refine((text) => URL.canParse(text) && text === cleanLine(text), 'an address of the web');

const visitedPage = z.strictObject({
  address: visited,
  seconds: z.int().min(0).max(LIMITS.dwellSecondsMost).nullable(),
});

const circumstances = z.strictObject({
  path: z.array(visitedPage).max(LIMITS.visitedPages),
  referrer: z.union([z.literal(''), visited]),
  device: z.strictObject({ kind: z.enum(['phone', 'tablet', 'computer']), width: count, height: count }),
  locale: optionalLine(LIMITS.timeZoneCharacters),
  zone: optionalLine(LIMITS.timeZoneCharacters),
});

/** What the page says of a visit, cleaned as other words are. */
export const visitContext: z.ZodType<VisitContext> = z
  .strictObject({
    page: page.nullable(),
    attributes: attributes(LIMITS.contextAttributes),
    touchpoints: z.array(touchpoint).max(LIMITS.touchpoints),
    circumstances: circumstances.exactOptional(),
  })
  .refine(
    (context) => JSON.stringify(context).length <= LIMITS.contextCharacters,
    `at most ${LIMITS.contextCharacters} characters as JSON`,
  );

/** A name and a password in an address are nobody's business either. */
function withoutFragment(text: string): string {
  const made = new URL(text);
  made.hash = made.username = made.password = '';
  return made.href;
}
