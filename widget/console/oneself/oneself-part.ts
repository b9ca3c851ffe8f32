import { oneselfWords, type WordsWithOneself } from '../../words/oneself.ts';
import { ConsolePart } from '../console-part.ts';

/** A part of what agents see of themselves, which is fetched when they look at it. */
export abstract class OneselfPart extends ConsolePart {
  protected override get words(): WordsWithOneself {
    return oneselfWords();
  }
}
