import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import {
  RULE_ADDRESSES,
  type InvitationId,
  type RuleAnswer,
  type RuleAsk,
  type RuleId,
  type TimeZone,
  type VisitId,
} from '../../../protocol/index.ts';
import type { Rule, RuleBook } from '../../../rules/index.ts';
import type { Store } from '../../../store/index.ts';
import { ANN, newApp, SITE, SITE_ORIGIN, type AppWish, type TestApp } from '../../test/new-app.ts';
import { RULES_SETTING } from '../rule-keeper.ts';

/** On any page somebody who is there invites. */
export const INVITE: Rule = {
  ruleId: 'overview' as RuleId,
  name: 'Looks at an overview',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/products*' },
      { kind: 'staffed', is: true },
    ],
  },
  actions: [
    { kind: 'invite', by: { kind: 'agent', agentId: ANN }, words: { en: 'Hello' } as never, holdSeconds: 60 },
  ],
  limits: { oncePerSession: true, coolDownSeconds: 0, share: 1, heldOutShare: 0 },
};

export const bookOf = (...rules: readonly Rule[]): RuleBook => ({
  zone: 'UTC' as TimeZone,
  branches: [],
  rules,
});

/** A whole server with these rules, which it has from its start on. */
export function ruleApp(context: TestContext, book: RuleBook, wish: AppWish = {}): Promise<TestApp> {
  const wrapStore = (store: Store): Store => {
    const saved = saveBook(store, book);
    return { ...store, readSettings: (siteId) => saved.then(() => store.readSettings(siteId)) };
  };
  return newApp(context, { ...wish, wrapStore });
}

export async function saveBook(store: Store, book: RuleBook, version = 1): Promise<void> {
  const setting = { name: RULES_SETTING, json: JSON.stringify(book), version };
  await store.saveSetting(SITE, { ...setting, changedBy: 'owner', changedAt: 0 });
}

export const newVisit = (): VisitId => randomBytes(16).toString('base64url') as VisitId;

type Ask = Partial<RuleAsk> & { readonly token?: string; readonly headers?: Record<string, string> };

export async function ask(app: TestApp, { token, headers, ...parts }: Ask = {}): Promise<Response> {
  const body: RuleAsk = {
    ruleId: INVITE.ruleId,
    visitId: newVisit(),
    answers: 'y?',
    path: '/products',
    branchId: null,
    ...parts,
  };
  return fetch(`${app.url}${RULE_ADDRESSES.invitations(SITE)}`, {
    method: 'POST',
    headers: {
      origin: SITE_ORIGIN,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

export const answered = async (app: TestApp, parts: Ask = {}): Promise<RuleAnswer> =>
  (await (await ask(app, parts)).json()) as RuleAnswer;

export type Shown = Extract<RuleAnswer, { readonly outcome: 'shown' }>;

/** An ask that must be answered by something to show. */
export async function shown(app: TestApp, parts: Ask = {}): Promise<Shown> {
  const answer = await answered(app, parts);
  if (answer.outcome !== 'shown') throw new Error('nothing is shown');
  return answer;
}

export const settle = (app: TestApp, id: InvitationId, answer: 'accepted' | 'declined'): Promise<Response> =>
  fetch(`${app.url}${RULE_ADDRESSES.invitation(SITE, id)}`, {
    method: 'POST',
    headers: { origin: SITE_ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ answer }),
  });

export const isOpen = async (app: TestApp, id: InvitationId): Promise<boolean> => {
  const response = await fetch(`${app.url}${RULE_ADDRESSES.invitation(SITE, id)}`, {
    headers: { origin: SITE_ORIGIN },
  });
  return ((await response.json()) as { open: boolean }).open;
};
