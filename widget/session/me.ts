import type { OfferedSkill, OwnDecision, OwnMeasures, Period } from '../../server/protocol/index.ts';
import type { AgentContract, Connection } from './connection.ts';
import type { AgentAnswerTo } from './console-reducer.ts';
import { earlyRefusal } from './early-refusal.ts';

/** What the agent's skills are chosen from. */
export type OwnSkills =
  /** Not known: they are typed, and the server says what it does not take. */
  | { readonly state: 'unread' }
  /** Agents of this site name their own. */
  | { readonly state: 'free' }
  | { readonly state: 'catalogue'; readonly offered: readonly OfferedSkill[] };

/** What was read of the agent's own work; `null` before. */
export type Me = {
  readonly measures: OwnMeasures | null;
  readonly decisions: readonly OwnDecision[] | null;
  readonly skills: OwnSkills;
};
export const NOTHING_OF_ME: Me = { measures: null, decisions: null, skills: { state: 'unread' } };

export type MeAct =
  | { readonly type: 'readMeasures'; readonly period: Period }
  | { readonly type: 'readSkills' }
  | { readonly type: 'readDecisions' };

export type MeChange =
  | { readonly type: 'measuresAnswered'; readonly answer: AgentAnswerTo<'readMeasures'> }
  | { readonly type: 'skillsAnswered'; readonly answer: AgentAnswerTo<'readSkills'> }
  | { readonly type: 'decisionsAnswered'; readonly answer: AgentAnswerTo<'readDecisions'> };

const NO_ANSWER = { ok: false, refusal: earlyRefusal('no-answer') } as const;

export async function meAnswer(act: MeAct, ask: Connection<AgentContract>['ask']): Promise<MeChange> {
  switch (act.type) {
    case 'readMeasures': {
      const answer = await ask('readMeasures', { period: act.period });
      return { type: 'measuresAnswered', answer: answer ?? NO_ANSWER };
    }
    case 'readSkills':
      return { type: 'skillsAnswered', answer: (await ask('readSkills', {})) ?? NO_ANSWER };
    case 'readDecisions':
      return { type: 'decisionsAnswered', answer: (await ask('readDecisions', {})) ?? NO_ANSWER };
  }
}

const skillsOf = (offered: readonly OfferedSkill[] | null): OwnSkills =>
  offered === null ? { state: 'free' } : { state: 'catalogue', offered };

export function reduceMe(me: Me, change: MeChange): Me {
  switch (change.type) {
    case 'measuresAnswered':
      return change.answer.ok ? { ...me, measures: change.answer.result.measures } : me;
    case 'skillsAnswered':
      return change.answer.ok ? { ...me, skills: skillsOf(change.answer.result.skills) } : me;
    case 'decisionsAnswered':
      return change.answer.ok ? { ...me, decisions: change.answer.result.decisions } : me;
  }
}
