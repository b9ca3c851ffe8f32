import { expect } from '@open-wc/testing';
import { ENGLISH } from '../test/english.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { createFormats } from './formats.ts';
import { type OwnWords, reworded } from './reword.ts';

const formats = createFormats('de');
const own = (words: OwnWords) => reworded(ENGLISH, words, formats);

describe('words of the owner', () => {
  afterEach(unmountPickers);

  it('[P240] a sentence of the owner takes the place of ours, and only that one', () => {
    const words = own({ browse: { heading: 'Ask a luthier' } });
    expect(words.browse.heading).to.equal('Ask a luthier');
    expect(words.browse.lead).to.equal(ENGLISH.browse.lead);
    expect(words.line).to.equal(ENGLISH.line);
  });

  it('[P240] a text holds names and figures by their place, or a function takes them', () => {
    const { card, before } = own({
      before: '{1} ahead',
      card: { talkTo: 'Ask {1}', held: '{1} of {2}, {3}', switchTo: (name) => `${name} instead` },
    });
    expect(before(1_200)).to.equal('1.200 ahead');
    expect(card.talkTo('Ana {1}')).to.equal('Ask Ana {1}');
    expect(card.held(8, 10)).to.equal('8 of 10, {3}');
    expect(card.switchTo('Ana')).to.equal('Ana instead');
  });

  it('[P240] what is no sentence of ours, or of another kind, changes nothing', () => {
    const odd = {
      browse: 'all of it',
      card: { talkTo: 3, nothing: 'x' },
      formats: {},
      __proto__: { line: 1 },
    };
    const words = reworded(ENGLISH, odd, formats);
    expect(words.browse).to.equal(ENGLISH.browse);
    expect(words.card.talkTo('Ana')).to.equal(ENGLISH.card.talkTo('Ana'));
    expect(Object.keys(words.card)).to.eql(Object.keys(ENGLISH.card));
    expect(words.formats).to.equal(ENGLISH.formats);
  });

  it('[P240] they stand in the list and behind it, in any language', async () => {
    const mounted = await mountPicker({
      attributes: { locale: 'de' },
      words: { browse: { heading: 'Frag uns' }, closed: { heading: 'Feierabend' } },
    });
    expect(mounted.find('[part=heading]')!.textContent).to.equal('Frag uns');
    mounted.session.set({ view: { state: 'closed', backAt: null } });
    const closed = await mounted.waitFor('hp-closed');
    await mounted.settle();
    expect(closed.shadowRoot!.querySelector('h2')!.textContent).to.equal('Feierabend');
    expect(closed.shadowRoot!.textContent).to.contain('Diese Seite öffnet sich');
  });

  it('[P233] what is rendered says its language and its direction', async () => {
    const { app } = await mountPicker({ attributes: { locale: 'de-CH' } });
    expect([app.lang, app.dir]).to.eql(['de-CH', 'ltr']);
    const english = await mountPicker({ attributes: { locale: 'xx' } });
    expect([english.app.lang, english.app.dir]).to.eql(['en', 'ltr']);
  });
});
