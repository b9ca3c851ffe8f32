import { createDictionary } from './dictionary.ts';
import type { PartWords } from './parts.ts';
import { en } from './talk-parts-en.ts';

export const talkPartWords = createDictionary(en);

export type TalkPartWords = PartWords & ReturnType<typeof en>;
