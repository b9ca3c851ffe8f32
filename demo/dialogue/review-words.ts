import { DEFAULT_SETTINGS } from '../../server/core/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { firstName, type DemoPerson } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Topic } from './topic.ts';

export type ReviewWords = { readonly stars: number; readonly comment: string };

/** Comments by stars, one to five. `{name}` is the helper. */
const COMMENTS: readonly (readonly string[])[] = [
  [
    'Waited a long time and was asked to come by instead.',
    'Not what I asked for.',
    'We did not understand each other.',
  ],
  [
    'Friendly, but I still do not know which one to take.',
    'Rather short answers today.',
    'The advice was fine, the wait was not.',
    'Felt a bit rushed at the end.',
  ],
  [
    'Correct answers, a bit dry.',
    'Okay. I had hoped for a clearer recommendation.',
    'Knows a lot, says little.',
    'Helpful in the end, took a while to warm up.',
    'Good advice, but not for my budget.',
    'Fine. I will ask somebody else for a second opinion.',
  ],
  [
    'Good, clear answers.',
    'Solid advice, would ask {name} again.',
    'Helpful and quick. One star kept back for the wait.',
    'Very competent, I only wish the line were shorter.',
    'Got what I needed.',
    'Honest opinion, which is rare.',
    'Nice chat, useful tips.',
    'Good explanation, a few words I had to look up.',
    '{name} took the question seriously.',
    'Answered everything, even what I asked badly.',
  ],
  [
    'Worth every minute in the line.',
    '{name} is wonderful. Calm, exact and funny.',
    'Best advice I have had in a shop, online or off.',
    'No sales talk at all. I bought less than I wanted to and am happier.',
    'Asked the right questions first. I had not even thought of half of them.',
    'I will always ask for {name} from now on.',
    'Quick, kind and exactly right.',
    'It worked. Just as {name} said it would.',
    'You can tell that {name} plays.',
    'Patient with a beginner, thank you.',
    'Clear, warm and to the point.',
    'So good to choose a person instead of getting a ticket number.',
    'Explained it twice without sighing once.',
    'Ten minutes with {name} saved me a hundred euros.',
    'Great ears, great sense of humour.',
    'Came for an answer, left with a plan.',
    'Made my week.',
    'Exactly the person I needed.',
  ],
];

const ENDINGS = [
  '',
  '',
  '',
  ' Thank you!',
  ' Will be back.',
  ' Highly recommended.',
  ' Thanks, {name}.',
] as const;

/** What a visitor with so many stars writes about a conversation on this subject; often nothing. */
export function reviewComment(stars: number, person: DemoPerson, topic: Topic, random: Random): string {
  if (random.chance(stars >= 4 ? 0.18 : 0.1)) return '';
  const text =
    stars >= 4 && random.chance(0.5) ? praise(topic, random) : random.pick(COMMENTS[stars - 1] ?? ['']);
  return text.replaceAll('{name}', firstName(person));
}

function praise(topic: Topic, random: Random): string {
  const sentence = `${random.pick(topic.praise)}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + random.pick(ENDINGS);
}

/** Two tags at most of those that a site offers by itself; often none. */
export function reviewTags(stars: number, random: Random): readonly string[] {
  const offered = stars >= LIMITS.starsHappy ? DEFAULT_SETTINGS.praiseTags : DEFAULT_SETTINGS.complaintTags;
  return random.shuffle(offered).slice(0, random.whole(0, 2));
}

/** As many stars as reviews, in no order, whose mean is as near to `average` as whole stars allow. */
export function starsAround(average: number, reviews: number, random: Random): readonly number[] {
  const stars = Array.from({ length: reviews }, () => 5);
  let missing = 5 * reviews - Math.round(average * reviews);
  for (let at = 0; missing > 0; at = (at + 1) % reviews) {
    const room = (stars[at] ?? 1) - 1;
    const drop = Math.min(missing, room, random.pick([1, 1, 1, 1, 1, 1, 2, 2, 4]));
    stars[at] = (stars[at] ?? 1) - drop;
    missing -= drop;
  }
  return random.shuffle(stars);
}
