import { partWords } from '../words/parts.ts';
import { type TalkPartWords, talkPartWords } from '../words/talk-parts.ts';
import { Part } from './part.ts';

/** What the shared parts of a conversation have: words of their own, which a mere list does without. */
export class TalkPart extends Part {
  declare words: TalkPartWords;

  constructor() {
    super();
    this.words = { ...partWords.words('en'), ...talkPartWords.words('en') };
  }
}
