import { expect } from '@open-wc/testing';
import { textOf } from '../../console/test/mount.ts';
import { axeFindings } from '../../test/audit.ts';
import { act, deep, field } from '../test/act.ts';
import { CHANGED, fakeClient, no, refused, wrongAt, yes } from '../test/fake-client.ts';
import { PRIVACY_GALLERY } from '../test/privacy-states.ts';
import { CARD, NORA } from '../test/made-up-privacy.ts';
import { ACCOUNT } from '../test/made-up.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

async function open(part: string, overrides: Parameters<typeof fakeClient>[0] = {}) {
  const { client, asked } = fakeClient(overrides);
  const state = { state: 'signed-in', account: ACCOUNT } as const;
  const mounted = await mountScene({ state, hash: `#/privacy${part}`, client, acts: [] });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, asked, does };
}

const FOUND = ['Exactly=nora@example.org', 'Find'];
const ASKED = [...FOUND, 'Erase everything of Nora'];

describe('the page of privacy', () => {
  it('[B77] finds a visitor by what an owner has at hand, and says when nobody is known by it', async () => {
    const { element, asked, does } = await open('');
    await does('Find');
    expect(field(element, 'Exactly')).to.have.attribute('aria-invalid', 'true');
    expect(asked('privacy.find')).to.eql([]);
    await does('Look for=subject', 'Exactly=customer-7', 'Find');
    expect(asked('privacy.find')).to.eql([[{ by: 'subject', value: 'customer-7' }]]);
    expect(textOf(element)).to.contain('Nobody is known by “customer-7”.');
    await does(...FOUND);
    expect(textOf(element)).to.contain('Nora Lindqvist');
    expect(textOf(element)).to.contain('Waits or talks now');
  });

  it('[B78] erases only after a word was typed, and says what became of the files', async () => {
    const { element, asked, does } = await open('');
    await does(...ASKED, 'Type=yes', 'Erase for good');
    expect(asked('privacy.erase')).to.eql([]);
    expect(textOf(element)).to.contain('Type the word “erase”.');
    await does('Type=Erase', 'Erase for good');
    expect(asked('privacy.erase')).to.eql([[NORA.visitorId]]);
    expect(textOf(element)).to.contain('No file of this server holds a byte of theirs.');
    expect(textOf(element)).not.to.contain('Nora Lindqvist');
  });

  it('[B79] stays with its question where the server refuses, and says why', async () => {
    const { element, does } = await open('', { privacy: { erase: () => no(refused('visitor-busy')) } });
    await does(...ASKED, 'Type=erase', 'Erase for good');
    expect(textOf(element)).to.contain('They wait or talk now, or have just talked.');
    expect(textOf(element)).to.contain('Nora Lindqvist');
  });

  it('[B80] hands out a file, and keeps it to itself', async () => {
    const { element, asked, does } = await open('');
    let saved = '';
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved = this.download;
    };
    await does(...FOUND, 'Export everything of Nora');
    HTMLAnchorElement.prototype.click = press;
    expect(asked('privacy.export')).to.eql([[NORA.visitorId]]);
    expect(saved).to.equal('visitor-Zr5tXw2C.ndjson');
    expect(textOf(element)).to.contain('The file is saved');
  });

  it('[B81] saves days, consent and fields with the version that was read, and shows the tag to copy', async () => {
    const { element, asked, does } = await open('/kept');
    await does('Days for Conversations=90', 'Nothing is asked=yes', 'Photo=no');
    expect(textOf(element)).to.contain('nothing brings them back');
    const boxes = deep(element).filter((each) => each.localName === 'textarea') as HTMLTextAreaElement[];
    expect(boxes[0]?.value).to.contain('<agent-picker site="six-strings"></agent-picker>');
    await does('Save');
    const retention = { ...CARD.retention, conversations: 90 };
    const form = { retention, consent: 'granted', hiddenFields: ['biography', 'photo'] };
    expect(asked('privacy.save')).to.eql([[form, '"1"']]);
    expect(textOf(element)).to.contain('Saved.');
  });

  it('[B82] says at its field which days cannot be, and saves nothing', async () => {
    const { element, asked, does } = await open('/kept');
    await does('Days for Looks=366', 'Days for Files=', 'Save');
    expect(asked('privacy.save')).to.eql([]);
    expect(field(element, 'Days for Looks')).to.have.attribute('aria-invalid', 'true');
    expect(textOf(element)).to.contain('Write a whole number of days, 1 to 365.');
    await does('Days for Looks=365');
    expect(field(element, 'Days for Looks')).to.have.attribute('aria-invalid', 'false');
  });

  it('[B83] says who has no alias where names were to be hidden; the second of two owners is told', async () => {
    let saves = 0;
    const alias = wrongAt('hiddenFields', 'It is missing for Juno.');
    const { element, does } = await open('/kept', {
      privacy: {
        save: (form) => (saves++ === 0 ? no(alias) : saves === 2 ? no(CHANGED) : yes({ ...CARD, ...form })),
      },
    });
    await does('Name=no', 'Save');
    expect(textOf(element)).to.contain('It is missing for Juno.');
    await does('Name=yes', 'Days for Looks=100', 'Save');
    expect(textOf(element)).to.contain('Ida Moreau has saved a change here at');
    await does('Save mine over it');
    expect(field(element, 'Days for Looks').value).to.equal('100');
    expect(textOf(element)).to.contain('Saved.');
  });

  for (const name of ['privacy-found', 'privacy-erase', 'kept', 'kept-wrong', 'kept-nameless']) {
    it(`[B84] is accessible: ${name}`, async () => {
      const scene = PRIVACY_GALLERY[name]?.();
      if (scene === undefined) throw new Error(name);
      const { element } = await mountScene(scene);
      expect(await axeFindings(element)).to.eql([]);
    }).timeout(20_000);
  }
});
