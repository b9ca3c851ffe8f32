import { expect } from '@open-wc/testing';
import { deepFocus } from '../test/mount-picker.ts';
import { textOf } from '../console/test/mount.ts';
import { act, button, deep, field, settle } from './test/act.ts';
import { fakeClient, no, refused, UNANSWERED } from './test/fake-client.ts';
import { GALLERY } from './test/gallery-states.ts';
import { mountScene, unmountAll } from './test/mount.ts';

afterEach(unmountAll);

const GIVEN = ['Password now=what I have now', 'New password=plain old strings', 'Change the password'];

async function open(overrides: Parameters<typeof fakeClient>[0] = {}) {
  const { client, asked } = fakeClient(overrides);
  const { element } = await mountScene({ ...GALLERY.people!(), client });
  button(element, 'Password').focus();
  await act(element, 'Password');
  await import('./own-password.ts');
  await settle(element);
  const dialog = () => deep(element).find((each) => each.matches('hp-change-password'))!;
  const give = async () => {
    for (const doing of GIVEN) await act(element, doing);
  };
  return { element, asked, give, said: () => textOf(dialog()) };
}

describe('the own password of owners and supervisors', () => {
  it('[B99] is changed by the old one and a new one, and the dialog says where they stay signed in', async () => {
    const { element, asked, give, said } = await open();
    expect(said()).to.contain('You stay signed in here.');
    await expect(element).to.be.accessible();
    await give();
    expect(asked('account.changePassword')).to.eql([
      [{ password: 'what I have now', newPassword: 'plain old strings' }],
    ]);
    expect(said()).to.contain('Your password is changed.');
    expect(field(element, 'Password now').value).to.equal('');
    await act(element, 'Close');
    expect(() => field(element, 'Password now')).to.throw();
    expect(deepFocus() === button(element, 'Password')).to.equal(true);
    await act(element, 'Password');
    expect(said()).not.to.contain('Your password is changed.');
  });

  it('[B99] a wrong old one is said at its field, and a name is no password', async () => {
    const changePassword = () => no(refused('password-wrong'));
    const { element, asked, give, said } = await open({ account: { changePassword } });
    for (const doing of [...GIVEN.slice(0, 1), 'New password=Mara Okonkwo', ...GIVEN.slice(2)])
      await act(element, doing);
    expect(said()).to.contain('something else than your name');
    expect(asked('account.changePassword')).to.eql([]);
    await act(element, 'New password=short');
    await act(element, 'Change the password');
    expect(said()).to.contain('5 more characters are needed.');
    await give();
    expect(asked('account.changePassword')).to.have.length(1);
    expect(said()).to.contain('This is not the password that you sign in with now.');
    expect(deepFocus() === field(element, 'Password now')).to.equal(true);
    expect(field(element, 'Password now')).to.have.attribute('aria-invalid', 'true');
  });

  it('[B99] too many tries and no answer are said in words', async () => {
    const answers = [no(refused('too-many')), no(UNANSWERED)];
    const { give, said } = await open({ account: { changePassword: () => answers.shift()! } });
    await give();
    expect(said()).to.contain('Wait a quarter of an hour');
    await give();
    expect(said()).to.contain('No answer came.');
  });
});
