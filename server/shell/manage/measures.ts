import { parseArgs } from 'node:util';
import {
  DIMENSIONS,
  SERVICE_SECONDS,
  STEPS,
  type Dimension,
  type HistoryFigure,
  type Moment,
  type ServiceSeconds,
  type SiteId,
  type Step,
  type TimeZone,
} from '../../protocol/index.ts';
import { createSite } from '../../core/index.ts';
import { historian, historyFigures, stepsOf, timesOf, type Amount } from '../../core/history/index.ts';
import { dayAt, isTimeZone } from '../../hours/index.ts';
import { loadState } from '../site/load-state.ts';
import type { Managed, ManageTools } from './command.ts';
import { momentOf, noSite, printedMoment, TIME_HELP } from './parts.ts';
import { csvLine } from '../csv.ts';

const OPTIONS = {
  since: { type: 'string', default: '7d' },
  until: { type: 'string' },
  by: { type: 'string' },
  step: { type: 'string', default: 'day' },
  zone: { type: 'string' },
  within: { type: 'string', default: '20' },
  csv: { type: 'boolean', default: false },
  rebuild: { type: 'boolean', default: false },
} as const;

type Tools = Pick<ManageTools, 'store' | 'clock'>;
type Asked = {
  readonly siteId: SiteId;
  readonly by: Dimension | null;
  readonly bounds: readonly Moment[];
  readonly within: ServiceSeconds;
  /** Of the site, where the time of agents is kept for what is asked. */
  readonly timeZone: TimeZone | null;
};
type Told = {
  readonly at: Moment;
  readonly key: string;
  readonly figures: readonly HistoryFigure[];
  readonly amounts: readonly Amount[];
};

const wrong = (sentence: string): Managed => ({ ok: false, sentence });
const isOneOf = <One>(list: readonly One[], word: unknown): word is One => list.includes(word as One);

/** The measures of a site over a time, by step and key. Only `--rebuild` changes anything. */
export async function manageMeasures(
  words: readonly string[],
  tools: Tools,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const sites = await tools.store.readSites();
  const site = sites.find(({ siteId }) => siteId === positionals[0]);
  if (positionals.length !== 1) return wrong(usage);
  if (site === undefined) return wrong(noSite(positionals[0] ?? '', sites));
  if (values.rebuild) return rebuild(site.siteId, tools);
  const asked = await askedOf(site.siteId, values, tools);
  if (typeof asked === 'string') return wrong(asked);
  const rows = await toldOf(asked, tools);
  return { ok: true, sentence: values.csv ? table(rows) : report(rows) };
}

async function rebuild(siteId: SiteId, { store }: Tools): Promise<Managed> {
  const facts = await store.rebuildHistory(siteId, historian(createSite(siteId)));
  return { ok: true, sentence: `The history of ${siteId} was made anew of its events: ${facts} rows.` };
}

type Values = {
  readonly since: string;
  readonly until?: string | undefined;
  readonly by?: string | undefined;
  readonly step: string;
  readonly zone?: string | undefined;
  readonly within: string;
};

async function askedOf(siteId: SiteId, values: Values, { store, clock }: Tools): Promise<Asked | string> {
  const { by = null, step, within } = values;
  const now = clock.now();
  const since = momentOf(values.since, now);
  const until = values.until === undefined ? now : momentOf(values.until, now);
  if (since === null || until === null || since >= until) return TIME_HELP;
  if (by !== null && !isOneOf(DIMENSIONS, by)) return `Split by ${DIMENSIONS.join(', ')}.`;
  if (!isOneOf(STEPS, step)) return `Give a step of ${STEPS.join(', ')}.`;
  const level = Number(within);
  if (!isOneOf(SERVICE_SECONDS, level)) return `Give --within ${SERVICE_SECONDS.join(', ')} seconds.`;
  const { state } = await loadState(store, siteId);
  const own = state.settings.timeZone;
  const zone = values.zone ?? own;
  if (!isTimeZone(zone)) return 'Give a time zone by its IANA name, such as Europe/Berlin.';
  const bounds = stepsOf(zone, step, since, until);
  if (bounds === null) return 'These are too many steps: ask for a shorter time, or for longer steps.';
  const isTimed = (by === null || by === 'agent') && (step satisfies Step) !== 'hour' && zone === own;
  return { siteId, by, bounds, within: level, timeZone: isTimed ? own : null };
}

async function toldOf(asked: Asked, { store }: Tools): Promise<readonly Told[]> {
  const { siteId, by, bounds, within, timeZone } = asked;
  const rows = await store.readHistory(siteId, { filter: {}, by, bounds });
  const first = bounds[0] ?? 0;
  const last = bounds.at(-1) ?? first;
  const dates =
    timeZone === null
      ? null
      : { zone: timeZone, from: dayAt(timeZone, first).date, to: dayAt(timeZone, last).date };
  const days = dates === null ? [] : await store.readAgentDays(siteId, null, dates.from, dates.to);
  const times = dates === null ? null : timesOf(dates.zone, days, bounds, by === 'agent');
  return rows.map(({ at, key, counts, amounts }) => {
    const time = times?.get(at)?.get(key as '') ?? null;
    return { at, key, amounts, figures: historyFigures(counts, time, within) };
  });
}

/** One row for each step and key: of each measure its value, and what by what. */
function table(rows: readonly Told[]): string {
  const names = (rows[0]?.figures ?? []).flatMap(({ name }) => [name, `${name}-part`, `${name}-of`]);
  const lines = rows.map(({ at, key, figures, amounts }) =>
    csvLine([printedMoment(at), key, ...figures.flatMap(cellsOf), amounts.map(printedAmount).join(' ')]),
  );
  return [csvLine(['from', 'key', ...names, 'sold']), ...lines].join('\r\n');
}

function cellsOf(figure: HistoryFigure): readonly string[] {
  switch (figure.state) {
    case 'counted':
      return [String(figure.value), '', ''];
    case 'shown':
      return [String(figure.value), String(figure.part), String(figure.of)];
    case 'few':
      return ['', String(figure.part), String(figure.of)];
    case 'none':
    case 'not-kept':
      return ['', '', ''];
  }
}

function report(rows: readonly Told[]): string {
  if (rows.length === 0) return 'Nothing was over in this time.';
  return rows
    .map(({ at, key, figures, amounts }) =>
      [
        `${printedMoment(at)}${key === '' ? '' : `  ${key}`}`,
        ...figures.flatMap((figure) => lineOf(figure)),
        ...amounts.map((sold) => `  sold ${printedAmount(sold)}`),
      ].join('\n'),
    )
    .join('\n');
}

function lineOf(figure: HistoryFigure): readonly string[] {
  const { name, unit } = figure;
  switch (figure.state) {
    case 'counted':
      return [`  ${name} ${figure.value}`];
    case 'shown': {
      const value = unit === 'share' ? `${(100 * figure.value).toFixed(1)} %` : figure.value.toFixed(2);
      return [`  ${name} ${value} (${rounded(figure.part)} by ${rounded(figure.of)})`];
    }
    case 'few':
      return unit === 'points'
        ? []
        : [`  ${name} ${rounded(figure.part)} of ${rounded(figure.of)}: too few to tell`];
    case 'none':
    case 'not-kept':
      return [];
  }
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const printedAmount = ({ amount, currency, fromNew }: Amount): string =>
  `${currency} ${amount} new ${fromNew}`;
