import { alarmsOf, type FairnessMeasures, type Share } from '../../server/core/fairness/index.ts';
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
  { title: 'visits', cell: ({ visits }) => String(visits) },
  { title: 'took no ticket', cell: (of) => percent(of.visits === 0 ? null : of.turnedAway / of.visits) },
  { title: 'conversations', cell: measured(({ starts }) => String(starts)) },
  { title: 'abandoned', cell: shared(({ abandonment }) => abandonment) },
  { title: 'wait: mean', cell: measured(({ waits }) => seconds(waits.all?.meanSeconds)) },
  { title: 'wait: P95', cell: measured(({ waits }) => seconds(waits.all?.p95Seconds)) },
  { title: 'wait: longest', cell: measured(({ longestWaitSeconds }) => seconds(longestWaitSeconds)) },
  ...(['agent', 'flex', 'any'] as const).map((kind) => ({
    title: `wait for ${kind}: P50 · P95`,
    cell: measured(
      ({ waits }) => `${seconds(waits[kind]?.p50Seconds)} · ${seconds(waits[kind]?.p95Seconds)}`,
    ),
  })),
  { title: 'got the chosen agent', cell: shared(({ gotChosen }) => gotChosen) },
  { title: '  who insisted', cell: shared(({ gotChosenBy }) => gotChosenBy.agent) },
  { title: '  who was flexible', cell: shared(({ gotChosenBy }) => gotChosenBy.flex) },
  { title: 'let go early · in time', cell: measured(releases) },
  { title: 'swaps offered · agreed to', cell: measured(swaps) },
  { title: 'promise (P80) kept', cell: shared(({ promiseKept }) => promiseKept) },
  { title: 'error of P50 by mean wait', cell: measured(({ promises }) => ratio(promises.estimateError)) },
  { title: 'Jain of busy share', cell: measured(({ jain }) => ratio(jain)) },
  { title: 'Jain of exposure', cell: measured(({ jainOfExposure }) => ratio(jainOfExposure)) },
  { title: 'mean busy share', cell: measured(({ agents }) => percent(meanShare(agents))) },
  { title: 'least · most of fair share', cell: measured(({ agents }) => fairShares(agents)) },
  { title: 'newcomers’ work rate', cell: measured(({ newcomersWorkRate }) => ratio(newcomersWorkRate)) },
  {
    title: 'order violations per 1,000',
    cell: measured(({ violationsPerThousandStarts }) => violationsPerThousandStarts.toFixed(1)),
  },
  {
    title: 'overtaken by credit per 1,000',
    cell: measured((of) => of.creditOvertakingsPerThousandStarts.toFixed(1)),
  },
  { title: 'alarms', cell: measured((measures) => String(alarmsOf(measures).length)) },
];

function releases({ switches }: FairnessMeasures): string {
  return `${switches.releases.early} · ${switches.releases.inTime}`;
}

function swaps({ switches: { swapsAccepted } }: FairnessMeasures): string {
  return `${swapsAccepted.count} · ${percent(swapsAccepted.value)}`;
}

const meanShare = (agents: FairnessMeasures['agents']): number | null =>
  agents.length === 0 ? null : agents.reduce((sum, { busyShare }) => sum + busyShare, 0) / agents.length;

function fairShares(agents: FairnessMeasures['agents']): string {
  const shares = agents.flatMap(({ ofFairShare }) => ofFairShare ?? []);
  if (shares.length === 0) return '–';
  return `${Math.min(...shares).toFixed(2)} · ${Math.max(...shares).toFixed(2)}`;
}

/** The alarms that ring in a replay, one a line. */
export const alarmLinesOf = ({ name, replay }: Named): readonly string[] =>
  alarmsOf(replay.measures).map(
    ({ agentId, value, sentence }) =>
      `${name}: ${agentId === null ? '' : `${agentId}, `}${value.toFixed(2)}. ${sentence}`,
  );

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
