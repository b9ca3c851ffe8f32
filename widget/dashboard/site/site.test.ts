import { expect } from '@open-wc/testing';
import { textOf } from '../../console/test/mount.ts';
import { act, deep, field } from '../test/act.ts';
import { CHANGED, fakeClient, no, wrongAt, yes } from '../test/fake-client.ts';
import { ACCOUNT, FACTS, SEEN } from '../test/made-up.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

async function open(overrides: Parameters<typeof fakeClient>[0]) {
  const { client, asked } = fakeClient(overrides);
  const state = { state: 'signed-in', account: ACCOUNT } as const;
  const mounted = await mountScene({ state, hash: '#/site', client, acts: [] });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, asked, does };
}

describe('the page of the site', () => {
  it('[B13] saves name, zone and origins with the version that was read', async () => {
    const { element, asked, does } = await open({});
    await does('Name of the site=Seven Strings', 'Save');
    expect(asked('site.save')).to.eql([
      [{ name: 'Seven Strings', zone: FACTS.zone, origins: FACTS.origins }, '"1"'],
    ]);
    expect(textOf(element)).to.contain('Saved.');
  });

  it('[B13] says at its field what the server finds wrong, and keeps what was typed', async () => {
    const { element, does } = await open({
      site: { save: () => no(wrongAt('origins.1', 'This origin belongs to another site.')) },
    });
    await does('Name of the site=Seven Strings', 'Save');
    expect(textOf(element)).to.contain('This origin belongs to another site.');
    expect(field(element, 'Pages that')).to.have.attribute('aria-invalid', 'true');
    expect(field(element, 'Name of the site').value).to.equal('Seven Strings');
  });

  it('[B121] offers the tag of a version with its hash, folded, where one was published', async () => {
    const { element } = await open({});
    const boxes = deep(element).filter((each) => each instanceof HTMLTextAreaElement);
    const texts = boxes.map(({ value }) => value);
    expect(texts.filter((text) => text.includes('/picker.js'))).to.eql([SEEN.tag, SEEN.pinnedTag]);
    const folded = deep(element).find((each) => each instanceof HTMLDetailsElement && !each.open);
    expect(textOf(folded!)).to.contain('A version that never changes');
    unmountAll();
    const without = await open({ site: { tag: () => yes({ ...SEEN, pinnedTag: null }) } });
    expect(textOf(without.element)).to.not.contain('A version that never changes');
  });

  it('[B9] the second of two owners is told, and chooses', async () => {
    let saves = 0;
    let reads = 0;
    const theirs = { ...FACTS, name: 'Their Strings' };
    const { element, asked, does } = await open({
      site: {
        read: () => yes(reads++ === 0 ? FACTS : theirs, `"${reads}"`),
        save: (draft) => (saves++ === 0 ? no(CHANGED) : yes({ ...FACTS, ...draft }, '"9"')),
      },
    });
    await does('Name of the site=My Strings', 'Save');
    expect(textOf(element)).to.contain('Ida Moreau has saved a change here at');
    await does('Save mine over it');
    expect(asked('site.save').map(([draft, tag]) => [(draft as typeof FACTS).name, tag])).to.eql([
      ['My Strings', '"1"'],
      ['My Strings', '"2"'],
    ]);
    expect(field(element, 'Name of the site').value).to.equal('My Strings');
    saves = 0;
    await does('Name of the site=Again Mine', 'Save', 'Show theirs');
    expect(field(element, 'Name of the site').value).to.equal('Their Strings');
  });
});
