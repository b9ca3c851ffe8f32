import { expect } from '@open-wc/testing';
import type { VisitorState } from '../../server/protocol/index.ts';
import type { VisitorCommand } from './command.ts';
import {
  answerReview,
  changeReviews,
  FIRST_REVIEW_MODEL,
  foundReview,
  hearOwnReview,
  type ReviewModel,
} from './reviewing.ts';
import * as sample from './test/samples.ts';

const { changeable, reviewForm, talk, waiting } = sample;
const said = { stars: 2, comment: 'Late', tags: ['slow'], nps: null };
const change: Extract<VisitorCommand, { name: 'changeReview' }> = {
  name: 'changeReview',
  body: { conversationId: talk, ...said, commandId: sample.id('c1') },
};
const found = { review: said, form: reviewForm };
const heard = (view = sample.browsing): VisitorState => ({ ...sample.self(view), reviewed: changeable });
const opened = (): ReviewModel =>
  changeReviews(hearOwnReview(FIRST_REVIEW_MODEL, heard()), { type: 'revisingBegun', reviewed: changeable });
const read = (): ReviewModel => changeReviews(opened(), { type: 'reviewHeard', conversationId: talk, found });

describe('the own review', () => {
  it('[P170] is opened with what was said last, once that has come', () => {
    expect(opened().revising).to.deep.equal({ ...changeable, found: null });
    expect(read().revising?.found).to.deep.equal(found);
    const late = { type: 'reviewHeard', conversationId: sample.otherTalk, found } as const;
    expect(changeReviews(opened(), late)).to.deep.equal(opened());
  });

  it('[P170] that cannot be read is not waited for', () => {
    const refused = foundReview(talk, { ok: false, refusal: { code: 'no-answer', message: '' } });
    expect(changeReviews(opened(), refused).revising).to.equal(null);
  });

  it('[P171] changed, is thanked for, and nobody unhappy is asked to share it', () => {
    const after = answerReview(read(), change, null);
    const thanks = { conversationId: talk, agent: sample.face, stars: 2, changed: true, publicUrl: null };
    expect(after.thanked).to.deep.equal(thanks);
    expect(after.revising).to.equal(null);
    const happy = { ...change, body: { ...change.body, stars: 4 } };
    expect(answerReview(read(), happy, null).thanked?.publicUrl).to.equal(reviewForm.publicUrl);
  });

  it('[P170] gives way to whatever the visitor has begun elsewhere', () => {
    expect(hearOwnReview(read(), heard()).revising).to.not.equal(null);
    expect(hearOwnReview(read(), heard(waiting)).revising).to.equal(null);
    const left = changeReviews(read(), { type: 'revisingEnded' });
    expect([left.revising, left.reviewed]).to.deep.equal([null, changeable]);
  });
});
