import { z } from 'zod';
import { isTimeZone } from './hours/index.ts';
import { LIMITS, type TimeZone } from './protocol/index.ts';
import { DEFAULT_SETTINGS } from './core/settings.ts';
import { DAY_SECONDS, onOff, seconds, setting, tags, whole } from './setting.ts';

const REVIEW_HELD_SECONDS_MOST = 30 * DAY_SECONDS;

/** What a site sets about how conversations end and are reviewed. */
export const TALK_END_SETTINGS = {
  WRAP_UP_PROLONG_SECONDS: seconds(
    DEFAULT_SETTINGS.wrapUpProlongSeconds,
    0,
    'An agent may make after-contact work longer by this, once; 0 offers it not.',
  ),
  REVIEW_BATCH: whole(
    'reviews',
    DEFAULT_SETTINGS.reviewBatch,
    1,
    20,
    'So many reviews of an agent appear together at least, so that nobody can tell who wrote.',
  ),
  REVIEW_HELD_SECONDS: whole(
    'seconds',
    DEFAULT_SETTINGS.reviewHeldSeconds,
    0,
    REVIEW_HELD_SECONDS_MOST,
    'A review that waited so long for others appears by itself.',
  ),
  NPS_QUESTION: onOff(
    DEFAULT_SETTINGS.npsAsked,
    'Whether a review asks how likely one is to recommend the site. The answer is never public.',
  ),
  PRAISE_TAGS: tags(DEFAULT_SETTINGS.praiseTags, 'What a review of many stars can be tagged with.'),
  COMPLAINT_TAGS: tags(DEFAULT_SETTINGS.complaintTags, 'What a review of few stars can be tagged with.'),
  DISPOSITIONS: tags(
    DEFAULT_SETTINGS.dispositions,
    'How a conversation can end, in your own words; agents choose one.',
    LIMITS.dispositionsOffered,
  ),
  CURRENCY: setting<string>({
    unit: 'ISO 4217',
    meaning: 'What the site sells in: agents say what a conversation sold.',
    default: DEFAULT_SETTINGS.currency,
    accepts: 'three capital letters such as EUR',
    schema: z.string().regex(/^[A-Z]{3}$/),
  }),
  TIME_ZONE: setting<TimeZone>({
    unit: 'IANA',
    meaning: 'Where the days of the site begin and end, for what is measured by day.',
    default: DEFAULT_SETTINGS.timeZone,
    accepts: 'a time zone such as Europe/Berlin',
    schema: z.custom<TimeZone>((zone) => typeof zone === 'string' && isTimeZone(zone)),
  }),
  REVIEW_URL: setting<string | null>({
    unit: 'URL',
    meaning: 'Where visitors who gave four or five stars are invited to review you in public.',
    default: null,
    accepts: 'an address such as https://reviews.example/your-shop',
    schema: z.url({ protocol: /^https?$/ }).max(1_000),
  }),
};
