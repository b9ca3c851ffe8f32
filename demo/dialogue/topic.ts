import type { DemoSkill } from '../people/skills.ts';

/** One way of talking a subject through, in turns: visitor and helper by turns, the visitor first. */
export type Thread = {
  readonly question: string;
  /** The helper asks for what is missing. */
  readonly inquiry: string;
  readonly detail: string;
  readonly advice: string;
  readonly followUp: string;
  readonly closing: string;
};

/** A subject that people of the shop know about. */
export type Topic = {
  readonly topicId: string;
  readonly skill: DemoSkill;
  /** What gives the subject away in the words of any visitor. */
  readonly keywords: RegExp;
  readonly threads: readonly Thread[];
  /** What a content visitor writes afterwards, as clauses that begin small and end without a full stop. */
  readonly praise: readonly string[];
};
