import { expect } from '@open-wc/testing';
import { CHANNEL_LIMITS } from '../../../server/protocol/index.ts';
import './profile-form.ts';
import { selfAgent } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findField,
  mountPart,
  settled,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = async () => {
  const mounted = await mountPart('hp-profile-form', { self: selfAgent() });
  return { ...mounted, channels: find(mounted.element, 'hp-profile-channels') };
};
const save = (element: Element) => click(find(element, '[type="submit"]'));

describe('how much at once by each channel', () => {
  it('[A165] is shown as it is and saved with the profile', async () => {
    const { element, channels, requests } = await mount();
    expect(findField(channels, '#call').value).to.equal('1');
    await type(findField(channels, '#sms'), '4');
    await type(findField(channels, '#besideCall'), '2');
    await save(element);
    expect(requests[0]).to.deep.include({ channels: { ...CHANNEL_LIMITS, sms: 4, besideCall: 2 } });
    await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
  });

  it('[A165] says what is wrong at its field, and sends nothing', async () => {
    for (const wrong of ['', '21', '-1', '1.5', 'two']) {
      const { element, channels, requests } = await mount();
      await type(findField(channels, '#video'), wrong);
      await save(element);
      await settled(element);
      await settled(channels);
      expect(requests, wrong).to.deep.equal([]);
      expect(textOf(find(channels, '#channels-problem'))).to.equal('Enter whole numbers from 0 to 20.');
      expect(findField(channels, '#video').getAttribute('aria-invalid')).to.equal('true');
      expectFocus(findField(channels, '#video'));
      unmountAll();
    }
  });
});
