import { expect } from '@open-wc/testing';
import './offer-list.ts';
import { JUNO, offer, offerIdOf, strangers, view } from '../test/made-up.ts';
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
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = (...names: readonly string[]) => {
  const offers = names.map((name) => offer(name));
  return mountPart('hp-offer-list', { offers, agentId: JUNO, stories: strangers({ offers }) });
};

describe('the offers', () => {
  it('[A9] say who is calling, for whom, what about and how long yet', async () => {
    const { element, change } = await mount('Maya');
    const said = textOf(find(element, 'hp-offer'));
    expect(said).to.contain('Maya');
    expect(said).to.contain('chose you waits 4 min');
    expect(said).to.contain('My 1963 Jazzmaster buzzes');
    expect(said).to.match(/1[34] s/);
    await change({ offers: [offer('', { question: '', choice: { kind: 'any' } })] });
    expect(textOf(find(element, 'hp-offer'))).to.match(/A visitor.*takes anyone.*No question written yet\./);
  });

  it('[A64] say why they came here and why now, and nothing where no reason is known', async () => {
    const { element, change } = await mount('Maya');
    const why = { ticket: 'credit', agent: 'former', ticketCount: 3, agentCount: 1 } as const;
    const flexible = { kind: 'flex', agentId: JUNO, patienceSeconds: 300 } as const;
    await change({ offers: [offer('Maya', { choice: flexible, explanation: { kind: 'offer', why } })] });
    const said = textOf(find(element, 'hp-offer'));
    expect(said).to.contain('prefers you, or anyone after 5 min');
    expect(said).to.contain('Why you You helped last time.');
    expect(said).to.contain('Why now Moved up by credited time');
    await change({ offers: [offer('Maya', { explanation: null })] });
    expect(findAll(element, 'hp-offer', '.reasons')).to.have.length(0);
  });

  it('[A215] name the rule by whose invitation somebody calls', async () => {
    const { element, change } = await mount('Maya');
    await change({ offers: [offer('Maya', { explanation: null, invitedBy: '30 seconds on an overview' })] });
    expect(textOf(find(element, 'hp-offer'))).to.contain(
      'Accepted your invitation: 30 seconds on an overview.',
    );
  });

  it('[A9] are said as an alert when they begin to ring', async () => {
    const { element, change } = await mount();
    expect(textOf(find(element, '[role="alert"]'))).to.equal('');
    await change({ offers: [offer('Maya')] });
    expect(textOf(find(element, '[role="alert"]'))).to.contain('Maya is calling: My 1963 Jazzmaster');
  });

  it('[A10] are accepted or declined once', async () => {
    const { element, requests, change } = await mount('Maya', 'Sam');
    const [first, second] = findAll(element, 'hp-offer');
    await click(find(first!, '.primary'));
    await change({ pending: true });
    await click(find(first!, '.primary'));
    await click(find(second!, '.acts button:last-child'));
    await change({ pending: false });
    await click(find(second!, '.acts button:last-child'));
    expect(requests).to.deep.equal([
      { type: 'accept', offerId: offerIdOf('Maya') },
      { type: 'decline', offerId: offerIdOf('Sam') },
    ]);
  });

  it('[A10] are not accepted by a pointer that was aimed at what they pushed away', async () => {
    const { element, requests } = await mount('Maya');
    const accept = find(element, 'hp-offer', '.primary');
    const pressAfter = (milliseconds: number) => {
      const event = new MouseEvent('click', { bubbles: true, detail: 1 });
      const timeStamp = event.timeStamp + milliseconds;
      accept.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: timeStamp }));
    };
    pressAfter(0);
    expect(requests).to.deep.equal([]);
    pressAfter(500);
    expect(requests).to.deep.equal([{ type: 'accept', offerId: offerIdOf('Maya') }]);
  });

  it('[A11] Enter anywhere outside a control accepts the only one', async () => {
    const { requests } = await mount('Maya');
    await press(document.body, 'Enter');
    expect(requests).to.deep.equal([{ type: 'accept', offerId: offerIdOf('Maya') }]);
  });

  it('[A11] Enter accepts none of several unless one has the focus', async () => {
    const { element, requests } = await mount('Maya', 'Sam');
    await press(document.body, 'Enter');
    expect(requests).to.deep.equal([]);
    const second = findAll(element, 'hp-offer')[1]!;
    second.focus();
    await press(focused()!, 'Enter');
    expect(requests).to.deep.equal([{ type: 'accept', offerId: offerIdOf('Sam') }]);
  });

  it('[A11] Enter in a field or a button, held down or answered already, accepts nothing', async () => {
    const { requests, change } = await mount('Maya');
    const field = document.createElement('textarea');
    document.body.append(field);
    await press(field, 'Enter');
    field.remove();
    await press(document.body, 'Enter', { repeat: true });
    await change({ pending: true });
    await press(document.body, 'Enter');
    expect(requests).to.deep.equal([]);
  });

  it('[A11] Enter accepts the only one from the status that was pressed before it rang', async () => {
    const { requests } = await mount('Maya');
    const { element: status } = await mountPart('hp-status-switch', { view: view() });
    const [available, away] = findAll(status, 'button');
    await press(away!, 'Enter');
    expect(requests).to.deep.equal([]);
    await press(available!, 'Enter');
    expect(requests).to.deep.equal([{ type: 'accept', offerId: offerIdOf('Maya') }]);
  });

  it('[A12] when the one with the focus is gone, the next takes it, else the heading', async () => {
    const { element, change } = await mount('Maya', 'Sam');
    find(findAll(element, 'hp-offer')[0]!, '.primary').focus();
    await change({ offers: [offer('Sam')] });
    expectFocus(find(element, 'hp-offer', 'article'));
    await change({ offers: [] });
    expectFocus(find(element, 'h2'));
  });

  it('[A12] a new one takes no focus away', async () => {
    const { element, change } = await mount('Maya');
    const accept = find(element, 'hp-offer', '.primary');
    accept.focus();
    await change({ offers: [offer('Maya'), offer('Sam')] });
    expectFocus(accept);
  });
});
