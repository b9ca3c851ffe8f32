import { parseArgs } from 'node:util';
import type { OutcomeSums } from '../../store/index.ts';
import type { Managed, ManageTools } from './command.ts';
import { questionOf } from './question.ts';

const OPTIONS = {
  site: { type: 'string' },
  since: { type: 'string', default: '7d' },
  until: { type: 'string' },
} as const;

const RESOLUTIONS: Readonly<Record<string, string>> = { yes: 'yes', no: 'no', later: 'promised for later' };

/** What came of the conversations of a site in a time, as its agents said. Nothing is changed. */
export async function manageOutcomes(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  const question = await questionOf(values, tools, usage);
  if ('ok' in question) return question;
  const { site, since, until } = question;
  return { ok: true, sentence: report(await tools.store.readOutcomes(site.siteId, { since, until })) };
}

function report({ dispositions, resolutions, sales, answeredWaiting }: OutcomeSums): string {
  const total = dispositions.reduce((sum, { count }) => sum + count, 0);
  const ended = dispositions.map(({ word, count }) => `  ${count}  ${word ?? 'not said'}`);
  const resolved = resolutions.map(
    ({ word, count }) => `  ${count}  ${word === null ? 'not said' : (RESOLUTIONS[word] ?? word)}`,
  );
  const sold = sales.map(
    ({ currency, amount, count }) => `  ${printedAmount(amount, currency)} in ${counted(count, 'sale')}`,
  );
  return [
    `Something was said of ${counted(total, 'conversation')}.`,
    ...(total === 0 ? [] : ['How they ended:', ...ended, 'Resolved:', ...resolved]),
    ...(sold.length === 0 ? ['Nothing was sold.'] : ['Sold:', ...sold]),
    `Answered while waiting: ${answeredWaiting}`,
  ].join('\n');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The smallest unit of a currency is a hundredth of most, and the whole of some. */
function printedAmount(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const { maximumFractionDigits: digits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** digits).replaceAll('\u00a0', ' ');
}
