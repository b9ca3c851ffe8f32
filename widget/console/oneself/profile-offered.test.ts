import { expect } from '@open-wc/testing';
import { refusal, type SkillId } from '../../../server/protocol/index.ts';
import type { OwnSkills } from '../../session/me.ts';
import './profile-form.ts';
import { selfAgent } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  mountPart,
  settled,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const offering = (...labels: readonly string[]): OwnSkills => ({
  state: 'catalogue',
  offered: labels.map((label) => ({ skillId: label.toLowerCase() as SkillId, label })),
});
const ALL = offering('Acoustic', 'Electric', 'Vintage', 'Amplifiers', 'Repairs');
const mount = (offered: OwnSkills, properties = {}) =>
  mountPart('hp-profile-form', { self: selfAgent(), offered, ...properties });

const choices = (element: Element) => findAll(element, 'hp-profile-skills', '.name') as HTMLSelectElement[];
const offeredIn = (choice: HTMLSelectElement) => [...choice.options].map(({ text }) => text.trim());
const shown = (element: Element) => choices(element).map((choice) => choice.selectedOptions[0]?.text.trim());
const said = (element: Element) => textOf(find(element, 'hp-profile-skills'));
const adder = (element: Element) => find(element, 'hp-profile-skills', '.compact');
const remove = (element: Element, index: number) =>
  click(findAll(element, 'hp-profile-skills', '.row .icon')[index]!);
const save = (element: Element) => click(find(element, '[type="submit"]'));

async function choose(element: Element, index: number, skillId: string): Promise<void> {
  const choice = choices(element)[index]!;
  choice.value = skillId;
  choice.dispatchEvent(new Event('change'));
  await settled(element);
}

describe('skills that the owner names', () => {
  it('[A217] are chosen, each once, and what is chosen is saved; axe finds nothing', async () => {
    const { element, requests } = await mount(ALL);
    expect(shown(element)).to.deep.equal(['Electric', 'Vintage', 'Amplifiers', 'Repairs']);
    expect(offeredIn(choices(element)[0]!)).to.deep.equal(['Acoustic', 'Electric']);
    await remove(element, 3);
    await click(adder(element));
    const added = choices(element)[3]!;
    expectFocus(added);
    expect(offeredIn(added)).to.deep.equal(['Choose a skill', 'Acoustic', 'Repairs']);
    await choose(element, 3, 'acoustic');
    expect(shown(element)).to.deep.equal(['Electric', 'Vintage', 'Amplifiers', 'Acoustic']);
    await choose(element, 0, 'repairs');
    expect(shown(element)).to.deep.equal(['Repairs', 'Vintage', 'Amplifiers', 'Acoustic']);
    expect(offeredIn(choices(element)[3]!)).to.deep.equal(['Acoustic', 'Electric']);
    await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
    await save(element);
    const [asked] = requests;
    const saved = asked?.type === 'saveProfile' ? asked.skills : [];
    expect(saved.map(({ skillId, level }) => [skillId, level])).to.deep.equal([
      ['repairs', 5],
      ['vintage', 4],
      ['amplifiers', 3],
      ['acoustic', 3],
    ]);
  });

  it('[A217] a row more is there only while something is left to choose, and one left empty is not saved', async () => {
    const { element, requests } = await mount(ALL);
    await click(adder(element));
    expect(choices(element)).to.have.length(5);
    expect(adder(element).getAttribute('aria-disabled')).to.equal('true');
    await click(adder(element));
    expect(choices(element)).to.have.length(5);
    expect(said(element)).to.contain('You have all the skills');
    await save(element);
    expect(requests[0]?.type === 'saveProfile' && requests[0].skills).to.have.length(4);
    await remove(element, 0);
    expect(adder(element).getAttribute('aria-disabled')).to.equal('false');
  });

  it('[A217] one that left them is told, keeps the profile from being saved, and can be changed or removed', async () => {
    const { element, requests } = await mount(offering('Electric', 'Amplifiers', 'Repairs', 'Basses'));
    expect(shown(element)).to.deep.equal(['Electric', 'Vintage', 'Amplifiers', 'Repairs']);
    expect(said(element)).to.contain('“Vintage” is not among the skills');
    expect(choices(element).map((choice) => choice.ariaInvalid)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
    await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
    await type(find(element, '#headline'), 'Repairs that last');
    await save(element);
    await settled(element);
    expect(requests).to.deep.equal([]);
    expectFocus(choices(element)[1]!);
    await choose(element, 1, 'basses');
    expect(said(element)).not.to.contain('“Vintage” is not among');
    await save(element);
    expect(requests).to.have.length(1);
  });

  it('[A217] a sentence says that there are none, and what an agent has can be taken out', async () => {
    const { element } = await mount(offering());
    expect(said(element)).to.contain('has named none yet');
    expect(said(element)).to.contain('Remove it to save.').and.not.to.contain('Choose another');
    expect(adder(element).getAttribute('aria-disabled')).to.equal('true');
    for (const left of [3, 2, 1, 0]) {
      await remove(element, 0);
      expect(choices(element)).to.have.length(left);
    }
    expectFocus(adder(element));
  });

  it('[A217] are read each time that the profile is opened, and again when one was refused', async () => {
    const { element, requests, change } = await mount({ state: 'free' });
    expect(choices(element)[0]!.localName).to.equal('input');
    const reads = () => requests.filter((request) => request.type === 'readSkills').length;
    expect(reads()).to.equal(0);
    await change({ open: true });
    await change({ open: false });
    await change({ open: true });
    expect(reads()).to.equal(2);
    await type(choices(element)[0]!, 'Banjos');
    await save(element);
    await change({ pending: true });
    await change({ pending: false, refusal: refusal('skill-invalid') });
    expect(reads()).to.equal(3);
    expect(said(element)).to.contain('Give each skill once');
    await change({ offered: ALL });
    expect(shown(element)).to.deep.equal(['Banjos', 'Vintage', 'Amplifiers', 'Repairs']);
    expect(said(element)).to.contain('“Banjos” is not among the skills');
    expect(said(element)).not.to.contain('Give each skill once');
    await choose(element, 0, 'acoustic');
    expect(shown(element)[0]).to.equal('Acoustic');
    await save(element);
    expect(requests.filter(({ type: asked }) => asked === 'saveProfile')).to.have.length(2);
  });
});
