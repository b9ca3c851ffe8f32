import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import './desk.ts';
import { busyDesk, offer, signedIn, view } from './test/made-up.ts';
import { click, find, mountConsole, settled, textOf, unmountAll } from './test/mount.ts';

afterEach(async () => {
  unmountAll();
  await setViewport({ width: 1280, height: 800 });
});

const shown = (element: Element) =>
  ['hp-people', '.centre', 'hp-side'].filter((part) => {
    const box = find(element, 'hp-desk', part);
    return box.getBoundingClientRect().width > 0;
  });
const key = (element: Element, id: string) => find(element, 'hp-desk', 'hp-phone-bar', `#${id}`);

describe('where only one column fits', () => {
  it('[A167] a bar below leads to people, conversation, visitor and oneself', async () => {
    await setViewport({ width: 360, height: 740 });
    const { element } = await mountConsole(busyDesk());
    const ways = [
      ['people', 'hp-people'],
      ['conversation', '.centre'],
      ['visitor', 'hp-side'],
      ['me', 'hp-side'],
    ] as const;
    for (const [id, part] of ways) {
      await click(key(element, id));
      await settled(element);
      expect(shown(element), id).to.deep.equal([part]);
      expect(key(element, id).getAttribute('aria-current')).to.equal('true');
      const { height, bottom } = key(element, id).getBoundingClientRect();
      expect([height >= 44, bottom], id).to.deep.equal([true, element.getBoundingClientRect().bottom]);
    }
    await expect(find(element, 'hp-desk', 'hp-phone-bar')).to.be.accessible();
  });

  it('[A167] it counts the calls, and leads to no conversation where none is open', async () => {
    await setViewport({ width: 360, height: 740 });
    const { element } = await mountConsole(signedIn({ view: view({ offers: [offer('Sam')] }) }));
    expect(textOf(key(element, 'people'))).to.contain('1 call');
    expect(key(element, 'conversation').getAttribute('aria-disabled')).to.equal('true');
    await click(key(element, 'conversation'));
    expect(shown(element)).to.deep.equal(['hp-people']);
  });

  it('[A167] it is not there where all columns fit', async () => {
    await setViewport({ width: 1024, height: 768 });
    const { element } = await mountConsole(busyDesk());
    expect(getComputedStyle(find(element, 'hp-desk', 'hp-phone-bar')).display).to.equal('none');
  });
});
