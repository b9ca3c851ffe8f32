import type { partWords } from './en/parts.ts';
import type { talkPartWords } from './en/talk-parts.ts';

/** The sentences of the shared parts. */
export type PartWords = ReturnType<typeof partWords>;

/** Those of the shared parts that talk, too: of the log, the field, the stars and the countdown. */
export type TalkPartWords = PartWords & ReturnType<typeof talkPartWords>;
