import type {
  DayPoint,
  Figure,
  OwnDecision,
  OwnMeasures,
  Period,
  TimeZone,
} from '../../../server/protocol/index.ts';
import { NOTHING_OF_ME, type Me } from '../../session/me.ts';

const DAY_MILLISECONDS = 86_400_000;
const LAST = Date.UTC(2026, 10, 22);

const FIGURES: readonly Figure[] = [
  { name: 'handleTime', state: 'shown', value: 245, part: 2_205, of: 9 },
  { name: 'wrapUpTime', state: 'shown', value: 38, part: 342, of: 9 },
  { name: 'satisfaction', state: 'few', part: 3, of: 4 },
  { name: 'recommendation', state: 'not-asked' },
  { name: 'occupancy', state: 'shown', value: 0.62, part: 11_160, of: 18_000 },
  { name: 'workShare', state: 'shown', value: 1.1, part: 11_160, of: 10_145 },
  { name: 'waitHeld', state: 'shown', value: 0.875, part: 7, of: 8 },
  { name: 'transferred', state: 'shown', value: 1 / 9, part: 1, of: 9 },
  { name: 'resolved', state: 'none' },
];

const days = (): readonly DayPoint[] =>
  Array.from({ length: 28 }, (_, index) => {
    const at = LAST - (27 - index) * DAY_MILLISECONDS;
    const isFree = new Date(at).getUTCDay() === 6;
    const handled = isFree ? 0 : 3 + ((index * 5) % 9);
    const isLast = index === 27;
    return {
      date: new Date(at).toISOString().slice(0, 10),
      handled: isLast ? 9 : handled,
      handleSeconds: isLast ? 2_205 : handled * (200 + 7 * index),
    };
  });

/** A working day's figures, made up. */
export const ownMeasures = (period: Period): OwnMeasures => ({
  period,
  firstDate: '2026-11-22',
  lastDate: '2026-11-22',
  zone: 'Europe/Berlin' as TimeZone,
  figures: FIGURES,
  days: days(),
  measuredAt: LAST + DAY_MILLISECONDS / 2,
});

export const nothingYet = (): OwnMeasures => ({
  ...ownMeasures('day'),
  figures: FIGURES.map(({ name }) => ({ name, state: 'none' })),
  days: days().map(({ date }) => ({ date, handled: 0, handleSeconds: 0 })),
});

export function ownDecisions(now: number = LAST + DAY_MILLISECONDS / 2): readonly OwnDecision[] {
  const decided: readonly OwnDecision['decided'][] = [
    {
      kind: 'offered',
      why: { ticket: 'longest-waiting', agent: 'least-occupied', ticketCount: 2, agentCount: 3 },
    },
    { kind: 'passed', by: 'longest-idle', agentCount: 2 },
    { kind: 'released', reason: 'agent-declined' },
    { kind: 'swap', outcome: 'accepted' },
    { kind: 'picked', reason: 'urgent', overtaken: 2 },
    { kind: 'invited' },
  ];
  return decided.map((each, index) => ({ at: now - index * 1_500_000, decided: each }));
}

export const ownWork = (): Me => ({
  ...NOTHING_OF_ME,
  measures: ownMeasures('day'),
  decisions: ownDecisions(Date.now()),
});
