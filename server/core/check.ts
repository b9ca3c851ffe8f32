import { LIMITS, refusal, type Need, type Refusal } from '../protocol/index.ts';
import { hoursRefusal, isTimeZone } from '../hours/index.ts';
import type { AgentFacts } from './command.ts';
import type { SiteSettings } from './settings.ts';

export const isWholeBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const differ = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

export const isStars = (stars: number): boolean => isWholeBetween(stars, 1, LIMITS.starsMost);

export function factsRefusal({ skills, languages, capacity, channels }: AgentFacts): Refusal | null {
  const levelsFit = skills.every(({ level }) => isWholeBetween(level, 1, LIMITS.skillLevelMost));
  if (!levelsFit || !differ(skills.map(({ skillId }) => skillId))) {
    return refusal('skill-invalid', undefined, 'skills');
  }
  if (skills.length > LIMITS.skillsPerAgent) {
    return refusal('skill-invalid', `Give at most ${LIMITS.skillsPerAgent} skills.`, 'skills');
  }
  if (languages.length > LIMITS.languagesPerAgent || !differ(languages)) {
    const message = `Give each language once, and at most ${LIMITS.languagesPerAgent}.`;
    return refusal('malformed', message, 'languages');
  }
  if (!isWholeBetween(capacity, 1, LIMITS.capacityMost)) {
    return refusal('capacity-invalid', undefined, 'capacity');
  }
  const numbers = Object.values(channels ?? {});
  return numbers.every((most) => isWholeBetween(most, 0, LIMITS.capacityMost))
    ? null
    : refusal('malformed', `Give whole numbers from 0 to ${LIMITS.capacityMost}.`, 'channels');
}

export function needRefusal({ skills, languages }: Need): Refusal | null {
  if (skills.length > LIMITS.skillsPerNeed || !differ(skills)) {
    return refusal('malformed', `Ask for each skill once, and at most ${LIMITS.skillsPerNeed}.`, 'need');
  }
  if (languages.length > LIMITS.languagesPerNeed || !differ(languages)) {
    return refusal('malformed', `Name each language once, and at most ${LIMITS.languagesPerNeed}.`, 'need');
  }
  return null;
}

type Bound = { readonly least: number; readonly most: number; readonly kind: 'whole' | 'broken' };

const SECONDS_MOST = 30 * 86_400;
const WEIGHT_MOST = 10;

const whole = (least: number, most = SECONDS_MOST): Bound => ({ least, most, kind: 'whole' });
const broken = (most: number): Bound => ({ least: 0, most, kind: 'broken' });

type NumberSetting = {
  [Name in keyof SiteSettings]: SiteSettings[Name] extends number ? Name : never;
}[keyof SiteSettings];

/** A wrap-up, a swap or a credit of 0 s means none; whatever else begins at 1 would never let anybody act. */
const BOUNDS: Readonly<Record<NumberSetting, Bound>> = {
  offerSeconds: whole(1),
  visitorGraceSeconds: whole(1),
  agentGraceSeconds: whole(1),
  wrapUpSeconds: whole(0),
  wrapUpProlongSeconds: whole(0),
  askSeconds: whole(1),
  lapsesBeforeAway: whole(1),
  agentIdleSeconds: whole(0),
  conversationIdleSeconds: whole(1),
  reopenSeconds: whole(0),
  ticketMostSeconds: whole(1),
  swapSeconds: whole(0),
  releaseChance: broken(1),
  promiseCreditSeconds: whole(0, LIMITS.creditSecondsMost),
  awayToldSeconds: whole(1),
  postponeSeconds: whole(1),
  postponesMost: whole(0, 10),
  reviewBatch: whole(1, 20),
  reviewHeldSeconds: whole(0),
  slotMinutes: whole(10, 240),
  bookingLeadMinutes: whole(0, 7 * 24 * 60),
  reminderMinutes: whole(0, 7 * 24 * 60),
  ratingWeight: broken(WEIGHT_MOST),
  waitWeight: broken(WEIGHT_MOST),
  shareWeight: broken(WEIGHT_MOST),
  exposureWeight: broken(WEIGHT_MOST),
};

export function settingsRefusal(settings: SiteSettings): Refusal | null {
  for (const name of Object.keys(BOUNDS) as NumberSetting[]) {
    const { least, most, kind } = BOUNDS[name];
    const value = settings[name];
    const isFit = kind === 'whole' ? Number.isInteger(value) : Number.isFinite(value);
    if (isFit && value >= least && value <= most) continue;
    const number = kind === 'whole' ? 'whole number' : 'number';
    return refusal('malformed', `Give a ${number} from ${least} to ${most}.`, name);
  }
  if (!CURRENCY.test(settings.currency)) {
    return refusal('malformed', 'Give a currency of ISO 4217, such as EUR.', 'currency');
  }
  if (!isTimeZone(settings.timeZone)) {
    return refusal('malformed', 'Give a time zone of IANA, such as Europe/Berlin.', 'timeZone');
  }
  return (
    openRefusal(settings) ??
    tagsRefusal(settings, 'praiseTags') ??
    tagsRefusal(settings, 'complaintTags') ??
    tagsRefusal(settings, 'dispositions', LIMITS.dispositionsOffered)
  );
}

const DAYS_MOST = LIMITS.hoursExceptions + LIMITS.holidaysKnown;

const openRefusal = ({ hours }: SiteSettings): Refusal | null =>
  hours === null ? null : hoursRefusal(hours, DAYS_MOST);

const CURRENCY = /^[A-Z]{3}$/;

function tagsRefusal(
  settings: SiteSettings,
  name: 'praiseTags' | 'complaintTags' | 'dispositions',
  most: number = LIMITS.tagsOffered,
): Refusal | null {
  const tags = settings[name];
  const areFit = tags.every((tag) => tag !== '' && tag.length <= LIMITS.tagCharacters);
  if (areFit && differ(tags) && tags.length <= most) return null;
  const advice = `Give at most ${most} tags, each once, of ${LIMITS.tagCharacters} characters.`;
  return refusal('malformed', advice, name);
}

/** Facts and settings are small plain data, always written with their fields in one order. */
export const isEqual = (some: object, others: object): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
