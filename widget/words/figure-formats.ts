import type { HistoryUnit } from '../../server/protocol/index.ts';

const MINUTE = 60;
const HOUR = 3_600;
const HOURS_ONLY_FROM = 24 * HOUR;
/** From here on nobody reads cents. */
const WHOLE_FROM = 1_000;
const NO_BREAK = '\u00A0';

/** Measures as a locale writes them, never without their unit. Units of time are those of the SI. */
export type FigureFormats = {
  /** `41 s`, `3 min 20 s`, `1 h 5 min` */
  duration(seconds: number): string;
  figure(unit: HistoryUnit, value: number): string;
  /** What it is more or less, with its sign, in the same unit; a share in points of a hundred. */
  difference(unit: HistoryUnit, value: number): string;
  /** `0.97`, of what runs from 0 to 1 and is no share. */
  index(value: number): string;
  /** `+12 %`, of a part. */
  growth(part: number): string;
  /** @param amount in the smallest unit of the currency */
  money(amount: number, currency: string): string;
  /** The same where there is little room: `€20K`. */
  shortMoney(amount: number, currency: string): string;
};

const made = new Map<string, FigureFormats>();

/** Made once for each locale. */
export function figureFormats(locale: string): FigureFormats {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const formats = create(locale);
  made.set(locale, formats);
  return formats;
}

/** A sign, not a hyphen. */
const minus = (text: string): string => text.replace(/^-/u, '−');

function create(locale: string): FigureFormats {
  const signed = { signDisplay: 'exceptZero' } as const;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const growth = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, ...signed });
  const change = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, ...signed });
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...signed });
  const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...signed });
  const duration = durationOf(whole);
  return {
    duration,
    figure: (unit, value) => {
      switch (unit) {
        case 'count':
          return whole.format(value);
        case 'seconds':
          return duration(value);
        case 'share':
          return share.format(value);
        case 'points':
          return minus(change.format(value * 100));
        case 'stars':
          return `${tenth.format(value)}${NO_BREAK}★`;
        case 'ratio':
          return `${hundredth.format(value)}${NO_BREAK}×`;
        case 'per-hour':
          return `${tenth.format(value)}${NO_BREAK}/${NO_BREAK}h`;
      }
    },
    difference: (unit, value) => {
      switch (unit) {
        case 'count':
          return minus(change.format(value));
        case 'seconds':
          return `${value > 0 ? '+' : value < 0 ? '−' : ''}${duration(Math.abs(value))}`;
        case 'share':
        case 'points':
          return minus(change.format(value * 100));
        case 'stars':
          return `${minus(tenths.format(value))}${NO_BREAK}★`;
        case 'ratio':
          return `${minus(hundredths.format(value))}${NO_BREAK}×`;
        case 'per-hour':
          return `${tenths.format(value)}${NO_BREAK}/${NO_BREAK}h`;
      }
    },
    index: (value) => hundredth.format(value),
    growth: (part) => minus(growth.format(part)),
    money: (amount, currency) => moneyOf(locale, amount, currency, {}),
    shortMoney: (amount, currency) => moneyOf(locale, amount, currency, { notation: 'compact' }),
  };
}

const durationOf = (number: Intl.NumberFormat) => (seconds: number) => {
  const joined = (...parts: readonly (readonly [number, string])[]) =>
    parts
      .filter(([value], index) => value > 0 || index === 0)
      .map(([value, unit]) => `${number.format(value)}${NO_BREAK}${unit}`)
      .join(NO_BREAK);
  const rounded = Math.round(seconds);
  if (rounded < MINUTE) return joined([rounded, 's']);
  if (rounded < HOUR) return joined([Math.floor(rounded / MINUTE), 'min'], [rounded % MINUTE, 's']);
  if (rounded >= HOURS_ONLY_FROM) return joined([Math.round(rounded / HOUR), 'h']);
  return joined([Math.floor(rounded / HOUR), 'h'], [Math.floor((rounded % HOUR) / MINUTE), 'min']);
};

function moneyOf(
  locale: string,
  amount: number,
  currency: string,
  { notation = 'standard' }: Pick<Intl.NumberFormatOptions, 'notation'>,
): string {
  try {
    const style = { style: 'currency', currency } as const;
    const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
    const value = amount / 10 ** digits;
    const isWhole = notation === 'compact' || Math.abs(value) >= WHOLE_FROM;
    const some = isWhole ? { maximumFractionDigits: notation === 'compact' ? 1 : 0 } : {};
    return new Intl.NumberFormat(locale, { ...style, ...some, notation }).format(value);
  } catch {
    // What a site calls its currency need not be one.
    return `${new Intl.NumberFormat(locale).format(amount / 100)}${NO_BREAK}${currency}`;
  }
}
