import type { Random } from '../random.ts';
import { THANKS } from './small-talk.ts';
import type { Thread, Topic } from './topic.ts';

/** What a simulated visitor brings along: a question for the line, and a line for each answer. */
export type VisitorScript = { readonly question: string; readonly lines: readonly string[] };

/** Not everybody asks on; everybody says thanks at the end. */
export function scriptAbout(topic: Topic, random: Random): VisitorScript {
  const thread: Thread = random.pick(topic.threads);
  const followUp = random.chance(0.75) ? [thread.followUp] : [];
  return { question: thread.question, lines: [thread.detail, ...followUp, random.pick(THANKS)] };
}

const FIRST_NAMES = [
  'Anna Ben Carla Daan Elif Felix Giulia Hugo Ines Jakub Kaja Leo Marta Noah Olga Paul Quentin Ruth Sven',
  'Tara Ugo Vera Wim Xenia Yuki Zeno Aline Bartek Chloe Diego Emma Finn Gosia Hana Ivo Julie Kofi Lena Marco',
  'Nele Otto Pia Rafael Sofia Theo Una Viktor Wanda Yara Zoe',
].flatMap((names) => names.split(' '));

/** A given name, or nothing: many people leave the field empty. */
export const visitorName = (random: Random): string => (random.chance(0.8) ? random.pick(FIRST_NAMES) : '');
