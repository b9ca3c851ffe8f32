import { expect, waitUntil } from '@open-wc/testing';
import './side.ts';
import { conversation, review, selfAgent } from './test/made-up.ts';
import {
  click,
  find,
  findAll,
  focused,
  mountPart,
  press,
  textOf,
  unmountAll,
  expectFocus,
} from './test/mount.ts';

afterEach(unmountAll);

const mount = async () => {
  const mounted = await mountPart('hp-side', { self: selfAgent() });
  mounted.element.addEventListener('hp-tab', (event) => {
    mounted.element.tab = (event as CustomEvent<'visitor'>).detail;
  });
  return mounted;
};
const tab = (element: Element, name: string) => find(element, `#tab-${name}`);
const SHOWN = { state: 'shown', reviews: [review(5, 'Helped at once.', 1)], nextPage: 'more' } as const;

describe('the right column', () => {
  it('[A28] says what is known of the visitor', async () => {
    const { element, change } = await mount();
    expect(textOf(find(element, '#panel-visitor'))).to.contain('Open a conversation');
    await change({ conversation: conversation('Maya') });
    const said = textOf(find(element, '#panel-visitor'));
    expect(said).to.contain('Maya Here now');
    expect(said).to.contain('Which strings would you put on an old Gretsch?');
    expect(said).to.contain('Chose you by name');
    expect(said).to.match(/Joined the line at \d.*, waited 5 min/);
    await change({
      conversation: conversation('Maya', { choice: { kind: 'any' }, visitorConnected: false }),
    });
    expect(textOf(find(element, '#panel-visitor'))).to.match(/Disconnected.*anyone who is free/);
  });

  it('[A29] moves between its tabs with the arrows', async () => {
    const { element } = await mount();
    tab(element, 'visitor').focus();
    await press(focused()!, 'ArrowRight');
    expectFocus(tab(element, 'profile'));
    await press(focused()!, 'ArrowLeft');
    await press(focused()!, 'ArrowLeft');
    expectFocus(tab(element, 'reviews'));
    expect(find(element, '#panel-reviews').hidden).to.equal(false);
    expect(find(element, '#panel-visitor').hidden).to.equal(true);
  });

  it('[A205] fetches what agents see of themselves when somebody looks, and again where it did not come', async () => {
    let tries = 0;
    let comes = false;
    const loader = {
      isHere: () => comes,
      fetch: async () => {
        tries += 1;
        if (tries === 1) throw new Error('The line is down.');
        comes = true;
      },
    };
    const { element } = await mountPart('hp-side', { self: selfAgent(), loader });
    expect(tries).to.equal(0);
    element.tab = 'profile';
    await waitUntil(() => textOf(find(element, '#panel-profile')).includes('did not load'));
    expect(tries).to.equal(1);
    await click(find(element, '#panel-profile button'));
    await waitUntil(() => textOf(find(element, '#panel-profile')).includes('Headline'));
    expect(textOf(find(element, '#panel-profile'))).not.to.include('did not load');
    expect(tries).to.equal(2);
  });

  it('[A30] reads the own reviews when they are first looked at, and a page more at each request', async () => {
    const { element, requests, change } = await mount();
    await click(tab(element, 'reviews'));
    await change({ reviews: { state: 'loading' }, pending: 'readReviews' });
    await click(tab(element, 'reviews'));
    expect(requests).to.deep.equal([{ type: 'readReviews' }]);
    await change({ reviews: SHOWN, pending: null });
    expect(textOf(find(element, '#panel-reviews'))).to.contain('Helped at once.');
    await click(find(element, 'hp-own-reviews', 'button'));
    await change({ pending: 'readReviews' });
    await click(find(element, 'hp-own-reviews', 'button'));
    expect(requests).to.have.length(2);
    await change({ reviews: { ...SHOWN, nextPage: null }, pending: null });
    expect(findAll(element, 'hp-own-reviews', 'button')).to.have.length(0);
  });

  it('[A30] says so when there is no review yet', async () => {
    const { element } = await mountPart('hp-own-reviews', {
      self: selfAgent({ rating: null, reviewCount: 0 }),
      reviews: { state: 'shown', reviews: [], nextPage: null },
    });
    expect(textOf(element)).to.contain('No review yet. Visitors are asked for one');
  });
});
