import type { Sale } from '../../server/protocol/index.ts';

/** An amount as the locale writes it: `€12.50` for 1250 EUR. */
export function moneyOf(locale: string, { amount, currency }: Sale): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
