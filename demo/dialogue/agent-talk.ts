import { PEOPLE } from '../people/people.ts';
import { firstName, type DemoPerson } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Thread, Topic } from './topic.ts';
import { TOPICS } from './topics.ts';
import {
  ANYTHING_ELSE,
  ASIDES,
  GREETINGS,
  LEADS_ON,
  NOT_MY_FIELD,
  OPEN_QUESTIONS,
  OTHER_LANGUAGES,
  SAYS_HELLO,
  SAYS_THANKS,
  STAYS_POLITE,
  WELCOMES,
} from './small-talk.ts';

/** Where a helper is in a conversation; plain data, so that it can be kept and compared. */
export type TalkMemory = {
  readonly topic: Topic | null;
  readonly thread: Thread | null;
  /** Which of the thread's answers comes next. */
  readonly next: 'inquiry' | 'advice' | 'closing' | 'nothing';
  /** What was said, so that nobody says the same twice. */
  readonly said: readonly string[];
};

export type TalkTurn = { readonly text: string; readonly memory: TalkMemory };

const SAID_MOST = 40;

export const NEW_TALK: TalkMemory = { topic: null, thread: null, next: 'nothing', said: [] };

/** The helper's first words, in answer to what was asked while waiting; that may be empty. */
export function openTalk(person: DemoPerson, question: string, random: Random): TalkTurn {
  const greeting = random.pick(GREETINGS).replace('{name}', firstName(person));
  if (question.trim() === '') return say(NEW_TALK, `${greeting} ${random.pick(OPEN_QUESTIONS)}`);
  const turn = answerTalk(person, NEW_TALK, question, random);
  return { ...turn, text: `${greeting} ${turn.text}` };
}

/** One answer to one message. It depends on its arguments alone. */
export function answerTalk(person: DemoPerson, memory: TalkMemory, heard: string, random: Random): TalkTurn {
  const aside = ASIDES.find(({ asked }) => asked.test(heard));
  const topic = recogniseTopic(heard);
  const isFarewell = SAYS_THANKS.test(heard) && !heard.includes('?');
  if (isFarewell) return say(memory, fresh(WELCOMES, memory, random));
  if (continuesThread(memory, heard)) return continueThread(memory, random);
  if (topic !== null && topic !== memory.topic) return beginTopic(person, memory, topic, heard, random);
  if (aside !== undefined) return say(memory, fresh(aside.answers, memory, random));
  const language = OTHER_LANGUAGES.find((each) => each.heard.test(heard));
  if (language !== undefined && !memory.said.includes(language.answer)) return say(memory, language.answer);
  if (SAYS_HELLO.test(heard)) return say(memory, fresh(OPEN_QUESTIONS, memory, random));
  if (memory.topic !== null) return continueThread(memory, random);
  return say(memory, fresh([...LEADS_ON, ...STAYS_POLITE], memory, random));
}

/** The first subject whose words occur, `null` when none does. */
export function recogniseTopic(heard: string): Topic | null {
  const exact = TOPICS.find((topic) => topic.threads.some((thread) => thread.question === heard));
  return exact ?? TOPICS.find((topic) => topic.keywords.test(heard)) ?? null;
}

/** Somebody who follows the thread word by word is not taken off it by a word of another subject. */
const continuesThread = ({ thread }: TalkMemory, heard: string): boolean =>
  thread !== null && (heard === thread.detail || heard === thread.followUp);

function beginTopic(
  person: DemoPerson,
  memory: TalkMemory,
  topic: Topic,
  heard: string,
  random: Random,
): TalkTurn {
  const thread = topic.threads.find(({ question }) => question === heard) ?? nearestThread(topic, heard);
  const colleague = person.skills[topic.skill] === undefined ? bestAt(topic, person) : null;
  const preface =
    colleague === null ? '' : `${random.pick(NOT_MY_FIELD).replace('{colleague}', firstName(colleague))} `;
  return say({ ...memory, topic, thread, next: 'advice' }, preface + thread.inquiry);
}

function continueThread(memory: TalkMemory, random: Random): TalkTurn {
  const { thread, next } = memory;
  if (thread === null) return say(memory, fresh(LEADS_ON, memory, random));
  switch (next) {
    case 'inquiry':
      return say({ ...memory, next: 'advice' }, thread.inquiry);
    case 'advice':
      return say({ ...memory, next: 'closing' }, thread.advice);
    case 'closing':
      return say({ ...memory, next: 'nothing' }, thread.closing);
    case 'nothing':
      return say(memory, fresh([...ANYTHING_ELSE, ...STAYS_POLITE], memory, random));
  }
}

/** The thread whose question shares the most words with what was heard, the first among equals. */
function nearestThread(topic: Topic, heard: string): Thread {
  const words = new Set(wordsOf(heard));
  const shared = (thread: Thread): number =>
    wordsOf(thread.question).filter((word) => words.has(word)).length;
  const [first, ...rest] = topic.threads;
  if (first === undefined) throw new Error(`The subject ${topic.topicId} has no thread.`);
  return rest.reduce((best, thread) => (shared(thread) > shared(best) ? thread : best), first);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];

function bestAt(topic: Topic, except: DemoPerson): DemoPerson | null {
  const others = PEOPLE.filter((person) => person !== except && person.skills[topic.skill] !== undefined);
  const level = (person: DemoPerson): number => person.skills[topic.skill] ?? 0;
  return others.reduce<DemoPerson | null>(
    (best, person) => (best === null || level(person) > level(best) ? person : best),
    null,
  );
}

/** One that was not said yet, as long as there is one. */
function fresh(choices: readonly string[], { said }: TalkMemory, random: Random): string {
  const unsaid = choices.filter((choice) => !said.includes(choice));
  return random.pick(unsaid.length > 0 ? unsaid : choices);
}

function say(memory: TalkMemory, text: string): TalkTurn {
  return { text, memory: { ...memory, said: [...memory.said, text].slice(-SAID_MOST) } };
}
