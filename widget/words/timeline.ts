import type { TimelineChannel } from '../../server/protocol/index.ts';
import { consoleWords, type ConsoleWords } from './console.ts';
import { createDictionary, pageLocale } from './dictionary.ts';
import { words as english } from './en/timeline.ts';
import { createFormats } from './formats.ts';

/** What is said of everything that a visitor did. */
export type TimelineWords = ReturnType<typeof english>;
/** Together with all other words of the console. */
export type WordsWithTimeline = ConsoleWords & TimelineWords;

const dictionary = createDictionary<TimelineWords>({
  en: async () => ({ words: english }),
  de: () => import('./de/timeline.ts'),
});

let current: WordsWithTimeline = { ...consoleWords(), ...english(createFormats('en')) };

/** What a channel is called, those of conversations by their own words. */
export const channelName = ({ channel: { channels }, timeline }: WordsWithTimeline, name: TimelineChannel) =>
  name === 'web' || name === 'branch' ? timeline.places[name] : (timeline.places[name] ?? channels[name]);

/** English until `loadTimelineWords` is done. */
export const wordsWithTimeline = (): WordsWithTimeline => current;

/** Fetches the language of the page, and joins it with the words of the console, which are there by then. */
export async function loadTimelineWords(): Promise<void> {
  const words = await dictionary.load(pageLocale());
  current = { ...consoleWords(), ...words };
}
