import type { AnswerMiss } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

const MISSES: Readonly<Record<AnswerMiss, string>> = {
  gone: 'has left your line',
  busy: 'is called, or talks with somebody, by now',
  answered: 'has had answers enough',
};

/** One answer to several who wait. */
export const answeringWords = (formats: Formats<'en'>) => ({
  several: 'Answer several',
  cancel: 'Cancel answering',
  lead: 'Choose who gets the answer. Nobody loses a place by it.',
  choose: (name: string) => `Answer ${name}`,
  all: 'Choose all',
  none: 'Choose nobody',
  chosen: (visitors: number) =>
    visitors === 0
      ? 'Nobody is chosen.'
      : formats.plural(visitors, { one: '# person gets this answer.', other: '# people get this answer.' }),
  placeholder: 'The answer for all of them',
  most: (visitors: number) => `At most ${formats.number(visitors)} at once.`,
  reached: (visitors: number) =>
    formats.plural(visitors, { one: '# person has your answer.', other: '# people have your answer.' }),
  missed: (name: string, why: AnswerMiss) => `${name} ${MISSES[why]}.`,
  answered: (agent: string) => `answered by ${agent}`,
  stays: (agent: string) => `answered by ${agent}, stays in line`,
});
