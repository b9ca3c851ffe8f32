import { expect } from '@open-wc/testing';
import { SCOPES_OF_ROLE } from '../../../server/protocol/index.ts';
import { act, button, deep, settle } from '../test/act.ts';
import { fakeClient } from '../test/fake-client.ts';
import { ACCOUNT } from '../test/made-up.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

const open = (hash: string, client = fakeClient().client) =>
  mountScene({ state: { state: 'signed-in', account: ACCOUNT }, hash, client, acts: [] });
const saidIn = (element: Element, selector: string) =>
  deep(element)
    .filter((each) => each.matches(selector))
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

afterEach(unmountAll);

describe('the page of how agents develop', () => {
  it('[B55] reads of nobody before somebody is chosen, and says who may read it', async () => {
    const { client, asked } = fakeClient();
    const { element } = await open('#/development', client);
    expect(asked('measures.development')).to.eql([]);
    expect(deep(element).some(({ localName }) => localName === 'hp-development-view')).to.equal(false);
    expect(saidIn(element, 'hp-advice').join(' ')).to.contain('No other agent sees it');
    await act(element, 'Agent=juno');
    await settle(element);
    expect(location.hash).to.equal('#/development/juno');
    expect(asked('measures.development').map(([agentId]) => agentId)).to.eql(['juno']);
    expect(SCOPES_OF_ROLE.agent).to.not.include('development:read');
  });

  it('[B56] says strengths and gaps by measure, skill and tag beside the median, with counts and trend', async () => {
    const { element } = await open('#/development/juno?period=days90');
    const [strengths, gaps] = saidIn(element, '.two .card');
    expect(strengths).to.contain('Satisfied (CSAT): 93% (median 86%)');
    expect(strengths).to.contain('“Patient”: 78% (median 48%)');
    expect(gaps).to.contain('Amplifiers, First contact (FCR): 73% (median 82%)');
    expect(saidIn(element, 'td')).to.include('31 of 40'.replace('31', '78%31'));
    expect(
      saidIn(element, 'th').filter((head) => head.startsWith('Conversations')).length,
      'as a measure, of skills, and of the plot',
    ).to.equal(3);
    expect(saidIn(element, 'figcaption')).to.include('Time each (AHT)');
    expect(button(element, 'Save all agents as CSV')).to.have.attribute('href', '/v1/development.csv');
  });
});
