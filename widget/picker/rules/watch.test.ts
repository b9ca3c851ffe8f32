import { expect } from '@open-wc/testing';
import type { PageVisit } from '../../session/page-visit.ts';
import { pathsHere, rememberedFired, rememberFired } from './remembered.ts';
import { Watch } from './watch.ts';
import { storedBy } from '../../test/stored.ts';

const START = 1_800_000_000_000;
const address = location.href;
let watch: Watch;
let now: number;
let visit: PageVisit;

beforeEach(() => {
  now = START;
  visit = { attributes: {}, touchpoints: [] };
  watch = new Watch(visit, () => now);
});
afterEach(() => {
  watch.stop();
  history.replaceState(null, '', address);
});

const pass = (seconds: number) => {
  now += seconds * 1_000;
  return watch.facts();
};
const click = (x: number) => window.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: 10 }));
const go = (path: string) => {
  history.pushState(null, '', path);
  return watch.facts();
};

describe('what rules can see of a visit', () => {
  it('[P401] is how long a page is in sight, and begins anew with the next one', () => {
    expect(pass(12).dwellSeconds).to.equal(12);
    expect(pass(5).dwellSeconds).to.equal(17);
    expect(go('/another').dwellSeconds).to.equal(0);
    expect(pass(3).dwellSeconds).to.equal(3);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    expect(pass(60).dwellSeconds).to.equal(3);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('[P401] is which pages were seen, and going to and fro between them', () => {
    go('/products');
    go('/help');
    const facts = go('/products');
    expect(facts.path).to.equal('/products');
    expect(facts.pathsSeen.slice(-3)).to.deep.equal(['/products', '/help', '/products']);
    const before = facts.frustration;
    go('/help');
    go('/products');
    go('/help');
    expect(watch.facts().frustration).to.be.above(before);
  });

  it('[P401] is idleness, which any key, pointer or scrolling ends, and the wish to leave', () => {
    expect(pass(40).idleSeconds).to.equal(40);
    window.dispatchEvent(new Event('scroll'));
    expect(watch.facts().idleSeconds).to.equal(0);
    expect(watch.facts().leaving).to.equal(false);
    document.documentElement.dispatchEvent(new MouseEvent('mouseout', { clientY: -2, relatedTarget: null }));
    expect(watch.facts().leaving).to.equal(true);
    document.documentElement.dispatchEvent(new MouseEvent('mouseover'));
    expect(watch.facts().leaving).to.equal(false);
  });

  it('[P401] is three clicks within a second at one place, and errors from the second on', () => {
    const { frustration: before } = watch.facts();
    const score = () => watch.facts().frustration - before;
    for (const x of [10, 12, 90, 14]) click(x);
    expect(score()).to.equal(0, 'not all of them at one place');
    for (const x of [200, 205, 210]) click(x);
    expect(score()).to.equal(2);
    now += 5_000;
    for (const x of [200, 205]) click(x);
    now += 5_000;
    click(205);
    expect(score()).to.equal(2, 'slow clicks are none');
    for (let count = 0; count < 3; count++) document.body.dispatchEvent(new Event('invalid'));
    expect(score()).to.equal(4);
  });

  it('[P401] is what the page says and has tracked, and where nobody is asked to be', async () => {
    visit.attributes = { cart: 120 };
    visit.touchpoints.push({ name: 'call-failed', at: now });
    const facts = watch.facts();
    expect(facts.attributes).to.deep.equal({ cart: 120 });
    expect(facts.tracked).to.deep.equal(['call-failed']);
    expect(facts.position).to.equal(null);
  });

  it('[P402] is remembered with the way of the tab: no identifier, and what the page keeps there stays', async () => {
    const { navigation } = window as unknown as {
      readonly navigation: {
        updateCurrentEntry(options: object): void;
        readonly currentEntry: { getState(): unknown };
      };
    };
    navigation.updateCurrentEntry({ state: { own: 1 } });
    const fired = { at: { overview: START }, cardAt: START } as never;
    expect(await storedBy(() => rememberFired(fired))).to.deep.equal([]);
    expect(rememberedFired()).to.deep.equal(fired);
    expect(navigation.currentEntry.getState()).to.deep.equal({ own: 1, handpick: fired });
    navigation.updateCurrentEntry({ state: 'a word of the page' });
    rememberFired(fired);
    expect(navigation.currentEntry.getState()).to.equal('a word of the page');
    expect(pathsHere().at(-1)).to.equal(location.pathname);
  });
});
