import { z } from 'zod';
import {
  CONSENT_MODES,
  RETENTION_DAYS,
  RETENTION_DAYS_LEAST,
  RETENTION_KINDS,
  type ConsentMode,
  type Retention,
  type RetentionKind,
} from '../../protocol/index.ts';
import type { SettingKind } from '../settings/kept-settings.ts';

const days = (kind: RetentionKind) => {
  const { most } = RETENTION_DAYS[kind];
  const sentence = `Write a whole number of days, ${RETENTION_DAYS_LEAST} to ${most}.`;
  return z.int(sentence).min(RETENTION_DAYS_LEAST, sentence).max(most, sentence);
};

export const retentionField: z.ZodType<Retention> = z.strictObject({
  conversations: days('conversations'),
  attachments: days('attachments'),
  leftMessages: days('leftMessages'),
  bookings: days('bookings'),
  touchpoints: days('touchpoints'),
  stories: days('stories'),
  looks: days('looks'),
  decisions: days('decisions'),
  firings: days('firings'),
  visitFacts: days('visitFacts'),
  webhooks: days('webhooks'),
});

const USUAL = Object.fromEntries(
  RETENTION_KINDS.map((kind) => [kind, RETENTION_DAYS[kind].usual]),
) as Retention;

/** For how long each kind is kept. */
export const SITE_RETENTION: SettingKind<Retention> = {
  name: 'retention',
  schema: retentionField,
  default: USUAL,
};

export const consentField = z.enum(CONSENT_MODES);

/** What the tag may do before its visitor acts, where the tag does not say it itself. */
export const SITE_CONSENT: SettingKind<ConsentMode> = {
  name: 'consent',
  schema: consentField,
  default: 'granted',
};
