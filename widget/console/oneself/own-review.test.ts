import { expect } from '@open-wc/testing';
import './own-review.ts';
import { review } from '../test/made-up.ts';
import {
  click,
  find,
  findAll,
  focused,
  mountPart,
  press,
  textOf,
  type,
  unmountAll,
  expectFocus,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = (changes: Parameters<typeof review>[3] = {}) =>
  mountPart('hp-own-review', { review: review(4, 'Helped at once.', 1, changes) });
const buttons = (element: Element) => findAll(element, 'button').map(textOf);

const write = (element: Element, text: string) => type(find(element, 'textarea'), text);

describe('one of the own reviews', () => {
  it('[A96] is answered once: the reply is written, said to be public, and published', async () => {
    const { element, requests, change } = await mount();
    await click(find(element, 'button'));
    expectFocus(find(element, 'textarea'));
    expect(textOf(find(element, '#hint'))).to.contain('Public, once, and for good');
    await write(element, '  Come again  ');
    await change({});
    await click(findAll(element, 'button')[1]!);
    const { reviewId } = review(4, '', 1);
    expect(requests).to.deep.equal([{ type: 'replyToReview', reviewId, reply: 'Come again' }]);
    await change({ pending: true });
    await click(findAll(element, 'button')[1]!);
    expect(requests).to.have.length(1);
    await change({ review: review(4, 'Helped at once.', 1, { reply: 'Come again' }), pending: false });
    expect(textOf(element)).to.contain('Your reply Come again');
    expect(buttons(element)).to.deep.equal([]);
  });

  it('[A96] nothing is published of an empty reply, or of one that was cancelled', async () => {
    const { element, requests, change } = await mount();
    await click(find(element, 'button'));
    await write(element, '   ');
    await change({});
    await click(findAll(element, 'button')[1]!);
    await press(focused()!, 'Escape');
    await change({});
    expect(buttons(element)).to.deep.equal(['Reply']);
    expect(requests).to.deep.equal([]);
  });

  it('[A97] shows the tags of a review in words', async () => {
    const { element } = await mount({ tags: ['knowledgeable', 'Knew my Jazzmaster'] });
    expect(textOf(element)).to.contain('Knew the subject · Knew my Jazzmaster');
  });

  it('[H493] says that visitors are not shown it, why, and what becomes of its stars', async () => {
    const { element, change } = await mount({ hidden: 'personal-data' });
    expect(textOf(element)).to.contain('not shown this review: personal data. Its stars count.');
    await change({ review: review(4, 'Helped at once.', 1, { hidden: 'spam' }) });
    expect(textOf(element)).to.contain('not shown this review: spam. Its stars do not count.');
    await change({ review: review(4, 'Helped at once.', 1) });
    expect(textOf(element)).to.not.contain('not shown');
  });
});
