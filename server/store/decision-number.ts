import type { DecisionRecord, Moment } from '../protocol/index.ts';

type DecisionId = DecisionRecord['decisionId'];

const ORDER_NUMBER = 0;

/** By which decisions of one moment are ordered: the number of the event, 0 for what is no event. */
export const decisionNumber = ({ decisionId, decided }: DecisionRecord): number =>
  decided.kind === 'order' ? ORDER_NUMBER : Number(decisionId);

/** The id that a decision with this number had. */
export const decisionIdOf = (number: number, at: Moment): DecisionId =>
  number === ORDER_NUMBER ? `order:${at}` : String(number);
