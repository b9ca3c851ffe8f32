import { expect } from '@open-wc/testing';
import type { VisitContext } from '../../../server/protocol/index.ts';
import './offer-list.ts';
import '../side.ts';
import { conversation, JUNO, offer, selfAgent } from '../test/made-up.ts';
import { find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const SIGNED: VisitContext = {
  page: null,
  attributes: {},
  touchpoints: [],
  signed: { name: 'Maya <b>Lind</b>', email: null, segment: 'gold' },
};
const vouched = { context: SIGNED, visitorIdentity: 'signed' } as const;

describe('whether a site vouches for a visitor', () => {
  it('[A170] is said before a call is answered, with what is signed, and apart from what a page says', async () => {
    const offers = [offer('Maya', vouched), offer('Sam')];
    const { element } = await mountPart('hp-offer-list', { offers, agentId: JUNO });
    const shown = findAll(element, 'hp-offer');
    const [maya, sam] = shown.map((each) => textOf(find(each, 'hp-signed')));
    expect(maya).to.equal('The site vouches for this visitor Name Maya <b>Lind</b> Group gold');
    expect(sam).to.equal('Nobody vouches for this visitor');
    expect(findAll(shown[0]!, 'hp-visit')).to.have.length(0);
  });

  it('[A170] stands beside the conversation', async () => {
    for (const [parts, said] of [
      [vouched, 'The site vouches for this visitor'],
      [{}, 'Nobody vouches for this visitor'],
    ] as const) {
      const talk = conversation('Maya', parts);
      const { element } = await mountPart('hp-side', { self: selfAgent(), conversation: talk });
      expect(textOf(find(find(element, 'hp-visitor-facts'), 'hp-signed'))).to.contain(said);
      unmountAll();
    }
  });
});
