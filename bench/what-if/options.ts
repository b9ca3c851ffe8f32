import { parseArgs } from 'node:util';
import { AS_IT_WAS, ORDERS, type Order, type Settings } from './settings.ts';

export const OPTIONS = `
--seed 1            which day
--agents +1         agents more (+1) or fewer (-1), or how many (13)
--capacity 3        conversations that an agent holds at once
--shift-hours 7     length of every shift
--shift-start +30   minutes by which every shift begins later, or earlier (-30)
--insisting 0.8     share of visitors who want one person
--policy rating     order of the list: ${ORDERS.join(', ')}; several by commas
--out FOLDER        where a plot of waits and loads by the hour is written`;

type Column = { readonly name: string; readonly settings: Settings };
type Asked = { readonly seed: number; readonly out: string | null; readonly columns: readonly Column[] };

/** The day as it was, and beside it every order asked for under the settings asked for. */
export function settingsOf(words: readonly string[]): Asked {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: joined(words),
    options: {
      seed: text,
      agents: text,
      capacity: text,
      'shift-hours': text,
      'shift-start': text,
      insisting: text,
      policy: text,
      out: text,
    },
  });
  const changed = {
    agents: counted(values.agents, AS_IT_WAS.agents, 1, 40),
    capacity: counted(values.capacity, AS_IT_WAS.capacity, 1, 20),
    shiftHours: numbered(values['shift-hours'], AS_IT_WAS.shiftHours, 1, 12),
    shiftMinutes: numbered(values['shift-start'], AS_IT_WAS.shiftMinutes, -240, 240),
    insisting: numbered(values.insisting, AS_IT_WAS.insisting, 0, 1),
  };
  const isChanged = Object.entries(changed).some(
    ([name, value]) => AS_IT_WAS[name as keyof typeof changed] !== value,
  );
  const asked = values.policy ?? (isChanged ? AS_IT_WAS.order : ORDERS.join(','));
  const orders = asked.split(',').map(orderOf);
  const others = orders.filter((order) => isChanged || order !== AS_IT_WAS.order);
  return {
    seed: numbered(values.seed, 1, 0, 2 ** 31),
    out: values.out ?? null,
    columns: [
      { name: `as it was (${AS_IT_WAS.order})`, settings: AS_IT_WAS },
      ...others.map((order) => ({
        name: isChanged ? `changed, ${order}` : order,
        settings: { ...changed, order },
      })),
    ],
  };
}

/** A leading "--" is what a runner leaves; "-1" is a value and not an option. */
function joined(words: readonly string[]): string[] {
  const args = words[0] === '--' ? words.slice(1) : [...words];
  return args.flatMap((word, index) => {
    if (/^-\d/.test(word)) return [];
    const next = args[index + 1];
    return next !== undefined && /^-\d/.test(next) ? [`${word}=${next}`] : [word];
  });
}

function orderOf(word: string): Order {
  const found = ORDERS.find((order) => order === word);
  if (found === undefined) throw new Error(`There is no order "${word}". Say one of ${ORDERS.join(', ')}.`);
  return found;
}

function numbered(word: string | undefined, usual: number, least: number, most: number): number {
  if (word === undefined) return usual;
  const value = Number(word);
  if (!(value >= least && value <= most))
    throw new Error(`Say a number from ${least} to ${most}, not "${word}".`);
  return value;
}

/** "+1" and "-1" are changes; anything else is the count itself. */
function counted(word: string | undefined, usual: number, least: number, most: number): number {
  const isChange = word !== undefined && /^[+-]/.test(word);
  const value = Math.round(numbered(word, usual, isChange ? -most : least, most));
  return Math.min(most, Math.max(least, isChange ? usual + value : value));
}
