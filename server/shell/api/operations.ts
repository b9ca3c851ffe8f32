import { CSV_OPERATIONS } from './csv-operations.ts';
import { DEVELOPMENT_OPERATIONS } from './development-operations.ts';
import { FAIRNESS_OPERATIONS } from './fairness-operations.ts';
import { FIRST_RUN_OPERATIONS } from './first-run-operations.ts';
import { HOURS_OPERATIONS } from './hours-operations.ts';
import { HISTORY_OPERATIONS } from './history-operations.ts';
import { INVITE_OPERATIONS } from './invite-operations.ts';
import { AUDIT_OPERATIONS } from './audit-operations.ts';
import { DELIVERY_OPERATIONS } from './delivery-operations.ts';
import { KEY_OPERATIONS } from './key-operations.ts';
import type { Operation } from './operation.ts';
import { PEOPLE_OPERATIONS } from './people-operations.ts';
import { PRIVACY_OPERATIONS } from './privacy-operations.ts';
import { RULE_OPERATIONS } from './rule-operations.ts';
import { RULE_BOOK_OPERATIONS } from './rule-book-operations.ts';
import { SITE_HOURS_OPERATIONS } from './site-hours-operations.ts';
import { REVIEW_OPERATIONS } from './review-operations.ts';
import { REVIEW_PAGE_OPERATIONS } from './review-page-operations.ts';
import { SITE_OPERATIONS } from './site-operations.ts';
import { SKILL_OPERATIONS } from './skill-operations.ts';
import { TOUCHPOINT_OPERATIONS } from './touchpoint-operations.ts';
import { WEBHOOK_OPERATIONS } from './webhook-operations.ts';

/**
 * Every operation of the API, in the order of the document. Where two addresses fit, the first one answers:
 * a word stands before a name in braces.
 */
export const OPERATIONS: readonly Operation[] = [
  ...FIRST_RUN_OPERATIONS,
  ...SITE_OPERATIONS,
  ...CSV_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...INVITE_OPERATIONS,
  ...SKILL_OPERATIONS,
  ...HISTORY_OPERATIONS,
  ...FAIRNESS_OPERATIONS,
  ...DEVELOPMENT_OPERATIONS,
  ...SITE_HOURS_OPERATIONS,
  ...HOURS_OPERATIONS,
  ...RULE_BOOK_OPERATIONS,
  ...KEY_OPERATIONS,
  ...TOUCHPOINT_OPERATIONS,
  ...PRIVACY_OPERATIONS,
  ...WEBHOOK_OPERATIONS,
  ...DELIVERY_OPERATIONS,
  ...AUDIT_OPERATIONS,
  ...RULE_OPERATIONS,
  ...REVIEW_OPERATIONS,
  ...REVIEW_PAGE_OPERATIONS,
];
