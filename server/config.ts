import { z } from 'zod';
import { LIMITS } from './protocol/index.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from './core/settings.ts';
import { broken, onOff, publicUrl, seconds, setting, text, weight, whole, type Setting } from './setting.ts';
import type { SmtpSettings } from './shell/mail.ts';
import type { EdgeConfig } from './shell/surroundings.ts';
import { INTERFACE_SETTINGS } from './interface-settings.ts';
import { TALK_END_SETTINGS } from './talk-end-settings.ts';

export type Config = EdgeConfig & {
  readonly dataDirectory: string;
  readonly logLevel: LogLevel;
  /** `null`: no mail is sent. */
  readonly smtp: SmtpSettings | null;
};

type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const WEEK_MINUTES = 7 * 24 * 60;

/** Every setting, once: its name in the environment, default, unit and meaning. */
export const SETTINGS = {
  PORT: whole('port', 3000, 0, 65_535, 'Where the server listens; 0 takes any free port.'),
  HOST: text('0.0.0.0', 'a host name or address', 'The network address to listen at.'),
  DATA_DIR: text('./data', 'a folder', 'The folder of the database; it is made when it is not there.'),
  LOG_LEVEL: setting<LogLevel>({
    unit: 'word',
    meaning: 'How much is written to the log. Personal text is never written.',
    default: 'info',
    accepts: `one of ${LOG_LEVELS.join(', ')}`,
    schema: z.enum(LOG_LEVELS),
  }),
  PUBLIC_URL: setting<string | null>({
    unit: 'URL',
    meaning:
      'Where people reach the server: for cookies and origins. Without it the Host header is believed.',
    default: null,
    accepts: 'an origin such as https://help.example.com, without a path',
    schema: publicUrl,
  }),
  TRUST_PROXY: whole(
    'proxies',
    0,
    0,
    10,
    'How many proxies of yours stand in front, whose X-Forwarded headers are true.',
  ),
  COUNTRY_HEADER: setting<string | null>({
    unit: 'header',
    meaning:
      'The header in which your proxies name the country of a visitor; believed with `TRUST_PROXY` only.',
    default: null,
    accepts: 'the name of a header such as cf-ipcountry',
    schema: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
      .transform((name) => name.toLowerCase()),
  }),
  BROWSER_DIR: text('./dist/browser', 'a folder', 'The folder with the built browser files.'),
  MAX_CONNECTIONS: whole('connections', 20_000, 1, 1_000_000, 'Live connections beyond this are refused.'),
  ATTACHMENT_MEGABYTES: whole(
    'megabytes',
    2_000,
    1,
    1_000_000,
    'What the images and PDFs that people of one site send may weigh together; more are refused.',
  ),
  ...INTERFACE_SETTINGS,
  CHECK_INVARIANTS: onOff(false, 'Whether every state is checked against the invariants: for development.'),
  OFFER_SECONDS: seconds(DEFAULT_SETTINGS.offerSeconds, 1, 'How long an offer rings at an agent.'),
  VISITOR_GRACE_SECONDS: seconds(
    DEFAULT_SETTINGS.visitorGraceSeconds,
    1,
    'How long a visitor without a connection keeps the place.',
  ),
  AGENT_GRACE_SECONDS: seconds(
    DEFAULT_SETTINGS.agentGraceSeconds,
    1,
    'How long an agent without a connection keeps conversations.',
  ),
  WRAP_UP_SECONDS: seconds(
    DEFAULT_SETTINGS.wrapUpSeconds,
    0,
    'After-contact work ends by itself after this.',
  ),
  ASK_SECONDS: seconds(
    DEFAULT_SETTINGS.askSeconds,
    1,
    'How long a visitor who is asked what to do may think.',
  ),
  LAPSES_BEFORE_AWAY: whole(
    'offers',
    DEFAULT_SETTINGS.lapsesBeforeAway,
    1,
    100,
    'Offers lapsed in a row that set an agent away.',
  ),
  AGENT_IDLE_SECONDS: seconds(
    DEFAULT_SETTINGS.agentIdleSeconds,
    0,
    'An agent who is available with nobody, and touches nothing for this long, is set away; 0 never does.',
  ),
  CONVERSATION_IDLE_SECONDS: seconds(
    DEFAULT_SETTINGS.conversationIdleSeconds,
    1,
    'A conversation in which nobody wrote for this long is ended.',
  ),
  REOPEN_SECONDS: seconds(
    DEFAULT_SETTINGS.reopenSeconds,
    0,
    'How long after its end a conversation may be opened again; 0 offers it not.',
  ),
  TICKET_MOST_SECONDS: seconds(DEFAULT_SETTINGS.ticketMostSeconds, 1, 'A ticket older than this is closed.'),
  SWAP_SECONDS: seconds(
    DEFAULT_SETTINGS.swapSeconds,
    0,
    'How long the offer of somebody idle instead of the chosen agent stands; 0 makes none.',
  ),
  RELEASE_CHANCE: broken(
    'share',
    DEFAULT_SETTINGS.releaseChance,
    1,
    'Below this chance of its agent being free in time a flexible ticket goes to anyone at once.',
  ),
  PROMISE_CREDIT_SECONDS: whole(
    'seconds',
    DEFAULT_SETTINGS.promiseCreditSeconds,
    0,
    LIMITS.creditSecondsMost,
    'What a place gains, once, when the promised moment passes.',
  ),
  AWAY_TOLD_SECONDS: seconds(
    DEFAULT_SETTINGS.awayToldSeconds,
    1,
    'How long an agent is away before those who wait are told.',
  ),
  POSTPONE_SECONDS: seconds(
    DEFAULT_SETTINGS.postponeSeconds,
    1,
    'How much time a visitor who is called may ask for, while others pass.',
  ),
  POSTPONES_MOST: whole(
    'times',
    DEFAULT_SETTINGS.postponesMost,
    0,
    10,
    'How often that may be asked for one place; 0 offers it to nobody.',
  ),
  ...TALK_END_SETTINGS,
  SLOT_MINUTES: whole('minutes', DEFAULT_SETTINGS.slotMinutes, 10, 240, 'How long a booked call lasts.'),
  BOOKING_LEAD_MINUTES: whole(
    'minutes',
    DEFAULT_SETTINGS.bookingLeadMinutes,
    0,
    WEEK_MINUTES,
    'How soon a call that is booked now may begin.',
  ),
  REMINDER_MINUTES: whole(
    'minutes',
    DEFAULT_SETTINGS.reminderMinutes,
    0,
    WEEK_MINUTES,
    'How long before a booked call its visitor is reminded.',
  ),
  SMTP_URL: setting<string | null>({
    unit: 'URL',
    meaning: 'The server that sends mail about bookings. Without it no mail is sent, and screens say so.',
    default: null,
    accepts: 'an address such as smtp://user:password@mail.example.com:587',
    schema: z.url({ protocol: /^smtps?$/ }).max(1_000),
    isSecret: true,
  }),
  SMTP_FROM: setting<string | null>({
    unit: 'text',
    meaning: 'Whom mails come from. It is needed with `SMTP_URL`, as is `PUBLIC_URL` for the links in them.',
    default: null,
    accepts: 'a mail address, or a name with one such as Six Strings <help@example.com>',
    schema: z
      .string()
      .max(300)
      .regex(/^[^<>\n\r]*<[^@<>\s]+@[^@<>\s]+>$|^[^@<>\s]+@[^@<>\s]+$/),
  }),
  RATING_WEIGHT: weight(DEFAULT_SETTINGS.ratingWeight, 'the rating'),
  WAIT_WEIGHT: weight(DEFAULT_SETTINGS.waitWeight, 'the waiting time'),
  SHARE_WEIGHT: weight(DEFAULT_SETTINGS.shareWeight, 'a fair share of the work'),
  EXPOSURE_WEIGHT: weight(DEFAULT_SETTINGS.exposureWeight, 'a fair share of being seen'),
};

