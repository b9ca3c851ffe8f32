import type { OwnWords } from '../words/reword.ts';
import { ENGLISH } from './english.ts';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', A: 'Å', E: 'É' };
/** Other languages are this much longer than English. */
const LONGER = 0.4;

const lengthened = (text: string): string => {
  const more = Math.ceil(text.length * LONGER);
  return (
    text +
    ' lorem ipsum'
      .repeat(Math.ceil(more / 12))
      .slice(0, more)
      .replace(/ $/u, 'm')
  );
};

/** A sentence in the language of nobody: marked at both ends, longer, and still to be read. */
function strange(text: string): string {
  const accented = text.replaceAll(/[aeiouAE]/gu, (letter) => ACCENTED[letter] ?? letter);
  return text === '' ? '' : `⟦${lengthened(accented)}⟧`;
}

/** What was put into a sentence stands in it as it was. */
const strangely =
  (say: (...values: readonly unknown[]) => string) =>
  (...values: readonly unknown[]): string => {
    const text = say(...values);
    return text === '' ? '' : `⟦${lengthened(text)}⟧`;
  };

function estranged(words: object): object {
  const entries = Object.entries(words).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [name, strange(value)];
    if (typeof value === 'function') return [name, strangely(value as Parameters<typeof strangely>[0])];
    return [name, estranged(value as object)];
  });
  return Object.fromEntries(entries) as object;
}

const sentences = Object.fromEntries(Object.entries(ENGLISH).filter(([name]) => name !== 'formats'));

/** All words of the picker in the language of nobody, as the words of an owner. */
export const PSEUDO: OwnWords = estranged(sentences);
