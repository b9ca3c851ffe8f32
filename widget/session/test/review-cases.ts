import { LIMITS, refusal } from '../../../server/protocol/index.ts';
import type { EARLY_ADVICE } from '../../../server/protocol/index.ts';
import type { PickerRequest, PickerState, PickerView } from '../picker-state.ts';
import { changeable, reviewForm, reviewing, talk, talking, thanks } from './samples.ts';

type Case = readonly [what: string, request: PickerRequest, state: PickerState, plan: object];
type ReviewVerb = 'review' | 'reviseReview' | 'changeReview' | 'stopRevising';

const long = 'x'.repeat(LIMITS.commentCharacters + 1);
const nothing = { kind: 'nothing' };
const sends = (draft: object) => ({ kind: 'send', draft });
const refuses = (code: keyof typeof EARLY_ADVICE, field: string) => ({
  kind: 'refuse',
  refusal: refusal(code, undefined, field),
});
const said = { stars: 5, comment: 'Kind', tags: ['friendly'], nps: 9 };

/** What the verbs of reviews come to, in states that differ from `browsing` by what they show. */
export function reviewCases(browsing: PickerState): Record<ReviewVerb, readonly Case[]> {
  const showing = (view: object): PickerState => ({ ...browsing, view: view as PickerView });
  const inTalk = showing(talking());
  const inReview = showing(reviewing());
  return {
    review: [
      [
        'reviews',
        { type: 'review', ...said },
        inReview,
        sends({ name: 'review', body: { conversationId: talk, ...said } }),
      ],
      ...[0, 6, 4.5, Number.NaN].map((stars): Case => [
        `gives no ${stars} stars`,
        { type: 'review', ...said, stars },
        inReview,
        refuses('stars-invalid', 'stars'),
      ]),
      ...[-1, 11, 4.5].map((nps): Case => [
        `recommends with no ${nps}`,
        { type: 'review', ...said, nps },
        inReview,
        refuses('nps-invalid', 'nps'),
      ]),
      ['is short', { type: 'review', ...said, comment: long }, inReview, refuses('text-too-long', 'comment')],
      ['needs an ended conversation', { type: 'review', ...said }, inTalk, nothing],
    ],
    ...revisingCases(browsing),
  };
}

function revisingCases(browsing: PickerState): Record<Exclude<ReviewVerb, 'review'>, readonly Case[]> {
  const showing = (view: object): PickerState => ({ ...browsing, view: view as PickerView });
  const inTalk = showing(talking());
  const revisingUnread = showing({ state: 'revising', ...changeable, found: null });
  const inRevising = showing({
    state: 'revising',
    ...changeable,
    found: { review: said, form: reviewForm },
  });
  return {
    reviseReview: [
      [
        'opens what may be changed',
        { type: 'reviseReview' },
        { ...browsing, reviewed: changeable },
        { kind: 'readReview', reviewed: changeable },
      ],
      [
        'opens it from the thanks',
        { type: 'reviseReview' },
        { ...showing({ state: 'thanked', ...thanks }), reviewed: changeable },
        { kind: 'readReview', reviewed: changeable },
      ],
      ['needs one', { type: 'reviseReview' }, browsing, nothing],
      ['interrupts no talk', { type: 'reviseReview' }, { ...inTalk, reviewed: changeable }, nothing],
    ],
    changeReview: [
      [
        'says it anew',
        { type: 'changeReview', ...said },
        inRevising,
        sends({ name: 'changeReview', body: { conversationId: talk, ...said } }),
      ],
      [
        'gives no 0 stars',
        { type: 'changeReview', ...said, stars: 0 },
        inRevising,
        refuses('stars-invalid', 'stars'),
      ],
      ['waits for what was said', { type: 'changeReview', ...said }, revisingUnread, nothing],
      ['needs an open form', { type: 'changeReview', ...said }, browsing, nothing],
    ],
    stopRevising: [
      [
        'leaves it',
        { type: 'stopRevising' },
        inRevising,
        { kind: 'change', change: { type: 'revisingEnded' } },
      ],
    ],
  };
}
