import { expect } from '@open-wc/testing';
import { createDictionary } from './dictionary.ts';
import { createFormats } from './formats.ts';

const english = (formats: { locale: string }) => ({ hello: 'Hello', locale: formats.locale });

describe('words', () => {
  it('[P77] a language is fetched once, when it is asked for, and its locale formats it', async () => {
    let fetched = 0;
    const dictionary = createDictionary(english, {
      de: async () => {
        fetched += 1;
        return (formats) => ({ hello: 'Hallo', locale: formats.locale });
      },
    });
    expect(dictionary.words('de-AT').hello).to.equal('Hello');
    expect(await dictionary.load('de-AT')).to.eql({ hello: 'Hallo', locale: 'de-AT' });
    await dictionary.load('de');
    expect(fetched).to.equal(1);
  });

  it('[P77] a language that does not exist, does not come or is no language is English', async () => {
    const dictionary = createDictionary(english, { fr: () => Promise.reject(new Error('offline')) });
    for (const locale of ['fr', 'xx', 'en-GB', '', 'not a locale']) {
      expect((await dictionary.load(locale)).hello).to.equal('Hello');
    }
  });

  it('[P77] times and numbers are written as the locale writes them', () => {
    const at = new Date(2026, 2, 3, 14, 30).getTime();
    expect(createFormats('en-GB').time(at)).to.equal('14:30');
    expect(createFormats('de').rating(4.8)).to.equal('4,8');
    expect(createFormats('en').language('es')).to.equal('Spanish');
    expect(createFormats('en').language('!')).to.equal('!');
  });

  it('[P77] near days have a word, others their name', () => {
    const formats = createFormats('en-GB');
    const now = new Date(2026, 2, 3, 23, 50).getTime();
    expect(formats.day(now + 20 * 60_000, now)).to.equal('tomorrow');
    expect(formats.day(now, now)).to.equal('today');
    expect(formats.day(new Date(2026, 2, 10).getTime(), now)).to.equal('Tuesday 10 March');
  });
});
