import {
  HISTORY_LIMITS,
  type AgentId,
  type Comparison,
  type HistoryFigure,
  type HistoryMeasureName,
  type Standing,
} from '../../protocol/index.ts';
import { wilson } from '../lift/index.ts';

/** What of an agent's work is compared, and which way is better. */
export const COMPARED = {
  handled: 'neither',
  handleTime: 'neither',
  wrapUpTime: 'less',
  transferred: 'less',
  firstContact: 'more',
  resolved: 'more',
  satisfaction: 'more',
  recommendation: 'more',
  rating: 'more',
  waitHeld: 'more',
  occupancy: 'neither',
  sales: 'neither',
} as const satisfies Partial<Record<HistoryMeasureName, Comparison['better']>>;
export type ComparedName = keyof typeof COMPARED;
export const COMPARED_NAMES = Object.keys(COMPARED) as readonly ComparedName[];

/** Fewer are no middle. */
const AGENTS_LEAST = 3;
/** What is within this part of the median is even, where no interval is known. */
const MARGIN = 0.1;

export type FiguresByAgent = ReadonlyMap<AgentId, readonly HistoryFigure[]>;

/** One agent beside the others and beside the same time before. */
export function comparisonsOf(
  agentId: AgentId,
  names: readonly ComparedName[],
  now: FiguresByAgent,
  before: FiguresByAgent,
): readonly Comparison[] {
  return names.map((name) => {
    const own = figureIn(now, agentId, name);
    const values = [...now.keys()].flatMap((each) => valueOf(figureIn(now, each, name)) ?? []);
    const median = values.length < AGENTS_LEAST ? null : medianOf(values);
    return {
      now: own,
      before: figureIn(before, agentId, name),
      median,
      medianOf: values.length,
      standing: standingOf(own, median, COMPARED[name]),
      better: COMPARED[name],
    };
  });
}

/** Of fewer than five cases no figure is told, whatever it is of. */
function figureIn(figures: FiguresByAgent, agentId: AgentId, name: ComparedName): HistoryFigure {
  const found = figures.get(agentId)?.find((figure) => figure.name === name);
  if (found === undefined) return { name, unit: 'count', state: 'none' };
  if (found.state !== 'shown' || found.of >= HISTORY_LIMITS.casesLeast) return found;
  const { unit, part, of } = found;
  return { name, unit, state: 'few', part, of };
}

const valueOf = (figure: HistoryFigure): number | null =>
  figure.state === 'shown' || figure.state === 'counted' ? figure.value : null;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function standingOf(figure: HistoryFigure, median: number | null, better: Comparison['better']): Standing {
  if (median === null || (figure.state !== 'shown' && figure.state !== 'counted')) return 'few';
  if (better === 'neither' || figure.state === 'counted') return 'even';
  const range =
    figure.unit === 'share'
      ? wilson({ hits: figure.part, count: figure.of })
      : { low: figure.value - MARGIN * Math.abs(median), high: figure.value + MARGIN * Math.abs(median) };
  return standingBeside(range, median, better);
}

/** Even where the median is within what the figure could well be by chance. */
export function standingBeside(
  { low, high }: { readonly low: number; readonly high: number },
  median: number,
  better: 'more' | 'less',
): Standing {
  if (low <= median && median <= high) return 'even';
  return low > median === (better === 'more') ? 'strength' : 'gap';
}
