import type { TalkPartWords } from '../words/parts.ts';
import { Part } from './part.ts';

/** What the shared parts of a conversation have: words of their own, which a mere list does without. */
export class TalkPart extends Part {
  declare words: TalkPartWords;
}
