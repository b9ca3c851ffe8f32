import type { AllWords } from '../words/behind.ts';
import type { Later } from './load-later.ts';

/** What comes after the list: its views, what watches the list, and the words that they say. */
export type Behind = { readonly views: Later; readonly words: AllWords };
