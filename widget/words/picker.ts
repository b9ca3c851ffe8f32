import { createDictionary } from './dictionary.ts';
import { en } from './picker-en.ts';

export const pickerWords = createDictionary(en);

export type { PickerWords } from './picker-en.ts';
