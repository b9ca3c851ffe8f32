import type { FairnessMeasures, Share } from '../../server/core/fairness/index.ts';
import type { Replay } from './replay.ts';

export type Named = { readonly name: string; readonly replay: Replay };

type Row = { readonly title: string; readonly cell: (replay: Replay) => string };

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);
const seconds = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(0)} s`);
const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const measured =
  (cell: (measures: FairnessMeasures) => string): Row['cell'] =>
  ({ measures }) =>
    cell(measures);
const shared = (share: (measures: FairnessMeasures) => Share): Row['cell'] =>
  measured((measures) => percent(share(measures).value));

const ROWS: readonly Row[] = [
  { title: 'visitors', cell: ({ visitors }) => String(visitors) },
  { title: 'turned away by the waits shown', cell: (of) => percent(of.turnedAway / of.visitors) },
  { title: 'conversations', cell: measured(({ starts }) => String(starts)) },
  { title: 'abandonment', cell: shared(({ abandonment }) => abandonment) },
  { title: 'got the chosen agent', cell: shared(({ gotChosen }) => gotChosen) },
  { title: 'promise (P80) kept', cell: shared(({ promiseKept }) => promiseKept) },
  ...(['agent', 'any'] as const).flatMap((kind) => [
    { title: `wait for ${kind}: P50`, cell: measured(({ waits }) => seconds(waits[kind]?.p50Seconds)) },
    { title: `wait for ${kind}: P95`, cell: measured(({ waits }) => seconds(waits[kind]?.p95Seconds)) },
    { title: `wait for ${kind}: longest`, cell: measured(({ waits }) => seconds(waits[kind]?.mostSeconds)) },
  ]),
  { title: 'Jain of busy share', cell: measured(({ jain }) => ratio(jain)) },
  { title: 'mean busy share', cell: measured(({ agents }) => percent(meanShare(agents))) },
  { title: 'least of fair share', cell: measured(({ agents }) => ratio(Math.min(...fairShares(agents)))) },
  { title: 'most of fair share', cell: measured(({ agents }) => ratio(Math.max(...fairShares(agents)))) },
  { title: 'newcomers’ work rate', cell: measured(({ newcomersWorkRate }) => ratio(newcomersWorkRate)) },
  {
    title: 'order violations per 1,000',
    cell: measured(({ violationsPerThousandStarts }) => violationsPerThousandStarts.toFixed(1)),
  },
  {
    title: 'longest overtaking',
    cell: measured(({ longestOvertakingSeconds }) => seconds(longestOvertakingSeconds)),
  },
];

const meanShare = (agents: FairnessMeasures['agents']): number | null =>
  agents.length === 0 ? null : agents.reduce((sum, { busyShare }) => sum + busyShare, 0) / agents.length;

const fairShares = (agents: FairnessMeasures['agents']): readonly number[] =>
  agents.flatMap(({ ofFairShare }) => ofFairShare ?? []);

/** The measures side by side, one column for each replay. */
export function tableOf(replays: readonly Named[]): string {
  const lines = [
    ['', ...replays.map(({ name }) => name)],
    ...ROWS.map(({ title, cell }) => [title, ...replays.map(({ replay }) => cell(replay))]),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
}
