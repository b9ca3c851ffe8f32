import { expect } from '@open-wc/testing';
import { conversation } from '../test/made-up.ts';
import { click, findField, mountPart, unmountAll } from '../test/mount.ts';
import './outcome-form.ts';

afterEach(unmountAll);

describe('what came of a conversation', () => {
  it('[A199] keeps a choice that the server has not said back when the next one is made', async () => {
    const ending = { dispositions: ['order'], currency: 'EUR' };
    const { element, requests } = await mountPart('hp-outcome-form', {
      conversation: conversation('Maya'),
      ending,
    });
    const select = findField(element, 'select');
    select.value = 'order';
    select.dispatchEvent(new Event('change'));
    await click(findField(element, 'input[value=yes]'));
    const outcomes = requests.map((request) => 'outcome' in request && request.outcome);
    expect(outcomes).to.eql([
      { disposition: 'order', resolved: null, sale: null },
      { disposition: 'order', resolved: 'yes', sale: null },
    ]);
    expect(select.value).to.equal('order');
  });
});
