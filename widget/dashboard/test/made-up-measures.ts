import { dayOf, daysBefore } from '../../../server/hours/index.ts';
import {
  type Dimension,
  HISTORY_MEASURE_NAMES,
  type HistoryAnswer,
  type HistoryAsk,
  type HistoryFigure,
  type HistoryMeasureName,
  type HistoryPoint,
  type HistoryUnit,
  type SoldAmount,
  type Step,
  type TimeZone,
} from '../../../server/protocol/index.ts';

export const ZONE = 'Europe/Berlin' as TimeZone;
const HOUR_MILLISECONDS = 3_600_000;
const DAYS: Readonly<Record<Exclude<Step, 'hour'>, number>> = { day: 1, week: 7, month: 30 };

type Made = { readonly unit: HistoryUnit; readonly value: number; readonly of: number };

/** For a step with so many contacts; `wave` between 0 and 1 lets figures go up and down. */
const MADE: Readonly<Record<HistoryMeasureName, (contacts: number, wave: number) => Made>> = {
  contacts: (contacts) => ({ unit: 'count', value: contacts, of: 0 }),
  served: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.86), of: 0 }),
  speedOfAnswer: (contacts, wave) => ({ unit: 'seconds', value: 38 + 90 * wave, of: contacts }),
  serviceLevel: (contacts, wave) => ({ unit: 'share', value: 0.88 - 0.3 * wave, of: contacts }),
  abandonment: (contacts, wave) => ({ unit: 'share', value: 0.04 + 0.14 * wave, of: contacts }),
  shortAbandonment: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.05), of: 0 }),
  answeredWaiting: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.02), of: 0 }),
  handled: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.84), of: 0 }),
  handleTime: (contacts, wave) => ({ unit: 'seconds', value: 410 + 120 * wave, of: contacts }),
  wrapUpTime: (contacts, wave) => ({ unit: 'seconds', value: 45 + 20 * wave, of: contacts }),
  transferred: (contacts, wave) => ({ unit: 'share', value: 0.05 + 0.05 * wave, of: contacts }),
  firstContact: (contacts, wave) => ({ unit: 'share', value: 0.81 - 0.1 * wave, of: contacts }),
  resolved: (contacts, wave) => ({ unit: 'share', value: 0.9 - 0.1 * wave, of: Math.ceil(contacts / 2) }),
  satisfaction: (contacts, wave) => ({
    unit: 'share',
    value: 0.94 - 0.2 * wave,
    of: Math.ceil(contacts / 3),
  }),
  recommendation: (contacts, wave) => ({
    unit: 'points',
    value: 0.5 - 0.7 * wave,
    of: Math.ceil(contacts / 4),
  }),
  rating: (contacts, wave) => ({ unit: 'stars', value: 4.8 - 0.5 * wave, of: Math.ceil(contacts / 3) }),
  waitHeld: (contacts, wave) => ({ unit: 'share', value: 0.86 - 0.15 * wave, of: contacts }),
  medianHeld: (contacts, wave) => ({ unit: 'share', value: 0.53 - 0.1 * wave, of: contacts }),
  limitHeld: (contacts, wave) => ({ unit: 'share', value: 0.82 - 0.1 * wave, of: contacts }),
  estimateError: (contacts, wave) => ({ unit: 'share', value: 0.45 + 0.2 * wave, of: contacts * 60 }),
  outOfOrder: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.01), of: 0 }),
  overtaken: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.02), of: 0 }),
  occupancy: (contacts, wave) => ({ unit: 'share', value: 0.5 + 0.3 * wave, of: contacts * 900 }),
  workShare: (contacts, wave) => ({ unit: 'ratio', value: 0.9 + 0.2 * wave, of: contacts * 400 }),
  exposure: (contacts, wave) => ({ unit: 'per-hour', value: 3 + 4 * wave, of: contacts / 4 }),
  sales: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.12), of: 0 }),
  newCustomers: (contacts) => ({ unit: 'count', value: Math.round(contacts * 0.05), of: 0 }),
};

const CASES_LEAST = 5;

