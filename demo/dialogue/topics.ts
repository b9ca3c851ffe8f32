import type { DemoPerson } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Topic } from './topic.ts';
import { ELECTRIC_TOPICS } from './topics/electric.ts';
import { SOUND_AND_SERVICE_TOPICS } from './topics/sound-and-service.ts';
import { WOOD_AND_STRINGS_TOPICS } from './topics/wood-and-strings.ts';

/** The narrower subjects stand first: the first one that is recognised is taken. */
export const TOPICS: readonly Topic[] = [
  ...WOOD_AND_STRINGS_TOPICS,
  ...SOUND_AND_SERVICE_TOPICS,
  ...ELECTRIC_TOPICS,
];

/** The subjects of a person, the best known first. Everybody has at least one. */
export function topicsOf(person: DemoPerson): readonly Topic[] {
  const level = (topic: Topic): number => person.skills[topic.skill] ?? 0;
  return TOPICS.filter((topic) => level(topic) > 0).sort((a, b) => level(b) - level(a));
}

/** Visitors come for what somebody knows best more often than for the rest. */
export function wantedTopic(person: DemoPerson, random: Random): Topic {
  const topics = topicsOf(person);
  const topic = topics[Math.min(random.whole(0, topics.length - 1), random.whole(0, topics.length - 1))];
  if (topic === undefined) throw new Error(`${person.name} knows no subject.`);
  return topic;
}
