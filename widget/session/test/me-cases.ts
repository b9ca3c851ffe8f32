import { LIMITS, MEASURE_LIMITS, refusal, type ReviewId } from '../../../server/protocol/index.ts';
import type { ConsoleRequest, ConsoleState } from '../console-state.ts';

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];
type MeVerb = 'readMeasures' | 'readSkills' | 'readDecisions' | 'disputeReview' | 'replyToReview';

const sends = (name: string, body: object) => ({ kind: 'send', draft: { name, body } });
const reviewId = 'review' as ReviewId;
const nothing = { kind: 'nothing' };

/** What the verbs of agents about themselves come to; what is read is tested with its answers. */
export const meCases = (
  signedIn: ConsoleState,
  signedOut: ConsoleState,
): Record<MeVerb, readonly Case[]> => ({
  readMeasures: [['needs somebody', { type: 'readMeasures', period: 'day' }, signedOut, nothing]],
  readSkills: [['needs somebody', { type: 'readSkills' }, signedOut, nothing]],
  readDecisions: [['needs somebody', { type: 'readDecisions' }, signedOut, nothing]],
  disputeReview: [
    [
      'tells the owner',
      { type: 'disputeReview', reviewId, reason: 'They meant another shop.' },
      signedIn,
      sends('disputeReview', { reviewId, reason: 'They meant another shop.' }),
    ],
    [
      'is short',
      { type: 'disputeReview', reviewId, reason: 'x'.repeat(MEASURE_LIMITS.disputeCharacters + 1) },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'reason') },
    ],
  ],
  replyToReview: [
    [
      'answers a review',
      { type: 'replyToReview', reviewId, reply: 'Thank you' },
      signedIn,
      sends('replyToReview', { reviewId, reply: 'Thank you' }),
    ],
    [
      'is not empty',
      { type: 'replyToReview', reviewId, reply: '' },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-empty', undefined, 'reply') },
    ],
    [
      'is short',
      { type: 'replyToReview', reviewId, reply: 'x'.repeat(LIMITS.replyCharacters + 1) },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'reply') },
    ],
  ],
});
