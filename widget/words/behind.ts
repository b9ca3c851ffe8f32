import { type BehindWords, en } from './behind-en.ts';
import { createDictionary } from './dictionary.ts';
import type { PickerWords } from './picker.ts';

export const behindWords = createDictionary(en);

/** The words of the list and of the views behind it: those say some things of the list again. */
export type AllWords = PickerWords & BehindWords;
