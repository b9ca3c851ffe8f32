import { expect } from '@open-wc/testing';
import './channel-button.ts';
import { channelHref } from './channel-address.ts';
import './channel-form.ts';
import './conversation.ts';
import { conversation, conversationIdOf } from '../test/made-up.ts';
import { click, find, findAll, findField, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const conversationId = conversationIdOf('Maya');

async function mountForm(changes = {}) {
  const opened: string[] = [];
  const mounted = await mountPart('hp-channel-form', {
    conversation: conversation('Maya', changes),
    opens: (href) => opened.push(href),
  });
  const choose = (row: number) => click(findAll(mounted.element, '[name="channel"]')[row]!);
  const go = async (address: string) => {
    findField(mounted.element, '#address').value = address;
    await click(find(mounted.element, '[type="submit"]'));
  };
  return { ...mounted, opened, choose, go };
}

describe('going on by another channel', () => {
  it('[A185] opens only addresses that fit their channel', () => {
    expect(channelHref('call', ' +49 (30) 123-456 ')).to.equal('tel:+4930123456');
    expect(channelHref('sms', '030/123456')).to.equal('sms:030123456');
    expect(channelHref('email', 'a&b@c.example')).to.equal('mailto:a%26b%40c.example');
    expect(channelHref('video', 'https://rooms.example/7')).to.equal('https://rooms.example/7');
    const wrong = [
      ['call', 'later'],
      ['email', 'mail me'],
      ['video', 'rooms.example'],
      ['video', 'http://rooms.example/'],
      ['social', 'javascript:alert(1)'],
    ] as const;
    for (const [channel, typed] of wrong) expect(channelHref(channel, typed)).to.equal(null);
  });

  it('[A186] records the switch and opens the telephone; a wrong number is said and nothing happens', async () => {
    const { element, requests, opened, go } = await mountForm();
    await go('later');
    expect(textOf(element)).to.contain('Enter a telephone number, such as +49 30 123456.');
    expect(requests).to.deep.equal([]);
    await go('+49 30 123456');
    expect(requests).to.deep.equal([{ type: 'switchChannel', conversationId, channel: 'call' }]);
    expect(opened).to.deep.equal(['tel:+4930123456']);
  });

  it('[A187] sends the way into a video room to the visitor, and takes the mail address that is signed', async () => {
    const { requests, opened, choose, go } = await mountForm();
    await choose(1);
    await go('https://rooms.example/7');
    expect(requests).to.deep.equal([
      { type: 'switchChannel', conversationId, channel: 'video' },
      { type: 'say', conversationId, text: 'https://rooms.example/7' },
    ]);
    expect(opened).to.deep.equal(['https://rooms.example/7']);
    const context = { page: null, attributes: {}, touchpoints: [], signed: { email: 'maya@shop.example' } };
    const signed = await mountForm({ context });
    await signed.choose(2);
    expect(findField(signed.element, '#address').value).to.equal('maya@shop.example');
  });

  it('[A188] says by which channel the two speak and since when, and leads back to the chat', async () => {
    const { element, requests } = await mountPart('hp-channel-button', {
      conversation: conversation('Maya', { channel: { channel: 'call', since: Date.now() } }),
    });
    const { element: talk } = await mountPart('hp-console-conversation', {
      conversation: conversation('Maya', { channel: { channel: 'call', since: Date.now() } }),
    });
    expect(textOf(find(talk, '.who p'))).to.match(/^By telephone since \d/u);
    await click(find(element, 'button'));
    await click(find(element, 'hp-channel-form', '.acts .button:not(.primary)'));
    expect(requests).to.deep.equal([{ type: 'switchChannel', conversationId, channel: 'chat' }]);
  });
});
