import { expect } from '@open-wc/testing';
import type { VisitContext } from '../../../server/protocol/index.ts';
import '../calls/offer-list.ts';
import '../side.ts';
import { conversation, JUNO, offer, selfAgent, visit } from '../test/made-up.ts';
import { find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const VISIT: VisitContext = {
  page: { address: 'https://shop.example/cart?step=2', title: 'Your cart' },
  attributes: { items: 1234, member: true, plan: '<b>gold</b>' },
  touchpoints: Array.from({ length: 7 }, (_, index) => ({
    name: `step-${index}`,
    at: Date.now() + (index - 6) * 60_000,
    data: { item: `Larkspur ${index}` },
  })),
};

const mountFacts = async (context: VisitContext | null) => {
  const talk = conversation('Maya', { context });
  const { element } = await mountPart('hp-side', { self: selfAgent(), conversation: talk });
  return find(element, 'hp-visitor-facts');
};

describe('what the page said of a visit', () => {
  it('[A140] stands beside the conversation as the word of the page', async () => {
    const facts = await mountFacts(VISIT);
    const said = textOf(find(facts, 'hp-visit'));
    expect(said).to.contain('Said by the page Not checked; it may be wrong.');
    expect(said).to.contain('Page Your cart https://shop.example/cart?step=2');
    expect(said).to.contain('items 1,234');
    expect(said).to.contain('member yes');
    expect(said).to.contain('plan <b>gold</b>');
  });

  it('[A141] says how the visitor came: the way, from where, with what, and what their clock says', async () => {
    const said = textOf(find(await mountFacts(visit()), 'hp-visit'));
    expect(said).to.contain('Way through the site / /larkspur-62 4 min /cart 3 min');
    expect(said).to.contain('On this page for 3 min');
    expect(said).to.contain('Came from https://search.example/');
    expect(said).to.contain('Device Phone, 390 × 844');
    expect(said).to.contain('Language of the browser Austrian German');
    expect(said).to.match(/Time there \d\d?:\d\d.* \(Europe\/Vienna\)$/u);
    const odd = { ...visit().circumstances!, zone: 'Nowhere/Here', locale: '' };
    const without = textOf(find(await mountFacts({ ...visit(), circumstances: odd }), 'hp-visit'));
    expect(without).not.to.match(/Time there|Language of/u);
  });

  it('[A140] shows what was done last first, and the rest on demand', async () => {
    const visit = find(await mountFacts(VISIT), 'hp-visit');
    const newest = findAll(visit, '.newest li').map((item) => textOf(item));
    expect(newest).to.have.length(5);
    expect(newest[0]).to.match(/^step-6 .*\d.* item: Larkspur 6$/);
    expect(findAll(visit, 'details li')).to.have.length(2);
    expect(find(visit, 'details').hasAttribute('open')).to.equal(false);
  });

  it('[A140] makes a link of its address that tells nobody where it was found', async () => {
    const link = find(find(await mountFacts(VISIT), 'hp-visit'), 'a');
    expect(link.getAttribute('href')).to.equal('https://shop.example/cart?step=2');
    expect(link.getAttribute('rel')).to.contain('noreferrer');
    const odd = { ...VISIT, page: { address: 'javascript:alert(1)', title: '' } };
    expect(findAll(find(await mountFacts(odd), 'hp-visit'), 'a')).to.have.length(0);
  });

  it('[A140] is at hand before a call is answered, and nothing stands there where nothing was said', async () => {
    const offers = [offer('Maya', { context: VISIT }), offer('Sam')];
    const { element } = await mountPart('hp-offer-list', { offers, agentId: JUNO });
    const [maya, sam] = findAll(element, 'hp-offer');
    expect(textOf(find(maya!, '.visit summary'))).to.equal('Said by the page');
    find(maya!, '.visit summary').click();
    expect(textOf(find(maya!, 'hp-visit'))).to.contain('Your cart');
    expect(findAll(sam!, '.visit')).to.have.length(0);
    expect(findAll(await mountFacts(null), 'hp-visit')).to.have.length(0);
  });
});
