import type { Choice, Channel, Moment, Need, VisitContext, VisitorId } from '../../server/protocol/index.ts';
import type { Topic } from '../dialogue/topic.ts';
import { TOPICS, wantedTopic } from '../dialogue/topics.ts';
import { scriptAbout, visitorName, type VisitorScript } from '../dialogue/visitor-talk.ts';
import type { Random } from '../random.ts';
import type { DemoPerson } from './person.ts';
import { skillId } from './skills.ts';

/** Pages of the shop, as often as people ask from there. */
const PAGES = [
  '/electric-guitars.html',
  '/electric-guitars.html',
  '/electric-guitars.html',
  '/amps.html',
  '/amps.html',
  '/larkspur-62.html',
  '/advice.html',
  '/',
] as const;
export type ShopPage = (typeof PAGES)[number];

const SEGMENTS = ['new', 'new', 'new', 'regular', 'regular', 'band', null] as const;
const INSISTING_SHARE = 0.16;
const PREFERRING_SHARE = 0.3;
const RETURNING_SHARE = 0.3;
/** Of those who name nobody so many ask for who knows the subject. */
const PICKY_SHARE = 0.6;
const FLEX_PATIENCE_SECONDS = [60, 120, 300] as const;
const CHANNELS: readonly Channel[] = ['call', 'call', 'video'];
const OTHER_CHANNEL_SHARE = 0.14;

/** One visit of the month, as it is meant to go. */
export type MonthVisit = {
  readonly id: string;
  readonly visitorId: VisitorId;
  readonly at: Moment;
  readonly page: ShopPage;
  readonly topic: Topic;
  readonly choice: Choice;
  readonly need: Need;
  readonly name: string;
  readonly script: VisitorScript;
  readonly context: VisitContext;
  readonly patienceSeconds: number;
  /** To which the talk goes on, `null` for the chat. */
  readonly channel: Channel | null;
};

export type VisitWish = {
  readonly number: number;
  readonly at: Moment;
  /** Who is at work that day. */
  readonly people: readonly DemoPerson[];
  readonly server: string;
  readonly random: Random;
};

export function planMonthVisit({ number, at, people, server, random }: VisitWish): MonthVisit {
  const page = random.pick(PAGES);
  const dice = random.next();
  const wanted = dice < INSISTING_SHARE + PREFERRING_SHARE ? favourite(people, random) : null;
  const topic = wanted === null ? random.pick(TOPICS) : wantedTopic(wanted, random);
  const isPicky =
    wanted === null && random.chance(PICKY_SHARE) && people.some(({ skills }) => topic.skill in skills);
  // Some who were here before come again.
  const visitor = random.chance(RETURNING_SHARE) ? Math.floor(number * random.next()) : number;
  return {
    id: `m${number}`,
    visitorId: `m${visitor}-visitor` as VisitorId,
    at,
    page,
    topic,
    choice: choiceOf(wanted, dice < INSISTING_SHARE, random),
    need: { skills: isPicky ? [skillId(topic.skill)] : [], languages: [] },
    name: visitorName(random),
    script: scriptAbout(topic, random),
    context: contextOf(`${server}${page}`, random),
    patienceSeconds: 25 + 420 * -Math.log(1 - random.next()),
    channel: random.chance(OTHER_CHANNEL_SHARE) ? random.pick(CHANNELS) : null,
  };
}

function choiceOf(person: DemoPerson | null, insists: boolean, random: Random): Choice {
  if (person === null) return { kind: 'any' };
  const { agentId } = person;
  if (insists) return { kind: 'agent', agentId };
  return { kind: 'flex', agentId, patienceSeconds: random.pick(FLEX_PATIENCE_SECONDS) };
}

/** Whoever is popular is asked for more often. */
function favourite(people: readonly DemoPerson[], random: Random): DemoPerson | null {
  const all = people.reduce((sum, { popularity }) => sum + popularity, 0);
  let left = all * random.next();
  return people.find(({ popularity }) => (left -= popularity) < 0) ?? null;
}

function contextOf(address: string, random: Random): VisitContext {
  const segment = random.pick(SEGMENTS);
  return {
    page: { address, title: '' },
    attributes: {},
    touchpoints: [],
    ...(segment !== null && { signed: { name: null, email: null, segment } }),
  };
}
