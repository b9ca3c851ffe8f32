import { expect } from '@open-wc/testing';
import './review-dispute.ts';
import { review } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  focused,
  mountPart,
  press,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = (changes: Parameters<typeof review>[3] = {}) =>
  mountPart('hp-review-dispute', { review: review(1, 'Never again.', 1, changes) });

describe('the dispute of a review', () => {
  it('[A175] is said to the owner once, with a reason', async () => {
    const { element, requests, change } = await mount();
    await click(find(element, 'button'));
    expectFocus(find(element, 'textarea'));
    expect(textOf(find(element, '#hint'))).to.contain('Only the owner reads it');
    await type(find(element, 'textarea'), 'No!');
    await change({});
    await click(findAll(element, 'button')[1]!);
    expect(requests).to.deep.equal([]);
    await type(find(element, 'textarea'), ' They meant another shop. ');
    await change({});
    await click(findAll(element, 'button')[1]!);
    const { reviewId } = review(1, '', 1);
    expect(requests).to.deep.equal([{ type: 'disputeReview', reviewId, reason: 'They meant another shop.' }]);
    await press(focused()!, 'Escape');
    await change({});
    expect(findAll(element, 'button').map(textOf)).to.deep.equal(['Dispute']);
  });

  it('[A176] stands beside the review as the owner has decided', async () => {
    const reason = 'They meant another shop.';
    for (const [standing, sentence] of [
      ['open', 'The owner decides.'],
      ['upheld', 'visitors no longer read this review'],
      ['rejected', 'keeps this review'],
    ] as const) {
      const { element } = await mount({ dispute: { reason, standing } });
      expect(textOf(element)).to.contain(sentence);
      expect(textOf(element)).to.contain(reason);
      expect(findAll(element, 'button')).to.have.length(0);
    }
  });
});
