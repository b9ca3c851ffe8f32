import type { ContextAttributes, ContextValue, TimeZone } from '../protocol/index.ts';
import type { AttributeSource, Leaf, ValueTest } from './condition.ts';
import { daysUntil, yearlyDaysUntil } from './days.ts';
import type { Facts } from './facts.ts';
import { fits, pathFits } from './pattern.ts';
import { nearestOf, type Position } from './place.ts';
import type { Truth } from './truth.ts';

/** What of a site some conditions look at. */
export type Site = { readonly zone: TimeZone; readonly branches: readonly Position[] };

/** Whether one condition is true of what is known of a visit. */
export function leafTruth(leaf: Leaf, facts: Facts, site: Site): Truth {
  switch (leaf.kind) {
    case 'page':
      return ofFact(facts.path, (path) => pathFits(path, leaf.pattern));
    case 'dwell':
      return ofFact(facts.dwellSeconds, (seconds) => seconds >= leaf.secondsLeast);
    case 'pages-seen':
      return ofFact(facts.pathsSeen, (paths) => fitting(paths, leaf.pattern) >= leaf.least);
    case 'idle':
      return ofFact(facts.idleSeconds, (seconds) => seconds >= leaf.secondsLeast);
    case 'leaving':
      return facts.leaving ?? null;
    case 'referrer':
      return ofFact(facts.referrerHost, (host) => host !== '' && fits(lower(host), lower(leaf.pattern)));
    case 'campaign':
      return ofFact(facts.campaign, (campaign) => fits(lower(campaign[leaf.part]), lower(leaf.pattern)));
    case 'device':
      return ofFact(facts.device, (device) => leaf.among.includes(device));
    case 'locale':
      return ofFact(facts.locale, (locale) => leaf.among.some((tag) => isWithin(locale, tag)));
    case 'zone':
      return ofFact(facts.zone, (zone) => leaf.among.some((other) => other === zone));
    case 'country':
      return ofFact(facts.country, (country) => country !== null && leaf.among.includes(country));
    case 'near':
      return ofFact(facts.position, (position) => isNear(position, leaf.kilometresMost, site));
    case 'returning':
      return facts.returning ?? null;
    case 'attribute':
      return ofFact(attributesOf(facts, leaf.source), (all) => passes(all[leaf.name], leaf.test));
    case 'date':
      return ofFact(attributesOf(facts, leaf.source), (all) => isDue(all[leaf.name], leaf, facts, site));
    case 'did':
      return ofFact(facts.tracked, (names) => count(names, leaf.name) >= leaf.timesLeast);
    case 'earlier':
      return ofFact(facts.earlier, (earlier) => {
        const since = facts.now - leaf.withinHours * 3_600_000;
        const names = earlier.filter(({ at }) => at >= since).map(({ name }) => name);
        return count(names, leaf.name) >= leaf.timesLeast;
      });
    case 'frustration':
      return ofFact(facts.frustration, (score) => score >= leaf.least);
    case 'staffed':
      return ofFact(facts.staffed, (staffed) => staffed === leaf.is);
  }
}

const ofFact = <Fact>(fact: Fact | undefined, isTrue: (fact: Fact) => boolean): Truth =>
  fact === undefined ? null : isTrue(fact);

const attributesOf = (facts: Facts, source: AttributeSource): ContextAttributes | undefined =>
  source === 'page' ? facts.attributes : facts.signed;

const fitting = (paths: readonly string[], pattern: string): number =>
  new Set(paths.filter((path) => pathFits(path, pattern))).size;

const lower = (text: string): string => text.toLowerCase();

/** Whether a language tag is the other or a kind of it. */
export const isWithin = (locale: string, tag: string): boolean =>
  lower(locale) === lower(tag) || lower(locale).startsWith(`${lower(tag)}-`);

const isNear = (position: Position | null, most: number, { branches }: Site): boolean =>
  position !== null && (nearestOf(branches, position)?.kilometres ?? Infinity) <= most;

const count = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name).length;

function passes(value: ContextValue | undefined, test: ValueTest): boolean {
  if (value === undefined) return false;
  switch (test.kind) {
    case 'given':
      return true;
    case 'is':
      return test.values.includes(value);
    case 'contains':
      return typeof value === 'string' && lower(value).includes(lower(test.word));
    case 'between':
      if (typeof value !== 'number') return false;
      return value >= (test.least ?? -Infinity) && value <= (test.most ?? Infinity);
  }
}

function isDue(
  value: ContextValue | undefined,
  leaf: Extract<Leaf, { readonly kind: 'date' }>,
  { now }: Facts,
  { zone }: Site,
): boolean {
  if (typeof value !== 'string') return false;
  const days = leaf.yearly ? yearlyDaysUntil(value, zone, now) : [daysUntil(value, zone, now)];
  return days.some((day) => day !== null && day >= leaf.daysFrom && day <= leaf.daysUntil);
}
