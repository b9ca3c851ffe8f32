import { expect } from '@open-wc/testing';
import { PLURAL_FORMS, directionOf } from '../../server/protocol/languages.ts';
import { behindWords } from './behind.ts';
import { bookingPageWords } from './booking-page.ts';
import { invitationWords, type InvitationWords } from './invitation.ts';
import type { Formats } from './formats.ts';
import { listWords } from './list.ts';
import { sayings, type Saying } from '../test/sayings.ts';

const LANGUAGES = Object.keys(PLURAL_FORMS);
/** A count that takes `other`, `one`, `few`, `many` and `two` in one language or another. */
const COUNTS = [1, 2, 3, 5, 11, 21, 100, 1_234];

/** Sentences that are the same in English, since a word is, or since they hold none. */
const SAME_AS_ENGLISH =
  /^(?:[\d\s.,:;·+/()[\]%★–-]|Filters?|Name|Link|Min\.?|min|KB|MB|s|QR|PDF|OK|Excellent|minutes?|1 person|Ana #2)*$/u;

/** Whether a sentence says more than what it was given. */
const hasWords = (text: string, args: readonly unknown[]): boolean =>
  /\p{L}{3}/u.test(args.flat().reduce<string>((rest, arg) => rest.replace(String(arg), ''), text));

type Spoken = { readonly locale: string; readonly all: readonly Saying[]; readonly formats: Formats };

async function speak(locale: string): Promise<Spoken> {
  const list = await listWords.load(locale);
  const behind = await behindWords.load(locale);
  const page = await bookingPageWords.load(locale);
  const invitation: Partial<InvitationWords> = { ...(await invitationWords.load(locale)) };
  delete invitation.locale;
  const { formats } = list;
  const all = sayings({ ...list, ...behind, bookingPage: page.page, invitation }, COUNTS);
  return { locale, formats, all };
}

const spoken: Spoken[] = [];
before(async function () {
  // All sentences of all languages are some hundred files, compiled at first sight.
  this.timeout(60_000);
  const all = await Promise.all(LANGUAGES.map(speak));
  spoken.push(...all.filter(({ formats }, index) => formats.locale === LANGUAGES[index]));
});

describe('every language', () => {
  it('[P234] there is English, and what is there says something in every place', () => {
    expect(spoken.map(({ locale }) => locale)).to.include.members(['en', 'de']);
    for (const { locale, all } of spoken) {
      const silent = all.filter(({ text, key }) => text.trim() === '' && !key.startsWith('stars.meaning'));
      expect(silent.map(({ key }) => `${locale} ${key}`)).to.eql([]);
    }
  });

  it('[P234] no English sentence stands in another language', () => {
    const english = new Map(
      spoken.find(({ locale }) => locale === 'en')!.all.map(({ id, text }) => [id, text]),
    );
    for (const { locale, all } of spoken.filter((one) => one.locale !== 'en')) {
      const left = all.filter(
        ({ id, text, args }) =>
          english.get(id) === text && hasWords(text, args) && !SAME_AS_ENGLISH.test(text),
      );
      expect(left.map(({ key, text }) => `${locale} ${key}: ${text}`)).to.eql([]);
    }
  });

  it('[P235] a sentence holds every name and every figure that its English one holds', () => {
    const english = spoken.find(({ locale }) => locale === 'en')!;
    for (const { locale, all, formats } of spoken) {
      const missing = all.flatMap(({ key, text, args }, index) => {
        const there = english.all[index]!.text;
        const names = args.filter(
          (arg) => typeof arg === 'string' && there.includes(arg) && !text.includes(arg),
        );
        const figures = args.filter(
          (arg) =>
            typeof arg === 'number' &&
            arg > 20 &&
            there.includes(english.formats.number(arg)) &&
            !text.includes(formats.number(arg)),
        );
        return [...names, ...figures].map((arg) => `${locale} ${key} without ${String(arg)}: ${text}`);
      });
      expect(missing).to.eql([]);
    }
  });

  it('[P235] nothing is left of a placeholder, a number that is none or a value that was not there', () => {
    for (const { locale, all } of spoken) {
      const odd = all.filter(({ text }) => /\b(?:undefined|null|NaN)\b|\[object|\$\{|#(?!2)/u.test(text));
      expect(odd.map(({ key, text }) => `${locale} ${key}: ${text}`)).to.eql([]);
    }
  });

  it('[P236] is set as its readers set it: no straight quotes, no two spaces, no space at an end', () => {
    for (const { locale, all } of spoken) {
      const odd = all.filter(({ text }) => /["'`]| {2}|^\s|\s$|\.\.|!/u.test(text));
      expect(odd.map(({ key, text }) => `${locale} ${key}: ${text}`)).to.eql([]);
    }
  });

  it('[P236] is written in its own script', () => {
    const script: Readonly<Record<string, RegExp>> = {
      ar: /\p{Script=Arabic}/u,
      he: /\p{Script=Hebrew}/u,
      hi: /\p{Script=Devanagari}/u,
      ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      uk: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}/u,
    };
    for (const { locale, all } of spoken) {
      const own = script[locale];
      if (own === undefined) continue;
      const foreign = all.filter(
        ({ text, args }) => hasWords(text, args) && !own.test(text) && !SAME_AS_ENGLISH.test(text),
      );
      expect(foreign.map(({ key, text }) => `${locale} ${key}: ${text}`)).to.eql([]);
      expect(directionOf(locale)).to.equal(locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr');
    }
  });
});
