import { expect } from '@open-wc/testing';
import { refusal, type RefusalCode } from '../../../server/protocol/index.ts';
import { NOTHING_BESIDE } from '../../session/beside-talk.ts';
import { GALLERY } from '../test/gallery-states.ts';
import {
  click,
  expectFocus,
  find,
  findField,
  mountConsole,
  mountPart,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';
import './own-password.ts';

afterEach(unmountAll);

const FORM = 'hp-password-form';
const OLD = 'what I have now';
const NEXT = 'plain old strings';
const no = (code: RefusalCode) => ({ answer: { ok: false as const, refusal: refusal(code) } });

async function mount() {
  const part = await mountPart('hp-own-password', { name: 'Juno Albrecht' });
  await click(find(part.element, 'summary'));
  const field = (name: string) => findField(part.element, FORM, `#${name}`);
  const give = async (password: string, newPassword: string) => {
    await type(field('password'), password);
    await type(field('newPassword'), newPassword);
    await click(find(part.element, FORM, '[type=submit]'));
  };
  return { ...part, field, give, said: (what: string) => textOf(find(part.element, FORM, what)) };
}

describe('the own password of an agent', () => {
  it('[A216] is changed by the old one and a new one, once, and the fields are empty then', async () => {
    const { requests, give, field, change, said } = await mount();
    await give(OLD, NEXT);
    await give(OLD, NEXT);
    expect(requests).to.eql([{ type: 'changePassword', password: OLD, newPassword: NEXT }]);
    await change({ answer: { ok: true, result: {} } });
    expect(said('[role=status]')).to.contain('Everywhere else you are signed out.');
    expect([field('password').value, field('newPassword').value]).to.eql(['', '']);
  });

  it('[A216] says at its field what is missing or too easy, and sends nothing', async () => {
    const { requests, give, field, said } = await mount();
    await give('', 'shorty');
    expectFocus(field('password'));
    expect(said('#password-problem')).to.contain('Enter the password');
    expect(said('#newPassword-problem')).to.equal('4 more characters are needed.');
    await give(OLD, 'JUNO ALBRECHT');
    expect(said('#password-problem')).to.equal('');
    expect(said('#newPassword-problem')).to.contain('something else than your name');
    expect(requests).to.eql([]);
  });

  it('[A216] says a wrong old one at its field, each time anew, and keeps what was typed', async () => {
    const { requests, give, field, change, said } = await mount();
    for (const times of [1, 2]) {
      await give(OLD, NEXT);
      await change(no('password-wrong'));
      expect(requests).to.have.length(times);
      expect(said('#password-problem')).to.contain('not the password that you sign in with');
      expectFocus(field('password'));
    }
    expect(field('newPassword').value).to.equal(NEXT);
    await give(OLD, NEXT);
    await change(no('too-many'));
    expect(said('[role=alert]')).to.contain('Wait a quarter of an hour');
    await give(OLD, NEXT);
    await change(no('no-answer'));
    expect(said('[role=alert]')).to.contain('No answer came.');
  });

  it('[A216] stands in the profile of the console, and axe finds nothing', async () => {
    const beside = { ...NOTHING_BESIDE, password: { ok: true as const, result: {} } };
    const state = GALLERY.busy!();
    const { element, session } = await mountConsole({ ...state, beside } as typeof state);
    await click(find(element, 'hp-desk', 'hp-side', '#tab-profile'));
    const own = find(element, 'hp-desk', 'hp-side', 'hp-own-password');
    await click(find(own, 'summary'));
    // What was said before somebody looked here is no news.
    expect(textOf(find(own, FORM, '[role=status]'))).to.equal('');
    await type(find(own, FORM, '#password'), OLD);
    await type(find(own, FORM, '#newPassword'), NEXT);
    await click(find(own, FORM, '[type=submit]'));
    expect(session.asked('changePassword')).to.have.length(1);
    await expect(own).to.be.accessible();
  });
});
