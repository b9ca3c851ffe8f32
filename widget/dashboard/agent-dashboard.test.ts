import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { deepFocus } from '../test/mount-picker.ts';
import { act, button, deep, settle } from './test/act.ts';
import { FakeSession } from './test/fake-session.ts';
import { GALLERY, type Scene } from './test/gallery-states.ts';
import { ACCOUNT, AGENT, SUPERVISOR } from './test/made-up.ts';
import { mountScene, unmountAll } from './test/mount.ts';
import { errandOf, routeOf } from './route.ts';
import { pagesOf } from './pages.ts';
import { textOf } from '../console/test/mount.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

const scene = (name: string): Scene => GALLERY[name]!();
const heading = (element: Element) => deep(element).find((each) => each.localName === 'h1')!;
const go = async (element: Element, hash: string): Promise<void> => {
  location.hash = hash;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await settle(element);
};

describe('<agent-dashboard>', () => {
  it('[B3] shows the pages of a role and no others, and says so where there are none', async () => {
    expect(pagesOf('owner').map(({ name }) => name)).to.include.members(['people', 'hours', 'site']);
    expect(pagesOf('supervisor').length).to.be.greaterThan(0);
    expect(pagesOf('agent')).to.eql([]);
    const { element, session } = await mountScene(scene('people'));
    session.become({ state: 'signed-in', account: AGENT });
    await settle(element);
    expect(textOf(heading(element))).to.equal('Nothing for your role here');
    expect(button(element, 'Agent console')).to.have.attribute('href', '/console');
  });

  it('[B3] leaves the fields of what somebody may only read out', async () => {
    const { element } = await mountScene(scene('site-supervisor'));
    expect(SUPERVISOR.role).to.equal('supervisor');
    expect(textOf(element)).to.contain('Only owners change this.');
    expect(() => button(element, 'Save')).to.throw();
  });

  it('[B4] opens the page of the address, with the focus on its heading and its name in the title', async () => {
    const { element } = await mountScene(scene('people'));
    await go(element, '#/site');
    expect(textOf(heading(element))).to.equal('Site');
    expect(deepFocus()).to.equal(heading(element));
    expect(document.title).to.equal('Site · Six Strings');
    expect(button(element, 'Site')).to.have.attribute('aria-current', 'page');
    await go(element, '#/nothing');
    expect(textOf(heading(element))).to.equal('Live');
    element.remove();
    expect(document.title).not.to.contain('Six Strings');
  });

  it('[B4] a part of a page has an address of its own, and changing it leaves the focus alone', async () => {
    expect(routeOf('#/people/skills')).to.eql({ page: 'people', part: 'skills' });
    expect(routeOf('#/elsewhere')).to.eql({ page: null, part: '' });
    const { element } = await mountScene(scene('people'));
    button(element, 'Skills').focus();
    await act(element, 'Skills');
    expect(location.hash).to.equal('#/people/skills');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(element);
    expect(textOf(element)).to.contain('What visitors can ask for');
    expect(textOf(deepFocus()!)).to.equal('Skills');
  });

  it('[B4] a button before everything else leads to the page', async () => {
    const { element } = await mountScene(scene('people'));
    const first = deep(element).find((each) => each.matches('button, a[href]'))!;
    expect(textOf(first)).to.equal('Skip to the page');
    first.click();
    expect(deepFocus()).to.equal(heading(element));
  });

  it('[B5] asks its session once, and lets nothing of it reach the page', async () => {
    let reached = 0;
    const count = () => reached++;
    for (const type of ['hp-request', 'hp-tab', 'hp-enter']) document.addEventListener(type, count);
    const { element, session } = await mountScene(scene('people'));
    await act(element, 'Sign out');
    await act(element, 'Remove Juno Albrecht');
    for (const type of ['hp-request', 'hp-tab', 'hp-enter']) document.removeEventListener(type, count);
    expect(session.requests).to.eql([{ type: 'signOut' }]);
    expect(reached).to.equal(0);
  });

  it('[B5] starts its session once, stops it when it leaves the page, and takes another in its place', async () => {
    const { element, session } = await mountScene(scene('people'));
    expect([session.started, session.stopped]).to.eql([1, 0]);
    element.remove();
    expect(session.stopped).to.equal(1);
    document.body.append(element);
    await settle(element);
    expect(session.started).to.equal(2);
    const other = new FakeSession({ state: 'signed-in', account: { ...ACCOUNT, siteName: 'Other' } });
    element.session = other;
    await settle(element);
    expect([session.stopped, other.started]).to.eql([2, 1]);
    expect(textOf(element)).to.contain('Other');
  });

  it('[B6] a link that was sent is read once, and its token goes out of the address', async () => {
    expect(errandOf('#first-run=abc_-9')).to.eql({ kind: 'first-run', token: 'abc_-9' });
    expect(errandOf('#/invitation/abc')).to.eql({ kind: 'invitation', token: 'abc' });
    expect(errandOf('#/people')).to.equal(null);
    history.replaceState(null, '', '#invitation=once');
    const element = document.createElement('agent-dashboard');
    element.server = 'http://127.0.0.1:9';
    document.body.append(element);
    await settle(element);
    while (element.session === null) await settle(element);
    expect(location.href).not.to.contain('once');
    expect(element.session.state).to.eql({ state: 'errand', errand: { kind: 'invitation', token: 'once' } });
    element.remove();
  });

  it('[B7] says at the field what is missing, keeps what was typed, and says when a session has ended', async () => {
    const { element, session } = await mountScene(scene('signed-out'));
    await act(element, 'Sign in');
    expect(textOf(element)).to.contain('Enter your mail address.');
    await act(element, 'Mail address=mara@sixstrings.example');
    await act(element, 'Password=plain old strings');
    await act(element, 'Sign in');
    expect(session.requests).to.eql([
      { type: 'signIn', email: 'mara@sixstrings.example', password: 'plain old strings' },
    ]);
    session.become(scene('sign-in-refused').state);
    await settle(element);
    expect(textOf(element)).to.contain('Check the mail address and the password.');
    const typed = deep(element).find((each) => each.id === 'email') as HTMLInputElement;
    expect(typed.value).to.equal('mara@sixstrings.example');
    session.become(scene('session-over').state);
    await settle(element);
    expect(textOf(element)).to.contain('Your session has ended');
  });
});
