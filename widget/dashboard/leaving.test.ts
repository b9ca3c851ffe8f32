import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { deepFocus } from '../test/mount-picker.ts';
import { textOf } from '../console/test/mount.ts';
import { act, button, deep, field, settle } from './test/act.ts';
import { GALLERY, type Scene } from './test/gallery-states.ts';
import { mountScene, unmountAll } from './test/mount.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

const QUESTION = 'Leave without saving?';
const scene = (name: string): Scene => GALLERY[name]!();
const question = (element: Element): HTMLDialogElement | undefined =>
  deep(element).find(
    (each): each is HTMLDialogElement =>
      each instanceof HTMLDialogElement && each.open && textOf(each).startsWith(QUESTION),
  );
const heading = (element: Element) => deep(element).find((each) => each.localName === 'h1')!;
const asked = (element: Element) => waitUntil(() => question(element), 'Nothing is asked.');
const gone = (element: Element) => waitUntil(() => !question(element), 'It is still asked.');
const at = (hash: string) => waitUntil(() => location.hash === hash, `The address is not ${hash}.`);
const shows = (element: Element, title: string) =>
  waitUntil(() => textOf(heading(element)) === title, `This is not ${title}.`);
/** Whether the browser would ask before the page is closed. */
const isHeld = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The page of the site, which somebody came to from the hours, with another name typed. */
async function typed() {
  const mounted = await mountScene(scene('hours'));
  const { element } = mounted;
  await act(element, 'Site');
  await shows(element, 'Site');
  await waitUntil(() => deep(element).some(({ id }) => id === 'origins'));
  await act(element, 'Name of the site=Seven Strings');
  return mounted;
}

describe('leaving a page of the dashboard', () => {
  it('[B114] asks nothing where nothing was typed', async () => {
    const { element } = await mountScene(scene('site'));
    await act(element, 'People');
    await shows(element, 'People');
    expect(question(element)).to.equal(undefined);
  });

  it('[B114] [B115] by the navigation is asked, and who stays has all as it was, also the history', async () => {
    const { element } = await typed();
    const link = button(element, 'People');
    link.focus();
    link.click();
    await asked(element);
    expect(textOf(heading(element))).to.equal('Site');
    expect(textOf(deepFocus()!)).to.equal('Stay');
    await act(element, 'Stay');
    await at('#/site');
    await gone(element);
    expect(deepFocus()).to.equal(link);
    expect(field(element, 'Name of the site').value).to.equal('Seven Strings');
    history.forward();
    await asked(element);
    expect(location.hash).to.equal('#/people');
    await act(element, 'Leave');
    await shows(element, 'People');
  });

  it('[B114] [B115] by Back is asked, Escape stays, and who leaves is where they wanted to go', async () => {
    const { element } = await typed();
    const name = field(element, 'Name of the site');
    name.focus();
    history.back();
    await asked(element);
    await waitUntil(() => textOf(deepFocus()!) === 'Stay', 'The question has no focus.');
    await sendKeys({ press: 'Escape' });
    await at('#/site');
    await gone(element);
    expect(deepFocus()).to.equal(name);
    expect(field(element, 'Name of the site').value).to.equal('Seven Strings');
    history.back();
    await asked(element);
    await act(element, 'Leave');
    await shows(element, 'Hours');
    expect(location.hash).to.equal('#/hours');
    await waitUntil(() => deepFocus() === heading(element), 'The focus is not on the heading.');
    history.forward();
    await shows(element, 'Site');
    await waitUntil(() => deep(element).some(({ id }) => id === 'origins'));
    expect(field(element, 'Name of the site').value).to.equal('Six Strings');
  });

  it('[B115] the question goes where somebody goes back by the keys of the browser', async () => {
    const { element } = await typed();
    history.back();
    await asked(element);
    history.forward();
    await gone(element);
    expect(location.hash).to.equal('#/site');
    expect(textOf(heading(element))).to.equal('Site');
  });

  it('[B114] [B115] to another part of the same page is asked, and what was typed is not there afterwards', async () => {
    const { element } = await mountScene(scene('hours-agent'));
    await act(element, 'Time zone=Europe/Lisbon');
    location.hash = '#/hours';
    await asked(element);
    await act(element, 'Leave');
    await gone(element);
    await settle(element);
    await waitUntil(() => deep(element).some(({ id }) => id === 'zone'));
    expect(field(element, 'Time zone').value).not.to.equal('Europe/Lisbon');
  });

  it('[B114] by signing out is asked', async () => {
    const { element, session } = await typed();
    await act(element, 'Sign out');
    await asked(element);
    expect(session.requests).to.eql([]);
    await act(element, 'Stay');
    await act(element, 'Sign out');
    await act(element, 'Leave');
    expect(session.requests).to.eql([{ type: 'signOut' }]);
  });

  it('[B114] is not asked after saving, nor where somebody has said that the changes go', async () => {
    const { element } = await typed();
    await act(element, 'Save');
    await act(element, 'People');
    await shows(element, 'People');
    unmountAll();
    const { element: rules } = await mountScene(scene('rule'));
    await act(rules, 'Name=Mine');
    await act(rules, 'Drop');
    await at('#/rules');
    await settle(rules);
    expect(question(rules)).to.equal(undefined);
  });

  const forms: readonly (readonly [name: string, typing: readonly string[]])[] = [
    ['rule', ['Name=Mine']],
    ['branches', ['Add branch']],
    ['hours', ['Time zone=Europe/Lisbon']],
    ['skills', ['Skill 1=Old guitars']],
    ['kept', ['Days for Conversations=90']],
    ['keys-make', ['What it is for=The till']],
    ['webhook-edit', ['What it is for=Warehouse']],
    ['people-invite', ['Name=Ada']],
  ];
  for (const [name, typing] of forms) {
    it(`[B116] the browser asks while what was typed is not saved, and only then: ${name}`, async () => {
      const { element } = await mountScene(scene(name));
      expect(isHeld()).to.equal(false);
      for (const doing of typing) await act(element, doing);
      expect(isHeld()).to.equal(true);
      unmountAll();
      expect(isHeld()).to.equal(false);
    });
  }
});
