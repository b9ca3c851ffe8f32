import type { AllWords } from '../words/behind.ts';
import { words as behind } from '../words/en/behind.ts';
import { words as list } from '../words/en/list.ts';
import { createFormats } from '../words/formats.ts';

const formats = createFormats('en');

/** What a visitor reads, for an element that is tested by itself. */
export const ENGLISH: AllWords = { ...list(formats), ...behind(formats) };
