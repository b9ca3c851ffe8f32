import type { Choice, Need } from '../../server/protocol/index.ts';
import { reviewComment, reviewTags, starsAround } from '../dialogue/review-words.ts';
import type { Topic } from '../dialogue/topic.ts';
import { TOPICS, wantedTopic } from '../dialogue/topics.ts';
import { scriptAbout, visitorName } from '../dialogue/visitor-talk.ts';
import { PEOPLE } from '../people/people.ts';
import type { DemoPerson } from '../people/person.ts';
import { skillId } from '../people/skills.ts';
import type { Random } from '../random.ts';
import { thinkingSeconds } from './pace.ts';
import type { VisitPlan } from './simulated-visitor.ts';

const REVIEWS_SHARE = 0.6;
const NPS_SHARE = 0.5;
const USUAL_TALK_SECONDS = 100;
/** One who insists on the famous one brings more time along. */
const PATIENCE_SECONDS: Readonly<Record<'usual' | 'insisting', readonly [number, number]>> = {
  usual: [150, 480],
  insisting: [400, 1_500],
};
const STARS_SAMPLE = 40;
const INSISTING_SHARE = 0.4;
const FLEX_PATIENCE_SECONDS = [120, 300, 600] as const;
const TAKES_SWAP_SHARE = 0.6;

/** @param person whom the visitor insists on, `null` for whoever is free first and knows the subject */
export function planVisit(person: DemoPerson | null, random: Random): VisitPlan {
  const topic = person === null ? random.pick(TOPICS) : wantedTopic(person, random);
  const choice = choiceOf(person, random);
  const need: Need = { skills: person === null ? [skillId(topic.skill)] : [], languages: [] };
  return {
    choice,
    need,
    name: visitorName(random),
    script: scriptAbout(topic, random),
    patienceSeconds: random.between(...PATIENCE_SECONDS[person === null ? 'usual' : 'insisting']),
    takesSwap: random.chance(TAKES_SWAP_SHARE),
    thinkingSeconds: thinkingSeconds(person?.history.talkSeconds ?? USUAL_TALK_SECONDS),
    review: (agentId) => reviewOf(agentId, topic, random),
  };
}

/** Most who come for one person would take another rather than wait for ever. */
function choiceOf(person: DemoPerson | null, random: Random): Choice {
  if (person === null) return { kind: 'any' };
  const { agentId } = person;
  if (random.chance(INSISTING_SHARE)) return { kind: 'agent', agentId };
  return { kind: 'flex', agentId, patienceSeconds: random.pick(FLEX_PATIENCE_SECONDS) };
}

/** Whoever was well liked so far is well liked again. */
function reviewOf(agentId: string, topic: Topic, random: Random): ReturnType<VisitPlan['review']> {
  const person = PEOPLE.find((each) => each.agentId === agentId);
  if (person === undefined || !random.chance(REVIEWS_SHARE)) return null;
  const stars = random.pick(starsAround(person.history.average, STARS_SAMPLE, random));
  const tags = reviewTags(stars, random.fork('tags'));
  const nps = random.fork('nps').chance(NPS_SHARE) ? 2 * stars : null;
  return { stars, comment: reviewComment(stars, person, topic, random), tags, nps };
}
