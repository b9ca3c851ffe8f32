import type { CallSign, ContextAttributes, Moment } from '../../protocol/index.ts';

export type CallInput = {
  readonly startedAt: Moment;
  readonly messageCount: number;
  /** What the visitor said last, and asked at the beginning. */
  readonly said: readonly string[];
  readonly attributes: ContextAttributes;
  readonly now: Moment;
};

/** What each sign is worth; a call is offered from `POINTS_LEAST` on. */
const POINTS: Readonly<Record<CallSign, number>> = {
  'phone-number': 2,
  'page-asks': 2,
  'long-talk': 1,
  'many-messages': 1,
};
const SIGNS = Object.keys(POINTS) as readonly CallSign[];
const POINTS_LEAST = 2;

const LONG_TALK_SECONDS = 900;
const MANY_MESSAGES = 30;

/** Beginning with a plus or a nought, or as in North America; dates and prices do not. */
const PHONE_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:\+|00?)[1-9](?:[\s()./-]{0,2}\d){6,13}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?!\d)/u;
const CALL_ATTRIBUTE = /^(?:wants?[-_]?)?(?:call|call[-_]?back|phone)$/iu;

/** The signs that this talk would go better by voice, `[]` where there are too few. */
export function callSigns(input: CallInput): readonly CallSign[] {
  const found = signsIn(input);
  const signs = SIGNS.filter((sign) => found[sign]);
  return signs.reduce((sum, sign) => sum + POINTS[sign], 0) < POINTS_LEAST ? [] : signs;
}

const signsIn = (input: CallInput): Record<CallSign, boolean> => ({
  'long-talk': input.now - input.startedAt >= LONG_TALK_SECONDS * 1_000,
  'many-messages': input.messageCount >= MANY_MESSAGES,
  'phone-number': input.said.some((text) => PHONE_NUMBER.test(text)),
  'page-asks': Object.entries(input.attributes).some(([key, value]) => CALL_ATTRIBUTE.test(key) && !!value),
});
