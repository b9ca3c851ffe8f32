import { expect } from '@open-wc/testing';
import { refusal } from '../../../server/protocol/index.ts';
import { skillIdOf } from './profile-draft.ts';
import './profile-form.ts';
import { selfAgent } from '../test/made-up.ts';
import {
  click,
  find,
  findAll,
  mountPart,
  press,
  settled,
  textOf,
  type,
  unmountAll,
  findField,
  expectFocus,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = () => mountPart('hp-profile-form', { self: selfAgent() });
const input = (element: Element, id: string) => findField(element, `#${id}`);
const save = (element: Element) => click(find(element, '[type="submit"]'));
const problem = (element: Element, id: string) => textOf(find(element, `#${id}-problem`));

describe('the profile', () => {
  it('[A22] is shown as it is, and axe finds nothing', async () => {
    const { element } = await mount();
    expect(input(element, 'name').value).to.equal('Juno Albrecht');
    expect(input(element, 'capacity').value).to.equal('3');
    await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
  });

  it('[A22] is saved once with what was typed', async () => {
    const { element, requests, change } = await mount();
    await type(input(element, 'headline'), ' Repairs that last ');
    await type(input(element, 'capacity'), '4');
    await save(element);
    await change({ pending: true });
    await save(element);
    expect(requests).to.have.length(1);
    expect(requests[0]).to.include({ type: 'saveProfile', headline: 'Repairs that last', capacity: 4 });
    await change({ pending: false });
    expect(textOf(find(element, '[role="status"]'))).to.equal('Saved. Visitors see it now.');
  });

  it('[A23] says at the field what is wrong, keeps what was typed, and sends nothing', async () => {
    const { element, requests } = await mount();
    await type(input(element, 'name'), '  ');
    await type(input(element, 'capacity'), '2.5');
    await type(input(element, 'biography'), 'x'.repeat(2_001));
    await save(element);
    await settled(element);
    expect(requests).to.deep.equal([]);
    expect(problem(element, 'name')).to.equal('Enter the name that visitors shall see.');
    expect(problem(element, 'capacity')).to.equal('Enter a whole number from 1 to 20.');
    expect(problem(element, 'biography')).to.equal('This has 2001 characters; 2000 fit.');
    expect(input(element, 'capacity').value).to.equal('2.5');
    expectFocus(input(element, 'name'));
    await type(input(element, 'name'), 'J');
    expect(problem(element, 'name')).to.equal('');
    expect(problem(element, 'capacity')).not.to.equal('');
  });

  it('[A23] names a skill that stands twice', async () => {
    const { element, requests } = await mount();
    const second = findAll(element, 'hp-profile-skills', 'input')[1]!;
    await type(second, 'ELECTRIC');
    await settled(element);
    await save(element);
    expect(textOf(find(element, 'hp-profile-skills'))).to.contain('“ELECTRIC” stands here twice');
    expect(requests).to.deep.equal([]);
    expect(skillIdOf(' Crème Brûlée ')).to.equal('creme-brulee');
    expect(skillIdOf('C++')).to.equal('c++');
    expect(skillIdOf('…')).to.equal('');
  });

  it('[A24] is left alone by a view that arrives while it is being changed', async () => {
    const { element, change } = await mount();
    input(element, 'headline').focus();
    await type(input(element, 'headline'), 'Half a sen');
    await change({
      self: selfAgent({ headline: 'From another device', rating: { average: 5, count: 133 } }),
    });
    expect(input(element, 'headline').value).to.equal('Half a sen');
    expectFocus(input(element, 'headline'));
    await click(find(element, '.acts .button:not(.primary)'));
    expect(input(element, 'headline').value).to.equal('From another device');
  });

  it('[A24] follows what was changed elsewhere while nobody changes it here', async () => {
    const { element, change } = await mount();
    await change({ self: selfAgent({ headline: 'From another device' }) });
    expect(input(element, 'headline').value).to.equal('From another device');
  });

  it('[A24] keeps what is typed while it is being saved', async () => {
    const { element, change } = await mount();
    await type(input(element, 'headline'), 'First');
    await save(element);
    await change({ pending: true });
    await type(input(element, 'headline'), 'First and second');
    await change({ pending: false, self: selfAgent({ headline: 'First' }) });
    expect(input(element, 'headline').value).to.equal('First and second');
    expect(textOf(find(element, '[role="status"]'))).to.equal('');
  });

  it('[A25] that the server refuses is marked at its field and kept', async () => {
    const { element, change } = await mount();
    await type(input(element, 'capacity'), '4');
    await save(element);
    await change({ pending: true });
    await change({ pending: false, refusal: refusal('capacity-invalid') });
    expect(problem(element, 'capacity')).to.contain('whole number of conversations');
    expect(input(element, 'capacity').value).to.equal('4');
  });

  it('[A26] takes skills with levels, adds and removes them', async () => {
    const { element, requests } = await mount();
    await click(find(element, 'hp-profile-skills', '.compact'));
    const added = findAll(element, 'hp-profile-skills', 'input').at(-1)!;
    expectFocus(added);
    await type(added, 'Bass Guitars');
    await settled(element);
    const level = findAll(element, 'hp-profile-skills', 'select')[0] as HTMLSelectElement;
    level.value = '2';
    level.dispatchEvent(new Event('change'));
    await settled(element);
    await click(findAll(element, 'hp-profile-skills', '.row .icon')[1]!);
    await settled(element);
    await save(element);
    const [asked] = requests;
    expect(asked?.type === 'saveProfile' ? asked.skills : []).to.deep.equal([
      { skillId: 'electric', label: 'Electric', level: 2 },
      { skillId: 'amplifiers', label: 'Amplifiers', level: 3 },
      { skillId: 'repairs', label: 'Repairs', level: 3 },
      { skillId: 'bass-guitars', label: 'Bass Guitars', level: 3 },
    ]);
  });

  it('[A26] takes languages by name or tag, also one that is only typed, and says what it does not know', async () => {
    const { element, requests } = await mount();
    const field = findField(element, 'hp-profile-languages', 'input');
    field.value = 'Spanish';
    await press(field, 'Enter');
    field.value = 'Klingonish';
    await press(field, 'Enter');
    expect(textOf(find(element, 'hp-profile-languages'))).to.contain('“Klingonish” is not a language known');
    expect(field.value).to.equal('Klingonish');
    await save(element);
    expect(requests).to.deep.equal([]);
    field.value = 'pt-br';
    await save(element);
    const [asked] = requests;
    expect(asked?.type === 'saveProfile' ? asked.languages : []).to.deep.equal(['en', 'de', 'es', 'pt-BR']);
  });

  it('[A27] shows the public card from what is typed', async () => {
    const { element } = await mount();
    await type(input(element, 'name'), 'Juno A.');
    await settled(element);
    const card = textOf(find(element, 'hp-card-preview'));
    expect(card).to.contain('Juno A.');
    expect(card).to.contain('Electric Vintage Amplifiers + 1');
    expect(card).to.contain('English, German');
  });
});