export function figure(name: HistoryMeasureName, contacts: number, wave: number): HistoryFigure {
  const { unit, value, of } = MADE[name](contacts, wave);
  if (unit === 'count') return { name, unit, state: 'counted', value };
  if (of === 0) return { name, unit, state: 'none' };
  const part = unit === 'share' || unit === 'points' ? Math.round(value * of) : value * of;
  if (of < CASES_LEAST) return { name, unit, state: 'few', part: unit === 'points' ? 0 : part, of };
  return { name, unit, state: 'shown', value: part / of, part, of };
}

const soldFor = (contacts: number): readonly SoldAmount[] =>
  contacts < CASES_LEAST
    ? []
    : [
        {
          currency: 'EUR',
          amount: contacts * 8_950,
          fromNew: contacts * 3_400,
          customers: Math.ceil(contacts * 0.1),
        },
      ];

function boundsOf({ from, until, step }: HistoryAsk): readonly number[] {
  const bounds: number[] = [];
  if (/^\d+$/u.test(from)) return [Number(from), Number(until)];
  const end = dayOf(ZONE, until).endsAt;
  if (step === 'hour') {
    for (let at = dayOf(ZONE, from).startsAt; at < end; at += HOUR_MILLISECONDS) bounds.push(at);
  } else {
    for (let date = from; date <= until; date = daysBefore(date, -DAYS[step]))
      bounds.push(dayOf(ZONE, date).startsAt);
  }
  return [...bounds, end];
}

const KEYS: Readonly<Record<Dimension, readonly (readonly [string, string])[]>> = {
  agent: [
    ['juno', 'Juno Albrecht'],
    ['mara', 'Mara Okonkwo'],
    ['théodore', 'Théodore Vandenberghe-Østergaard'],
    ['sol', 'Sol Reyes'],
    ['aiko', 'Aiko Tanaka'],
    ['', ''],
  ],
  skill: [
    ['guitars', 'Guitars'],
    ['amps', 'Amplifiers'],
    ['', ''],
  ],
  page: [
    ['/guitars', '/guitars'],
    ['/checkout', '/checkout'],
  ],
  segment: [
    ['trade', 'trade'],
    ['', ''],
  ],
  channel: [
    ['chat', 'chat'],
    ['call', 'call'],
    ['', ''],
  ],
};

/** What a shop with some dozens of contacts a day would answer; `share` of them for each key of a split. */
export function historyOf(ask: HistoryAsk, size = 40): HistoryAnswer {
  const names = HISTORY_MEASURE_NAMES.filter(
    (name) => ask.measures === undefined || ask.measures.split(',').includes(name),
  );
  const bounds = boundsOf(ask);
  const starts = bounds.slice(0, -1);
  const by = ask.by ?? 'none';
  const keys = by === 'none' ? [['', ''] as const] : KEYS[by];
  const days = ask.step === 'hour' ? 1 / 10 : DAYS[ask.step];
  const series = keys.map(([key, label], index) => {
    const of = (size * days) / (by === 'none' ? 1 : index * 1.6 + 2);
    const points = starts.flatMap((at, step): readonly HistoryPoint[] => {
      const wave = (Math.sin(step * 0.9 + index) + Math.sin(step * 0.37 + index * 2) + 2) / 4;
      const isClosed = ask.step === 'day' && step % 7 === 5;
      const contacts = isClosed ? 0 : Math.round(of * (0.6 + 0.8 * wave));
      if (contacts === 0) return [];
      return [{ at, figures: names.map((name) => figure(name, contacts, wave)), sold: soldFor(contacts) }];
    });
    // Another time has other figures.
    const shift = (Number(ask.from.slice(-2)) % 7) / 20;
    const all = Math.round(of * starts.length * (0.8 + shift));
    const total = {
      at: starts[0] ?? 0,
      figures: names.map((name) => figure(name, all, 0.25 + shift + index * 0.05)),
      sold: soldFor(all),
    };
    return { key, label, total, points };
  });
  const within = Number(ask.within ?? 20);
  return { zone: ZONE, step: ask.step, by, within, bounds, series, seriesLeftOut: by === 'page' ? 3 : 0 };
}
