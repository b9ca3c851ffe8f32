import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import './sign-in.ts';
import { click, find, mountPart, textOf, type, unmountAll, findField, expectFocus } from './test/mount.ts';

afterEach(unmountAll);

const mount = () => mountPart('hp-sign-in', {});

describe('the sign-in form', () => {
  it('[P261] can be filled in by a browser or a password manager, and takes pasted words', async () => {
    const { element } = await mount();
    expect(find(element, '#email')).to.have.attribute('autocomplete', 'username');
    expect(find(element, '#password')).to.have.attribute('autocomplete', 'current-password');
    const paste = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    expect(find(element, '#password').dispatchEvent(paste), 'the paste goes on').to.equal(true);
  });

  it('[A4] says at the field what is missing or wrong, and sends nothing', async () => {
    const { element, requests } = await mount();
    await click(find(element, '[type="submit"]'));
    expect(textOf(find(element, '#email-problem'))).to.equal('Enter your mail address.');
    expect(textOf(find(element, '#password-problem'))).to.equal('Enter your password.');
    expectFocus(find(element, '#email'));
    await type(find(element, '#email'), 'juno');
    await click(find(element, '[type="submit"]'));
    expect(textOf(find(element, '#email-problem'))).to.contain('name@example.com');
    expect(requests).to.deep.equal([]);
  });

  it('[A4] sends mail address and password once, and nothing more while the answer is awaited', async () => {
    const { element, requests, change } = await mount();
    await type(find(element, '#email'), ' juno@shop.example ');
    await type(find(element, '#password'), ' secret ');
    await click(find(element, '[type="submit"]'));
    await change({ pending: true });
    expect(textOf(find(element, '[type="submit"]'))).to.equal('Signing in…');
    await click(find(element, '[type="submit"]'));
    expect(requests).to.deep.equal([{ type: 'signIn', email: 'juno@shop.example', password: ' secret ' }]);
  });

  it('[A4] shows a refusal as a sentence and keeps what was typed', async () => {
    const { element, change } = await mount();
    await type(find(element, '#email'), 'juno@shop.example');
    await type(find(element, '#password'), 'wrong');
    await change({ refusal: refusal('sign-in-failed') });
    expect(textOf(find(element, '[role="alert"]'))).to.equal('Check the mail address and the password.');
    expect(findField(element, '#email').value).to.equal('juno@shop.example');
    expect(findField(element, '#password').value).to.equal('wrong');
  });
});
