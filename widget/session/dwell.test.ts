import { expect } from '@open-wc/testing';
import { LIMITS } from '../../server/protocol/index.ts';
import { Dwell, type WayEntry } from './dwell.ts';

/** A tab's way that a test goes. */
class FakeWay extends EventTarget {
  readonly all: WayEntry[] = [];
  currentEntry: WayEntry | null = null;
  activation: { readonly entry: WayEntry | null } | null = null;

  entries(): readonly WayEntry[] {
    return this.all;
  }

  go(key: string): this {
    const known = this.all.find((entry) => entry.key === key);
    const entry = known ?? { key, index: this.all.length, url: `https://shop.example/${key}` };
    if (known === undefined) this.all.push(entry);
    this.currentEntry = entry;
    this.dispatchEvent(new Event('currententrychange'));
    return this;
  }
}

describe('how long each page of a visit was open', () => {
  let now = 0;
  const clock = () => now * 1_000;
  beforeEach(() => (now = 0));

  it('[P296] is counted while one page changes its address, back and forth', () => {
    const way = new FakeWay().go('home');
    const dwell = new Dwell(way, clock);
    now = 10;
    way.go('cart');
    now = 25;
    way.go('home');
    now = 30;
    expect([dwell.secondsOf('home'), dwell.secondsOf('cart')]).to.deep.equal([15, 15]);
    expect(dwell.way.map(({ key }) => key)).to.deep.equal(['home']);
  });

  it('[P296] is not known of pages from before, nor of what was open before anybody watched', () => {
    const way = new FakeWay().go('before').go('loaded');
    way.activation = { entry: way.currentEntry };
    way.go('moved');
    now = 40;
    const dwell = new Dwell(way, clock);
    now = 45;
    expect(dwell.secondsOf('before')).to.equal(null);
    expect(dwell.secondsOf('moved')).to.equal(5);
  });

  it('[P296] is of the newest page alone where the browser keeps no way', () => {
    const dwell = new Dwell(undefined, clock);
    now = 7;
    expect([dwell.way, dwell.secondsOf(undefined)]).to.deep.equal([[], 7]);
  });

  it('[P296] is kept of so many pages at most, the newest', () => {
    const way = new FakeWay().go('page-0');
    const dwell = new Dwell(way, clock);
    const pages = LIMITS.visitedPages + 5;
    for (let page = 1; page <= pages; page++) {
      now += 1;
      way.go(`page-${page}`);
    }
    expect([dwell.secondsOf('page-0'), dwell.secondsOf('page-4')]).to.deep.equal([null, null]);
    expect([dwell.secondsOf('page-5'), dwell.secondsOf(`page-${pages}`)]).to.deep.equal([1, 0]);
  });
});
