import { expect } from '@open-wc/testing';
import { LIMITS, type Touchpoint, type VisitContext } from '../../server/protocol/index.ts';
import { boundedContext } from './visit-context.ts';

/** As a page may say it that is not checked by a compiler. */
const NAMELESS = [{ name: ' ', at: 1 }, { at: 2 }, { name: null, at: 3 }] as readonly Touchpoint[];

const NOTHING: VisitContext = { page: null, attributes: {}, touchpoints: [] };

describe('what a page says of a visit', () => {
  it('[P215] is passed on as it is while it keeps within its bounds', () => {
    const said: VisitContext = {
      page: { address: 'https://shop.example/cart?step=2', title: 'Your cart' },
      attributes: { items: 2, member: true, plan: 'gold' },
      touchpoints: [{ name: 'cart-filled', at: 5, data: { item: 'Larkspur 62' } }],
    };
    expect(boundedContext(said)).to.eql(said);
  });

  it('[P215] is cut to its bounds: words, values of other kinds, names over two lines', () => {
    const attributes = {
      long: 'x'.repeat(LIMITS.contextValueCharacters + 1),
      list: [1] as never,
      none: Number.NaN,
      'two\nlines': 1,
      ' ': 2,
      [`${'k'.repeat(LIMITS.contextKeyCharacters - 1)}🎸`]: 3,
    };
    const page = { address: 'https://shop.example/a#reset=1', title: 'x'.repeat(500) };
    const made = boundedContext({ page, attributes, touchpoints: NAMELESS });
    expect(made.attributes).to.eql({
      long: 'x'.repeat(LIMITS.contextValueCharacters),
      'two lines': 1,
      ['k'.repeat(LIMITS.contextKeyCharacters - 1)]: 3,
    });
    expect(made.page?.address).to.equal('https://shop.example/a');
    expect(made.page?.title).to.have.length(LIMITS.pageTitleCharacters);
    expect(made.touchpoints).to.eql([]);
    expect(boundedContext({ ...NOTHING, page: { address: 'file:///a', title: '' } }).page).to.equal(null);
  });

  it('[P215] lets the oldest touchpoints go, by their number and by the size of the whole', () => {
    const touched = (count: number, data: Record<string, string>) =>
      Array.from({ length: count }, (_, at) => ({ name: 'seen', at, data }));
    const many = boundedContext({ ...NOTHING, touchpoints: touched(LIMITS.touchpoints + 5, {}) });
    expect(many.touchpoints.map(({ at }) => at)[0]).to.equal(5);
    expect(many.touchpoints).to.have.length(LIMITS.touchpoints);
    const data = { a: 'x'.repeat(300), b: '"'.repeat(300) };
    const large = boundedContext({ ...NOTHING, touchpoints: touched(LIMITS.touchpoints, data) });
    expect(large.touchpoints.length).to.be.within(5, LIMITS.touchpoints - 1);
    expect(large.touchpoints.at(-1)?.at).to.equal(LIMITS.touchpoints - 1);
    expect(JSON.stringify(large).length).to.be.at.most(LIMITS.contextCharacters);
  });
});