type SettingName = keyof typeof SETTINGS;
type Values = { [Name in SettingName]: (typeof SETTINGS)[Name]['default'] };

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly sentence: string };

/** Checks every setting once. The first wrong one is answered with one sentence that says what to do. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const [name, each] of Object.entries(SETTINGS) as [SettingName, Setting<unknown>][]) {
    const given = environment[name];
    if (given === undefined || given === '') {
      values[name] = each.default;
      continue;
    }
    const parsed = each.schema.safeParse(given);
    if (!parsed.success) {
      const shown = each.isSecret === true ? 'not what it should be' : JSON.stringify(given.slice(0, 60));
      return { ok: false, sentence: `${name} is ${shown}; set it to ${each.accepts}, or leave it out.` };
    }
    values[name] = parsed.data;
  }
  const lacking = lackingForMail(values as Values);
  if (lacking !== null) return { ok: false, sentence: lacking };
  return { ok: true, config: configOf(values as Values) };
}

function lackingForMail({ SMTP_URL, SMTP_FROM, PUBLIC_URL }: Values): string | null {
  if (SMTP_URL === null) return null;
  if (SMTP_FROM === null) return 'SMTP_URL is set; set SMTP_FROM to whom mails come from, too.';
  return PUBLIC_URL === null ? 'SMTP_URL is set; set PUBLIC_URL, too, for the links in mails.' : null;
}

const smtpOf = ({ SMTP_URL: url, SMTP_FROM: from }: Values): SmtpSettings | null =>
  url === null || from === null ? null : { url, from };

function configOf(values: Values): Config {
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    smtp: smtpOf(values),
    publicUrl: values.PUBLIC_URL,
    trustedProxies: values.TRUST_PROXY,
    countryHeader: values.COUNTRY_HEADER,
    browserDirectory: values.BROWSER_DIR,
    connectionsMost: values.MAX_CONNECTIONS,
    attachmentBytesMost: values.ATTACHMENT_MEGABYTES * 1024 * 1024,
    localWebhooks: values.WEBHOOKS_TO_LOCALHOST,
    metricsToken: values.METRICS_TOKEN,
    checkInvariants: values.CHECK_INVARIANTS,
    siteSettings: siteSettingsOf(values),
  };
}

function siteSettingsOf(values: Values): SiteSettings {
  return {
    offerSeconds: values.OFFER_SECONDS,
    visitorGraceSeconds: values.VISITOR_GRACE_SECONDS,
    agentGraceSeconds: values.AGENT_GRACE_SECONDS,
    wrapUpSeconds: values.WRAP_UP_SECONDS,
    wrapUpProlongSeconds: values.WRAP_UP_PROLONG_SECONDS,
    askSeconds: values.ASK_SECONDS,
    lapsesBeforeAway: values.LAPSES_BEFORE_AWAY,
    agentIdleSeconds: values.AGENT_IDLE_SECONDS,
    conversationIdleSeconds: values.CONVERSATION_IDLE_SECONDS,
    reopenSeconds: values.REOPEN_SECONDS,
    ticketMostSeconds: values.TICKET_MOST_SECONDS,
    swapSeconds: values.SWAP_SECONDS,
    releaseChance: values.RELEASE_CHANCE,
    promiseCreditSeconds: values.PROMISE_CREDIT_SECONDS,
    awayToldSeconds: values.AWAY_TOLD_SECONDS,
    postponeSeconds: values.POSTPONE_SECONDS,
    postponesMost: values.POSTPONES_MOST,
    reviewBatch: values.REVIEW_BATCH,
    reviewHeldSeconds: values.REVIEW_HELD_SECONDS,
    npsAsked: values.NPS_QUESTION,
    praiseTags: values.PRAISE_TAGS,
    complaintTags: values.COMPLAINT_TAGS,
    dispositions: values.DISPOSITIONS,
    currency: values.CURRENCY,
    reviewUrl: values.REVIEW_URL,
    slotMinutes: values.SLOT_MINUTES,
    bookingLeadMinutes: values.BOOKING_LEAD_MINUTES,
    reminderMinutes: values.REMINDER_MINUTES,
    timeZone: values.TIME_ZONE,
    hours: null,
    ratingWeight: values.RATING_WEIGHT,
    waitWeight: values.WAIT_WEIGHT,
    shareWeight: values.SHARE_WEIGHT,
    exposureWeight: values.EXPOSURE_WEIGHT,
  };
}
