import type { AllWords } from '../words/behind.ts';
import { PickerPart } from './picker-part.ts';

/** What the elements behind the list share: those of the list, and the words that came with them. */
export abstract class BehindPart extends PickerPart {
  declare words: AllWords;
}
