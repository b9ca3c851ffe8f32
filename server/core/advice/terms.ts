/** Scripts that write no spaces between words: their words are found by pairs of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]/gu;
/** Longer ones are no words, and searching for them helps nobody. */
const WORD_CHARACTERS = 40;

/** What is bent off at the end of a word in the languages that bend so; the longest first. */
const ENDINGS = ['ings', 'ing', 'ern', 'en', 'er', 'ed', 'em', 'es', 'e', 'n', 's'];
const STEM_CHARACTERS = 4;

const FREQUENT = new Set(
  (
    'the and for you your yours with that this these those have has had was were are not but can could ' +
    'would should will what when where which who how why from they them their there here its our about ' +
    'into out any all some just only also than then too very please thank thanks hello hey yes does did ' +
    'doing been being get got want need know like ' +
    'der die das den dem des ein eine einen einem einer und oder aber nicht mit von für auf ist sind war ' +
    'ich mir mich wir sie ihr ihnen ihre mein meine was wie wer wann wenn dass auch noch nur schon hier ' +
    'kann könnte hat habe haben bitte danke hallo zum zur bei aus als nach ' +
    'les des une est pas que qui pour avec dans sur vous nous votre mon mes bonjour merci ' +
    'los las una que para con por como esta este hola gracias del'
  ).split(' '),
);

/** One word as it is compared: small letters, without accents. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();

/** The part of a word that stays however it is bent: that of `returns` and `returning` is the same. */
function stemOf(word: string): string {
  let stem = word;
  for (let ending = endingOf(stem); ending !== undefined; ending = endingOf(stem))
    stem = stem.slice(0, -ending.length);
  const last = stem.at(-1);
  if (last === 'y') return `${stem.slice(0, -1)}i`;
  return stem.length >= STEM_CHARACTERS && last === stem.at(-2) ? stem.slice(0, -1) : stem;
}

const endingOf = (word: string): string | undefined =>
  ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= STEM_CHARACTERS);

function* pairsOf(run: string): Generator<string> {
  const letters = Array.from(run);
  if (letters.length === 1) yield run;
  for (let index = 0; index + 1 < letters.length; index++) yield letters.slice(index, index + 2).join('');
}

/** What a text is found by, with the word that it comes from; in order, each as often as it stands. */
export function* termsWithWords(text: string): Generator<readonly [term: string, word: string]> {
  for (const [word] of text.matchAll(WORDS)) {
    const plain = folded(word);
    if (plain.length > WORD_CHARACTERS && plain.search(UNSPACED) < 0) continue;
    for (const [run] of plain.matchAll(UNSPACED)) for (const pair of pairsOf(run)) yield [pair, pair];
    for (const part of plain.split(UNSPACED)) if (part !== '') yield [stemOf(part), word];
  }
}

/** What a text is found by: words in small letters and without endings, of letters and digits only. */
export const termsOf = (text: string): readonly string[] => [...termsWithWords(text)].map(([term]) => term);

const FREQUENT_TERMS: ReadonlySet<string> = new Set([...FREQUENT].flatMap((word) => termsOf(word)));

/** Whether a term says something of what a text is about. */
export const isTelling = (term: string): boolean =>
  !FREQUENT_TERMS.has(term) && (term.length >= 3 || /\p{Lo}/u.test(term) || /\p{N}/u.test(term));

/** What the last word begins with, which may not be typed to its end. */
export function prefixOf(text: string): string | null {
  const last = /[\p{L}\p{M}\p{N}]+$/u.exec(text)?.[0];
  if (last === undefined) return null;
  const plain = folded(last);
  return plain.length > WORD_CHARACTERS || plain.search(UNSPACED) >= 0 ? null : plain;
}
