/** Over HTTP the `type` of a refusal (RFC 9457) is this and its code. */
export const PROBLEM_TYPE = 'urn:handpick:problem:';

/**
 * The advice of those refusals that a page may give from its first moment. It stands apart from all other
 * advice, since everybody fetches it.
 */
export const FIRST_ADVICE = {
  'too-many': 'Wait a few seconds and send it again.',
  /** Made by the reader only: nothing came back in time. The same command id may be sent again. */
  'no-answer': 'The server did not answer. Check the connection and try again.',
} as const satisfies Record<string, string>;
