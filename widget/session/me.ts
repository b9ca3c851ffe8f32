import type { OwnDecision, OwnMeasures, Period } from '../../server/protocol/index.ts';
import type { AgentContract, Connection } from './connection.ts';
import type { AgentAnswerTo } from './console-reducer.ts';
import { earlyRefusal } from './early-refusal.ts';

/** What was read of the agent's own work; `null` before. */
export type Me = {
  readonly measures: OwnMeasures | null;
  readonly decisions: readonly OwnDecision[] | null;
};
export const NOTHING_OF_ME: Me = { measures: null, decisions: null };

export type MeAct =
  { readonly type: 'readMeasures'; readonly period: Period } | { readonly type: 'readDecisions' };

export type MeChange =
  | { readonly type: 'measuresAnswered'; readonly answer: AgentAnswerTo<'readMeasures'> }
  | { readonly type: 'decisionsAnswered'; readonly answer: AgentAnswerTo<'readDecisions'> };

const NO_ANSWER = { ok: false, refusal: earlyRefusal('no-answer') } as const;

export async function meAnswer(act: MeAct, ask: Connection<AgentContract>['ask']): Promise<MeChange> {
  switch (act.type) {
    case 'readMeasures': {
      const answer = await ask('readMeasures', { period: act.period });
      return { type: 'measuresAnswered', answer: answer ?? NO_ANSWER };
    }
    case 'readDecisions':
      return { type: 'decisionsAnswered', answer: (await ask('readDecisions', {})) ?? NO_ANSWER };
  }
}

export function reduceMe(me: Me, change: MeChange): Me {
  switch (change.type) {
    case 'measuresAnswered':
      return change.answer.ok ? { ...me, measures: change.answer.result.measures } : me;
    case 'decisionsAnswered':
      return change.answer.ok ? { ...me, decisions: change.answer.result.decisions } : me;
  }
}
