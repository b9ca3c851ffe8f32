import { historyOf } from './made-up-measures.ts';
import { liveBoard } from './made-up-live.ts';
import { fakeClient, never, no, UNANSWERED, yes } from './fake-client.ts';
import { ACCOUNT, PEOPLE } from './made-up.ts';
import type { Scene } from './gallery-states.ts';

type Overrides = Parameters<typeof fakeClient>[0];

const scene = (hash: string, overrides: Overrides = {}, acts: readonly string[] = []): Scene => ({
  state: { state: 'signed-in', account: ACCOUNT },
  hash,
  client: fakeClient(overrides).client,
  acts,
});

const QUIET = {
  agents: [],
  waiting: 0,
  waitingForAnyone: 0,
  longestSince: null,
  longestForAnyoneSince: null,
};

/** Of the pages Live, Measures and Development. */
export const MEASURES: Readonly<Record<string, () => Scene>> = {
  live: () => scene('#/live'),
  'live-calm': () =>
    scene('#/live', {
      measures: { live: () => yes({ ...liveBoard(), alarms: [], promised: 3, kept: 3 }) },
    }),
  'live-none': () =>
    scene('#/live', {
      measures: {
        live: () => yes({ ...liveBoard(), ...QUIET, talking: 0, promised: 0, kept: 0, alarms: [] }),
      },
    }),
  'live-loading': () => scene('#/live', { measures: { live: never } }),
  'live-failed': () => scene('#/live', { measures: { live: () => no(UNANSWERED) } }),
  measures: () => scene('#/measures'),
  'measures-today': () => scene('#/measures?period=today'),
  'measures-waiting': () => scene('#/measures/waiting?period=days90&by=agent'),
  'measures-handling': () => scene('#/measures/handling?by=agent&agent=juno'),
  'measures-satisfaction': () =>
    scene('#/measures/satisfaction?period=days7', {
      measures: { history: (ask) => yes(historyOf(ask, 12)) },
    }),
  'measures-fairness': () => scene('#/measures/fairness'),
  'measures-invitations': () => scene('#/measures/invitations'),
  'measures-outcomes': () => scene('#/measures/outcomes?period=days90'),
  'measures-none': () =>
    scene('#/measures', {
      measures: { history: (ask) => yes({ ...historyOf(ask), series: [] }) },
    }),
  'measures-wrong': () => scene('#/measures?period=own&from=2026-11-20&until=2026-11-02'),
  'measures-loading': () => scene('#/measures', { measures: { history: never } }),
  'measures-failed': () => scene('#/measures', { measures: { history: () => no(UNANSWERED) } }),
  'measures-lost': () => {
    let reads = 0;
    const history: NonNullable<NonNullable<Overrides>['measures']>['history'] = (ask) =>
      reads++ < 2 ? yes(historyOf(ask)) : no(UNANSWERED);
    return scene('#/measures', { measures: { history } }, ['Period=days7']);
  },
  development: () => scene('#/development/juno?period=days90'),
  'development-choose': () => scene('#/development'),
  'development-none': () =>
    scene('#/development', { people: { read: () => yes({ ...PEOPLE, people: [] }) } }),
  'development-failed': () =>
    scene('#/development/juno', { measures: { development: () => no(UNANSWERED) } }),
};
