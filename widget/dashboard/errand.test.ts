import { expect } from '@open-wc/testing';
import { deepFocus } from '../test/mount-picker.ts';
import { textOf } from '../console/test/mount.ts';
import { passwordProblem } from '../parts/password-check.ts';
import { originProblem, originsIn } from './site/origin-check.ts';
import { act, button, deep, field, settle } from './test/act.ts';
import { focused } from './test/focused.ts';
import { fakeClient, no, refused, UNANSWERED, wrongAt, yes } from './test/fake-client.ts';
import { SEEN, UNSEEN } from './test/made-up.ts';
import { mountScene, unmountAll } from './test/mount.ts';
import { dashboardWords } from '../words/dashboard.ts';

afterEach(unmountAll);

type Overrides = Parameters<typeof fakeClient>[0];

async function follow(kind: 'first-run' | 'invitation', overrides: Overrides = {}, ...acts: string[]) {
  const { client, asked } = fakeClient(overrides);
  const state = { state: 'errand', errand: { kind, token: 'once' } } as const;
  const mounted = await mountScene({ state, hash: '', client, acts });
  return { ...mounted, asked };
}

const ACCOUNT = [
  'Your name= Mara ',
  'Mail address= mara@sixstrings.example ',
  'Password=plain old strings',
  'Next',
];
const SITE = [
  'Name of the site=Six Strings',
  'Time zone=Europe/Berlin',
  'Pages that=https://sixstrings.example/',
];
const heading = (element: Element) => textOf(deep(element).find((each) => each.localName === 'h1')!);

