import { expect } from '@open-wc/testing';
import { createDictionary } from './dictionary.ts';
import { directionOf } from '../../server/protocol/languages.ts';
import { createFormats } from './formats.ts';

type Hello = { readonly hello: string; readonly locale: string };

const english = async () => ({
  words: ({ locale }: { readonly locale: string }): Hello => ({ hello: 'Hello', locale }),
});

describe('words', () => {
  it('[P230] a page fetches one language, when it is read, and its locale formats it', async () => {
    const fetched: string[] = [];
    const dictionary = createDictionary<Hello>({
      en: () => {
        fetched.push('en');
        return english();
      },
      de: async () => {
        fetched.push('de');
        return { words: ({ locale }) => ({ hello: 'Hallo', locale }) };
      },
    });
    expect(await dictionary.load('de-AT')).to.eql({ hello: 'Hallo', locale: 'de-AT' });
    expect(fetched).to.eql(['de']);
    expect(await dictionary.load('en-GB')).to.eql({ hello: 'Hello', locale: 'en-GB' });
  });

  it('[P231] a language that does not exist, does not come or is no language is English', async () => {
    const dictionary = createDictionary<Hello>({
      en: english,
      fr: () => Promise.reject(new Error('offline')),
    });
    for (const locale of ['fr', 'xx', '', 'not a locale']) {
      expect(await dictionary.load(locale)).to.eql({ hello: 'Hello', locale: 'en' });
    }
  });

  it('[P231] words that do not come at all are told, so that they can be asked for again', async () => {
    const dictionary = createDictionary<Hello>({ en: () => Promise.reject(new Error('offline')) });
    const failure = await dictionary.load('fr').catch((error: unknown) => (error as Error).message);
    expect(failure).to.equal('offline');
  });

  it('[P77] times and numbers are written as the locale writes them', () => {
    const at = new Date(2026, 2, 3, 14, 30).getTime();
    expect(createFormats('en-GB').time(at)).to.equal('14:30');
    expect(createFormats('ar').time(at)).to.match(/^2:30\u00A0\p{L}$/u);
    expect(createFormats('de').rating(4.8)).to.equal('4,8');
    expect(createFormats('de').range(4, 1_200)).to.equal('4–1.200');
    expect(createFormats('de').timeRange(at, at + 3_600_000)).to.match(/^14:30\s?–\s?15:30/u);
    expect(createFormats('de').beside(['a', 'b'])).to.equal('a, b');
    expect(createFormats('ar-EG').beside(['a', 'b'])).to.equal('a، b');
    expect(createFormats('en').language('es')).to.equal('Spanish');
    expect(createFormats('en').language('!')).to.equal('!');
  });

  it('[P77] near days have a word, others their name', () => {
    const formats = createFormats('en-GB');
    const now = new Date(2026, 2, 3, 23, 50).getTime();
    expect(formats.day(now + 20 * 60_000, now)).to.equal('tomorrow');
    expect(formats.day(now, now)).to.equal('today');
    expect(formats.isToday(now + 20 * 60_000, now)).to.equal(false);
    expect(formats.day(new Date(2026, 2, 10).getTime(), now)).to.equal('Tuesday 10 March');
  });

  it('[P232] a count takes the form that its language has for it', () => {
    const people = { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' };
    const said = (count: number) => createFormats('pl').plural(count, people as never);
    expect([1, 3, 5, 22, 1_000].map(said)).to.eql(['1 osoba', '3 osoby', '5 osób', '22 osoby', '1000 osób']);
    const seldom = createFormats('fr').plural(1_000_000, { one: '# an', other: '# ans' } as never);
    expect(seldom, 'a form that nobody wrote is `other`').to.match(/ans$/u);
  });

  it('[P233] Arabic and Hebrew run from right to left', () => {
    expect(['ar', 'ar-EG', 'he', 'de', 'en-GB', 'hi'].map(directionOf)).to.eql([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
