import { expect } from '@open-wc/testing';
import './profile-form.ts';
import { busyDesk, selfAgent } from '../test/made-up.ts';
import {
  click,
  find,
  findField,
  mountConsole,
  mountPart,
  settled,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = (changes = {}) => mountPart('hp-profile-form', { self: selfAgent(changes) });
const input = (element: Element, id: string) => findField(element, `#${id}`);
const preview = (element: Element) => textOf(find(element, 'hp-card-preview'));

describe('what visitors may read of a profile', () => {
  it('[A160] takes an alias and pronouns, and saves them with the rest', async () => {
    const { element, requests } = await mount();
    await type(input(element, 'alias'), ' Robin ');
    await type(input(element, 'pronouns'), 'they/them');
    await click(find(element, '[type="submit"]'));
    expect(requests[0]).to.include({ name: 'Juno Albrecht', alias: 'Robin', pronouns: 'they/them' });
  });

  it('[A161] is previewed as visitors see it: card and page, with the alias, without what is hidden', async () => {
    const { element } = await mount({ hiddenFields: ['headline', 'pronouns'] });
    await type(input(element, 'alias'), 'Robin');
    await type(input(element, 'pronouns'), 'they/them');
    await settled(element);
    const shown = preview(element);
    expect(shown).to.contain('Robin').and.to.contain('Twenty years at the bench');
    for (const hidden of ['Juno', 'honest repairs', 'they/them']) expect(shown).not.to.contain(hidden);
  });

  it('[A162] says at each field that visitors do not see it', async () => {
    const { element } = await mount({ hiddenFields: ['headline'] });
    expect(textOf(find(element, '#headline-hint'))).to.contain('does not show this to visitors');
    expect(textOf(find(element, '#biography-hint'))).to.equal('');
  });

  it('[A162] asks for an alias where names are hidden', async () => {
    const { element, requests } = await mount({ hiddenFields: ['name'] });
    await type(input(element, 'headline'), 'Something else');
    await click(find(element, '[type="submit"]'));
    await settled(element);
    expect(textOf(find(element, '#alias-problem'))).to.contain('the name that visitors shall see');
    expect(requests).to.deep.equal([]);
  });

  it('[A164] a quick reply names the agent as visitors do', async () => {
    const busy = busyDesk();
    const self = selfAgent({ alias: 'Robin' });
    const { element } = await mountConsole({ ...busy, view: busy.view && { ...busy.view, self } });
    expect(find(element, 'hp-desk', 'hp-console-conversation')).to.have.property('agentName', 'Robin');
  });
});
