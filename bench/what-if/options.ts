import { parseArgs } from 'node:util';
import type { SiteSettings } from '../../server/core/index.ts';
import { AS_IT_WAS, POLICIES, POLICY_NAMES, type PolicyName, type Settings } from './settings.ts';

export const OPTIONS = `
Which day:
--seed 1            a generated day
--from DATA_DIR     or a recorded one: the folder of the server's database,
--site shop         the site,
--day 2026-11-20    and the date, in the time zone of this machine

What is changed in it:
--agents +1         agents more (+1) or fewer (-1)
--capacity 3        conversations that an agent holds at once
--hours +0.5        hours by which every agent's day is later, or earlier (-0.5)
--weights rating=1,wait=2,share=0,exposure=1     of the order "recommended"
--swap 0            seconds that a swap offer stands; 0 makes none
--release 0.3       chance of being free in time below which flexible visitors are let go early
--wanting 0.8       share of visitors who want one person (generated days)
--insisting 0.5     share of those who insist on that person (generated days)
--policy rating     ways to route: ${POLICY_NAMES.join(', ')}; several by commas
--out FOLDER        where a plot of waits and loads by the hour is written`;

export type Column = { readonly name: string; readonly settings: Settings };
export type Recording = { readonly folder: string; readonly siteId: string; readonly day: string };
export type Asked = {
  readonly seed: number;
  readonly recording: Recording | null;
  readonly out: string | null;
  /** The first is the day as it was. */
  readonly columns: readonly Column[];
};

const TEXT = { type: 'string' } as const;
const NAMES = [
  'seed',
  'from',
  'site',
  'day',
  'agents',
  'capacity',
  'hours',
  'weights',
  'swap',
  'release',
  'wanting',
  'insisting',
  'policy',
  'out',
] as const;
type Values = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/**
 * The day as it was, and beside it what is asked for.
 * @throws with a sentence that says which word is wrong and what to say instead.
 */
export function askedBy(words: readonly string[]): Asked {
  const options = Object.fromEntries(NAMES.map((name) => [name, TEXT]));
  const values = parseArgs({ args: joined(words), options }).values as Values;
  const changed = changesOf(values);
  const isChanged = Object.keys(changed).length > 0;
  const policies = values.policy?.split(',').map(policyOf) ?? (isChanged ? ['recommended'] : POLICY_NAMES);
  const others = policies.filter((name) => isChanged || name !== 'recommended');
  return {
    seed: numbered('seed', values.seed, 0, 2 ** 31) ?? 1,
    recording: recordingOf(values),
    out: values.out ?? null,
    columns: [
      { name: 'as it was', settings: AS_IT_WAS },
      ...others.map((name) => ({
        name: !isChanged ? name : name === 'recommended' ? 'changed' : `changed, ${name}`,
        settings: withChanges(name, changed),
      })),
    ],
  };
}

function withChanges(name: PolicyName, changed: Partial<Settings>): Settings {
  const policy: Partial<Settings> = POLICIES[name];
  return { ...AS_IT_WAS, ...policy, ...changed, site: { ...policy.site, ...changed.site } };
}

/** Only what is said; what is not said stays as the policy has it. */
function changesOf(values: Values): Partial<Settings> {
  const site: Partial<SiteSettings> = {
    ...weightsOf(values.weights),
    ...said('swapSeconds', numbered('swap', values.swap, 0, 120)),
    ...said('releaseChance', numbered('release', values.release, 0, 1)),
  };
  return {
    ...said('agentsMore', numbered('agents', values.agents, -20, 20)),
    ...said('capacity', numbered('capacity', values.capacity, 1, 20)),
    ...said('hoursLater', numbered('hours', values.hours, -12, 12)),
    ...said('wanting', numbered('wanting', values.wanting, 0, 1)),
    ...said('insisting', numbered('insisting', values.insisting, 0, 1)),
    ...(Object.keys(site).length === 0 ? {} : { site }),
  };
}

const said = <Name extends string>(name: Name, value: number | null): Partial<Record<Name, number>> =>
  (value === null ? {} : { [name]: value }) as Partial<Record<Name, number>>;

const WEIGHTS: Readonly<Record<string, keyof SiteSettings>> = {
  rating: 'ratingWeight',
  wait: 'waitWeight',
  share: 'shareWeight',
  exposure: 'exposureWeight',
};

function weightsOf(word: string | undefined): Partial<SiteSettings> {
  if (word === undefined) return {};
  return Object.fromEntries(
    word.split(',').map((pair) => {
      const [name = '', value] = pair.split('=');
      const setting = WEIGHTS[name];
      if (setting === undefined || value === undefined) {
        throw new Error(`There is no weight "${pair}". Say ${Object.keys(WEIGHTS).join('=1,')}=1.`);
      }
      return [setting, numbered(`weights ${name}`, value, 0, 10)];
    }),
  );
}

function recordingOf({ from, site, day }: Values): Recording | null {
  if (from === undefined && site === undefined && day === undefined) return null;
  if (from === undefined || site === undefined || day === undefined) {
    throw new Error('A recorded day needs all of --from, --site and --day.');
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new Error(`Say the day as 2026-11-20, not "${day}".`);
  }
  return { folder: from, siteId: site, day };
}

/** A leading "--" is what a runner leaves; "-1" is a value and not an option. */
function joined(words: readonly string[]): string[] {
  const args = words[0] === '--' ? words.slice(1) : [...words];
  return args.flatMap((word, index) => {
    if (/^-[\d.]/.test(word)) return [];
    const next = args[index + 1];
    return next !== undefined && /^-[\d.]/.test(next) ? [`${word}=${next}`] : [word];
  });
}

function policyOf(word: string): PolicyName {
  const found = POLICY_NAMES.find((name) => name === word);
  if (found === undefined) {
    throw new Error(`There is no policy "${word}". Say one of ${POLICY_NAMES.join(', ')}.`);
  }
  return found;
}

/** `null` where nothing was said. */
function numbered(name: string, word: string | undefined, least: number, most: number): number | null {
  if (word === undefined) return null;
  const value = word.trim() === '' ? NaN : Number(word);
  if (!(value >= least && value <= most)) {
    throw new Error(`For --${name} say a number from ${least} to ${most}, not "${word}".`);
  }
  const isWhole = ['seed', 'agents', 'capacity', 'swap'].includes(name);
  if (isWhole && !Number.isInteger(value))
    throw new Error(`For --${name} say a whole number, not "${word}".`);
  return value;
}
