import { createDictionary } from './dictionary.ts';
import { en } from './en.ts';

export const partWords = createDictionary(en);

export type { PartWords } from './en.ts';
