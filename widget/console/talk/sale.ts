import { LIMITS, type Sale } from '../../../server/protocol/index.ts';

/** How many digits a currency has after its point: two for EUR, none for JPY, three for KWD. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** `1,234.50`, as the language writes it, without the currency. */
export function writeSale({ amount, currency }: Sale, locale: string): string {
  const digits = digitsOf(currency);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount / 10 ** digits);
}

/**
 * What was typed as an amount: `null` where the field is empty or says nought. The last point or comma parts
 * the smaller unit if no more digits follow it than the currency has there; all others only group.
 */
export function readSale(typed: string, currency: string, locale: string): Sale | null | 'wrong' {
  const digits = digitsOf(currency);
  const text = typed.replaceAll(/[\s\u00A0\u202F'’]/gu, '');
  if (text === '') return null;
  if (!/^[0-9.,]+$/u.test(text)) return 'wrong';
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const isPoint = last >= 0 && isDecimal(text, last, digits, locale);
  const whole = (isPoint ? text.slice(0, last) : text).replaceAll(/[.,]/gu, '');
  const rest = isPoint ? text.slice(last + 1) : '';
  const amount = Number(whole + rest.padEnd(digits, '0'));
  if (!Number.isSafeInteger(amount) || amount > LIMITS.saleMost) return 'wrong';
  return amount === 0 ? null : { amount, currency };
}

function isDecimal(text: string, last: number, digits: number, locale: string): boolean {
  const after = text.length - last - 1;
  if (digits === 0 || after > digits) return false;
  // Three digits may be a group or, where the currency has as many, the smaller unit: the language decides.
  const point = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  return after < 3 || text[last] === point;
}
