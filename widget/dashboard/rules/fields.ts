import type { Leaf } from '../../../server/protocol/index.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';

export type LeafKind = Leaf['kind'];

/** One field of a condition, and what may stand in it. `shownWith` leaves it out for another test. */
export type FieldSpec = {
  readonly name: string;
  readonly shownWith?: string;
} & (
  | { readonly type: 'whole'; readonly least: number; readonly most: number }
  /** May be left open. */
  | { readonly type: 'figure' }
  | { readonly type: 'path' | 'text' | 'flag' }
  | { readonly type: 'list'; readonly of: 'zone' | 'country' | 'language' | 'value' }
  | { readonly type: 'choice' | 'checks'; readonly options: readonly string[] }
);

const { secondsMost, countMost, kilometresMost, withinHoursMost, daysMost, frustrationMost } = RULE_LIMITS;
const seconds: FieldSpec = { name: 'secondsLeast', type: 'whole', least: 1, most: secondsMost };
const path: FieldSpec = { name: 'pattern', type: 'path' };
const text = (name: string): FieldSpec => ({ name, type: 'text' });
const whole = (name: string, least: number, most: number): FieldSpec => ({
  name,
  type: 'whole',
  least,
  most,
});
const source: FieldSpec = { name: 'source', type: 'choice', options: ['page', 'signed'] };

/** The fields of each condition, in their order. */
export const FIELDS: Readonly<Record<LeafKind, readonly FieldSpec[]>> = {
  page: [path],
  dwell: [seconds],
  'pages-seen': [whole('least', 1, countMost), path],
  idle: [seconds],
  leaving: [],
  frustration: [whole('least', 1, frustrationMost)],
  referrer: [text('pattern')],
  campaign: [{ name: 'part', type: 'choice', options: ['source', 'medium', 'name'] }, text('pattern')],
  device: [{ name: 'among', type: 'checks', options: ['phone', 'tablet', 'computer'] }],
  locale: [{ name: 'among', type: 'list', of: 'language' }],
  zone: [{ name: 'among', type: 'list', of: 'zone' }],
  country: [{ name: 'among', type: 'list', of: 'country' }],
  near: [whole('kilometresMost', 1, kilometresMost)],
  attribute: [
    text('name'),
    source,
    { name: 'test', type: 'choice', options: ['between', 'is', 'contains', 'given'] },
    { name: 'least', type: 'figure', shownWith: 'between' },
    { name: 'most', type: 'figure', shownWith: 'between' },
    { name: 'values', type: 'list', of: 'value', shownWith: 'is' },
    { name: 'word', type: 'text', shownWith: 'contains' },
  ],
  date: [
    text('name'),
    source,
    whole('daysFrom', -daysMost, daysMost),
    whole('daysUntil', -daysMost, daysMost),
    { name: 'yearly', type: 'flag' },
  ],
  did: [text('name'), whole('timesLeast', 1, countMost)],
  returning: [],
  earlier: [text('name'), whole('timesLeast', 1, countMost), whole('withinHours', 1, withinHoursMost)],
  staffed: [{ name: 'is', type: 'choice', options: ['yes', 'no'] }],
};

export type Values = Readonly<Record<string, string>>;

/** What a new condition begins with: something to change. */
export const BEGIN: Readonly<Record<LeafKind, Values>> = {
  page: { pattern: '/' },
  dwell: { secondsLeast: '30' },
  'pages-seen': { least: '3', pattern: '*' },
  idle: { secondsLeast: '45' },
  leaving: {},
  frustration: { least: '4' },
  referrer: { pattern: '' },
  campaign: { part: 'source', pattern: '' },
  device: { among: 'phone' },
  locale: { among: '' },
  zone: { among: '' },
  country: { among: '' },
  near: { kilometresMost: '50' },
  attribute: { name: '', source: 'page', test: 'is', least: '', most: '', values: '', word: '' },
  date: { name: '', source: 'signed', daysFrom: '0', daysUntil: '7', yearly: '' },
  did: { name: '', timesLeast: '1' },
  returning: {},
  earlier: { name: 'left-line', timesLeast: '1', withinHours: '24' },
  staffed: { is: 'yes' },
};

/** Conditions by what they are about, as they are offered. `cart` is an attribute that many sites have. */
export const OFFERED = {
  page: ['page', 'dwell', 'pages-seen', 'idle', 'leaving', 'frustration'],
  origin: ['referrer', 'campaign', 'device', 'locale'],
  place: ['zone', 'country', 'near'],
  known: ['cart', 'attribute', 'date', 'did', 'returning', 'earlier'],
  site: ['staffed'],
} as const satisfies Readonly<Record<string, readonly (LeafKind | 'cart')[]>>;

export type Offered = (typeof OFFERED)[keyof typeof OFFERED][number];

/** The fields that are there with these values. */
export const shownFields = (kind: LeafKind, values: Values): readonly FieldSpec[] =>
  FIELDS[kind].filter(({ shownWith }) => shownWith === undefined || shownWith === values.test);
