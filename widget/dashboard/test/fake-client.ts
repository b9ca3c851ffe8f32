import type { Answered } from '../../session/dashboard/answer.ts';
import type { DashboardClient } from '../../session/dashboard/dashboard-client.ts';
import { yes } from './answers.ts';
import { INTERFACES } from './interfaces-client.ts';
import { developmentOf, fairnessOf, liftOf, liveBoard } from './made-up-live.ts';
import { historyOf } from './made-up-measures.ts';
import { PRIVACY_CLIENT } from './made-up-privacy.ts';
import { REVIEWS_CLIENT } from './made-up-reviews.ts';
import { BOOK, OVERVIEW, TRIAL } from './made-up-rules.ts';
import {
  ACCOUNT,
  CATALOGUE,
  EFFECTS,
  FACTS,
  HOLIDAYS,
  HOURS,
  INVITED,
  LISTS,
  MADE,
  PEOPLE,
  PREVIEW,
  SEEN,
} from './made-up.ts';

export * from './answers.ts';

type Overrides = { readonly [Part in keyof DashboardClient]?: Partial<DashboardClient[Part]> };
type Call = { readonly name: string; readonly args: readonly unknown[] };

const ANSWERS: DashboardClient = {
  account: {
    read: () => yes(ACCOUNT),
    signIn: () => yes(ACCOUNT),
    signOut: () => yes({}),
    changePassword: () => yes({}),
  },
  firstRun: { check: () => yes({}), finish: () => yes(ACCOUNT) },
  invitation: { read: () => yes(INVITED), accept: () => yes(ACCOUNT) },
  site: { read: () => yes(FACTS), save: (draft) => yes({ ...FACTS, ...draft }, '"2"'), tag: () => yes(SEEN) },
  interfaces: INTERFACES,
  reviews: REVIEWS_CLIENT,
  privacy: PRIVACY_CLIENT,
  people: {
    read: () => yes(PEOPLE),
    invite: () => yes(MADE),
    withdraw: () => yes({}),
    setRole: () => yes({}),
    suspend: () => yes({}),
    resume: () => yes({}),
    effects: () => yes(EFFECTS),
    remove: () => yes({}),
    previewCsv: () => yes(PREVIEW),
    takeCsv: () => yes({ made: [MADE] }),
    csv: () => yes({ csv: 'name,email,role,skills\r\n' }),
  },
  skills: {
    read: () => yes(CATALOGUE),
    save: (skills) => yes(skills.map((skill) => ({ ...skill, agents: 0 }))),
  },
  hours: {
    readSite: () => yes({ hours: HOURS, holidayList: 'de-BE' }),
    saveSite: (hours) => yes(hours, '"2"'),
    holidayLists: () => yes(LISTS),
    holidays: () => yes(HOLIDAYS),
    readAgent: () => yes({ hours: HOURS }),
    saveAgent: (_agentId, hours) => yes({ hours }, '"2"'),
  },
  rules: {
    read: () => yes(BOOK),
    readOne: (ruleId) => yes(BOOK.rules.find((rule) => rule.ruleId === ruleId) ?? OVERVIEW),
    add: (draft) => yes({ ...draft, ruleId: OVERVIEW.ruleId }),
    save: (ruleId, draft) => yes({ ...draft, ruleId }, '"2"'),
    switch: (ruleId, enabled) => yes({ ...OVERVIEW, ruleId, enabled }),
    remove: () => yes({}),
    readOrder: () => yes({ ruleIds: BOOK.rules.map(({ ruleId }) => ruleId) }),
    saveOrder: (order) => yes(order, '"2"'),
    readBranches: () => yes({ branches: BOOK.branches }),
    saveBranches: (branches) => yes(branches, '"2"'),
    test: () => yes(TRIAL),
  },
  measures: {
    live: () => yes(liveBoard()),
    history: (ask) => yes(historyOf(ask)),
    historyCsvAddress: () => '/v1/history.csv',
    fairness: (span) => yes(fairnessOf(span)),
    lift: () => yes(liftOf()),
    development: (agentId, span) => yes(developmentOf(agentId, span)),
    developmentCsvAddress: () => '/v1/development.csv',
  },
};

type Method = (...args: readonly unknown[]) => Promise<Answered<unknown>>;

/** A client that answers as it is told to, else as a quiet shop would, and remembers what it was asked. */
export function fakeClient(overrides: Overrides = {}): {
  readonly client: DashboardClient;
  readonly calls: readonly Call[];
  /** The arguments of each call of one operation, such as `people.invite`. */
  readonly asked: (name: string) => readonly (readonly unknown[])[];
} {
  const calls: Call[] = [];
  const parts = Object.entries(ANSWERS).map(([part, methods]) => {
    const all = { ...methods, ...overrides[part as keyof DashboardClient] } as Record<string, Method>;
    const watched = Object.entries(all).map(([name, method]): [string, Method] => [
      name,
      (...args: readonly unknown[]) => {
        calls.push({ name: `${part}.${name}`, args });
        return method(...args);
      },
    ]);
    return [part, Object.fromEntries(watched)] as const;
  });
  return {
    client: Object.fromEntries(parts) as unknown as DashboardClient,
    calls,
    asked: (name) => calls.filter((call) => call.name === name).map(({ args }) => args),
  };
}