describe('the first run', () => {
  it('[B11] makes account and site together, in one request, when both were typed', async () => {
    const { element, asked } = await follow('first-run', {}, ...ACCOUNT);
    expect(asked('firstRun.finish')).to.eql([]);
    expect(deepFocus()!.localName).to.equal('h1');
    for (const doing of [...SITE, 'Make the site']) await act(element, doing);
    const account = {
      name: 'Mara',
      email: 'mara@sixstrings.example',
      password: 'plain old strings',
      serves: true,
    };
    const site = { name: 'Six Strings', zone: 'Europe/Berlin', origins: ['https://sixstrings.example'] };
    expect(asked('firstRun.check')).to.eql([['once']]);
    expect(asked('firstRun.finish')).to.eql([['once', { account, site }]]);
    expect(heading(element)).to.equal('Put the tag on your page');
  });

  it('[B11] keeps what was typed when one goes back, and leads to the step where something is wrong', async () => {
    const taken = wrongAt('account.email', 'This mail address has an account already.');
    const { element } = await follow('first-run', { firstRun: { finish: () => no(taken) } }, ...ACCOUNT);
    await act(element, 'Back');
    expect(field(element, 'Your name').value).to.equal('Mara');
    for (const doing of ['Next', ...SITE, 'Make the site']) await act(element, doing);
    expect(heading(element)).to.equal('Welcome. Who are you?');
    expect(textOf(element)).to.contain('This mail address has an account already.');
    await focused(element, 'Mail address');
    expect(field(element, 'Password').value).to.equal('plain old strings');
    await act(element, 'Next');
    expect(field(element, 'Name of the site').value).to.equal('Six Strings');
  });

  it('[B12] a password is long and no word that is tried first; nothing else is asked of it', () => {
    const { password: words } = dashboardWords();
    const said = (password: string) => passwordProblem(password, ['Mara', 'mara@sixstrings.example'], words);
    expect(said('')).to.equal(words.empty);
    expect(said('shorty')).to.equal('4 more characters are needed.');
    expect(said('aaaaaaaaaaaaaa')).to.equal(words.same);
    expect(said('MARA@sixstrings.example')).to.equal(words.known);
    expect(said('plain old strings')).to.equal(null);
  });

  it('[B13] an origin that is none is said with the one that was meant, at its field', async () => {
    expect(originProblem('https://shop.example')).to.equal(null);
    expect(originProblem('http://localhost:3000')).to.equal(null);
    expect(originProblem('shop.example')).to.eql({ kind: 'scheme', meant: 'https://shop.example' });
    expect(originProblem('https://shop.example/a?b')).to.eql({ kind: 'path', meant: 'https://shop.example' });
    expect(originProblem('https://Shop.example')).to.eql({ kind: 'case', meant: 'https://shop.example' });
    expect(originProblem('https://shop.example:443')).to.eql({ kind: 'path', meant: 'https://shop.example' });
    expect(originProblem('https://*.example')).to.eql({ kind: 'star' });
    expect(originProblem('shop')).to.eql({ kind: 'none' });
    expect(originProblem('ftp://shop.example')).to.eql({ kind: 'none' });
    expect(originsIn(' https://a.example/ \n\nhttps://b.example, https://a.example')).to.eql([
      'https://a.example',
      'https://b.example',
    ]);
    const { element, asked } = await follow('first-run', {}, ...ACCOUNT, 'Name of the site=Six Strings');
    for (const doing of ['Pages that=sixstrings.example', 'Make the site']) await act(element, doing);
    expect(textOf(element)).to.contain(
      '“sixstrings.example” lacks the scheme. Write https://sixstrings.example.',
    );
    await focused(element, 'Pages that');
    await act(element, 'Pages that=https://sixstrings.example');
    expect(textOf(element)).not.to.contain('lacks the scheme');
    expect(asked('firstRun.finish')).to.eql([]);
  });

  it('[B14] looks by itself whether the tag was seen, until it was or nobody looks', async () => {
    const patient = window.setTimeout.bind(window);
    let seen = false;
    window.setTimeout = ((work: () => void, milliseconds = 0) =>
      patient(work, milliseconds / 100)) as typeof window.setTimeout;
    try {
      const tag = () => yes(seen ? SEEN : UNSEEN);
      const { element, asked } = await follow(
        'first-run',
        { site: { tag } },
        ...ACCOUNT,
        ...SITE,
        'Make the site',
      );
      expect(textOf(element)).to.contain('Not seen yet');
      seen = true;
      while (!textOf(element).includes('on https://sixstrings.example')) await settle(element);
      const looks = asked('site.tag').length;
      await new Promise((resolve) => patient(resolve, 100));
      expect(asked('site.tag').length).to.equal(looks);
      seen = false;
      const other = await follow('first-run', { site: { tag } }, ...ACCOUNT, ...SITE, 'Make the site');
      other.element.remove();
      const before = other.asked('site.tag').length;
      await new Promise((resolve) => patient(resolve, 100));
      expect(other.asked('site.tag').length).to.be.at.most(before + 1);
    } finally {
      window.setTimeout = patient;
    }
  });

  it('[B14] says the tag with the address of the server, and where it stands on a page that may not carry it', async () => {
    const site = { tag: () => yes({ ...UNSEEN, refusedOrigin: 'https://old.example' }) };
    const { element } = await follow('first-run', { site }, ...ACCOUNT, ...SITE, 'Make the site');
    expect(field(element, 'HTML for your page').value).to.equal(UNSEEN.tag);
    expect(textOf(element)).to.contain(
      'The tag stands on https://old.example, which is none of your origins.',
    );
  });

  it('[B15] a link that was used says so; one that nobody answered for can be tried again', async () => {
    const used = { check: () => no(refused('link-expired', 'This link was used.')) };
    const { element, session } = await follow('first-run', { firstRun: used });
    expect(textOf(element)).to.contain('This link was used.');
    await act(element, 'Sign in');
    expect(session.requests).to.eql([{ type: 'enter' }]);
    let tries = 0;
    const check = () => (tries++ === 0 ? no(UNANSWERED) : yes({}));
    const again = await follow('first-run', { firstRun: { check } });
    await act(again.element, 'Try again');
    expect(heading(again.element)).to.equal('Welcome. Who are you?');
  });
});

describe('an invitation', () => {
  it('[B16] names the site and the account, and asks for a name and a password', async () => {
    const { element, asked, session } = await follow('invitation', {}, 'Make my account');
    expect(heading(element)).to.equal('You are invited to Six Strings');
    expect(textOf(element)).to.contain('nils@sixstrings.example');
    expect(textOf(element)).to.contain('Choose a password.');
    expect(asked('invitation.accept')).to.eql([]);
    for (const doing of ['Your name=Nils B.', 'Password=plain old strings', 'Make my account'])
      await act(element, doing);
    expect(asked('invitation.accept')).to.eql([['once', { name: 'Nils B.', password: 'plain old strings' }]]);
    expect(heading(element)).to.equal('Welcome to Six Strings');
    expect(button(element, 'Agent console')).to.have.attribute('href', '/console');
    expect(session.requests).to.eql([]);
  });

  it('[B15] that was used or withdrawn says so', async () => {
    const read = () => no(refused('link-expired', 'This invitation was withdrawn.'));
    const { element } = await follow('invitation', { invitation: { read } });
    expect(textOf(element)).to.contain('This invitation was withdrawn.');
  });
});
