import { firstTables } from './0001-first-tables.ts';
import { decisionsAndAcquaintances } from './0002-decisions-and-acquaintances.ts';
import { bookings } from './0003-bookings.ts';
import { receiptsAndSecrets } from './0004-receipts-and-secrets.ts';
import { attachments } from './0005-attachments.ts';
import { marks } from './0006-marks.ts';
import { reviewVersions } from './0007-review-versions.ts';
import { visitContexts } from './0008-visit-contexts.ts';
import { bookingLanguage } from './0009-booking-language.ts';
import { transfers } from './0010-transfers.ts';
import { endings } from './0011-endings.ts';
import { stories } from './0012-stories.ts';
import { knowledge } from './0013-knowledge.ts';
import { profileFields } from './0014-profiles.ts';
import { answering } from './0015-answering.ts';
import { measures } from './0017-measures.ts';
import { people } from './0020-people.ts';
import { siteSettings } from './0021-site-settings.ts';
import { firings } from './0023-firings.ts';
import { touchpoints } from './0024-touchpoints.ts';
import { history } from './0025-history.ts';
import { webhooks } from './0028-webhooks.ts';
import { moderation } from './0026-moderation.ts';
import { audit } from './0029-audit.ts';
import { privacy } from './0027-privacy.ts';
import { figures } from './0030-figures.ts';
import { places } from './0031-places.ts';
import { suspicions } from './0032-suspicions.ts';

/**
 * In order: the schema of a file is the number of migrations it went through. Never edit one that was
 * released.
 */
export const MIGRATIONS: readonly string[] = [
  firstTables,
  decisionsAndAcquaintances,
  bookings,
  receiptsAndSecrets,
  attachments,
  marks,
  reviewVersions,
  visitContexts,
  bookingLanguage,
  transfers,
  endings,
  stories,
  knowledge,
  profileFields,
  answering,
  measures,
  people,
  siteSettings,
  firings,
  history,
  webhooks,
  audit,
  privacy,
  touchpoints,
  moderation,
  figures,
  places,
  suspicions,
];
