import assert from 'node:assert/strict';
import test from 'node:test';
import { PLURAL_FORMS, type Language } from '../../protocol/languages.ts';
import { preferredLanguage, SPOKEN, wordsFor } from './words.ts';

const COUNTS = [0, 1, 2, 3, 5, 11, 100, 1_000];
const languages = Object.keys(PLURAL_FORMS) as readonly Language[];

test('[H222] every language names just the plural forms that it has for whole numbers', () => {
  const whole = [...Array(210).keys(), 1_000, 1_001, 10_000, 100_000];
  for (const language of languages) {
    const rules = new Intl.PluralRules(language);
    const forms = new Set<string>([...whole.map((count) => rules.select(count)), 'other']);
    assert.deepEqual([...PLURAL_FORMS[language]].toSorted(), [...forms].toSorted(), language);
  }
});

test('[H223] a mail in any language names who calls, where, and what its link is for', () => {
  for (const language of SPOKEN) {
    const { moveOrCancel, chooseAnew, ...news } = wordsFor(language).mail;
    assert.ok(moveOrCancel !== chooseAnew && /[:：]$/.test(moveOrCancel), language);
    for (const [kind, { subject, opening }] of Object.entries(news)) {
      const said = subject('Ana #2', 'Six Strings') + opening('Ana #2');
      assert.match(said, /Six Strings/, `${language}, ${kind}`);
      assert.match(said, /Ana #2/, `${language}, ${kind}`);
    }
  }
});

test('[H223] the hosted page in any language says each figure and each name that it is given', () => {
  for (const language of SPOKEN) {
    const { pick, formats } = wordsFor(language);
    for (const count of COUNTS.slice(3)) {
      assert.ok(pick.description(count).includes(formats.number(count)), `${language} ${count}`);
      assert.ok(pick.more(count).includes(formats.number(count)), `${language} ${count}`);
      assert.ok(pick.rating(4.8, count).includes(formats.number(count)), `${language} ${count}`);
    }
    assert.ok(pick.titleOf('Ana #2', 'Six Strings').includes('Ana #2'), language);
    assert.match(pick.title('Six Strings'), /Six Strings/, language);
    assert.ok(pick.under(25).includes(formats.number(25)), language);
  }
});

test('[H221] a reader gets the first of the wanted languages that there is, else English', () => {
  assert.equal(preferredLanguage(['xx', 'de-CH', 'en']), 'de');
  assert.equal(preferredLanguage(['toString', '*']), 'en');
  assert.equal(wordsFor('de-AT').formats.locale, 'de');
  assert.equal(wordsFor('').formats.locale, 'en-GB');
});
