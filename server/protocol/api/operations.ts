import { HOURS_ROUTES, type HoursOperations } from './hours.ts';
import { AUDIT_ROUTES, type AuditOperations } from './audit.ts';
import { KEY_ROUTES, type KeyOperations } from './key.ts';
import { MEASURE_ROUTES, type MeasureOperations } from './measures.ts';
import { PEOPLE_ROUTES, type PeopleOperations } from './people.ts';
import { PRIVACY_ROUTES, type PrivacyOperations } from './privacy.ts';
import { REVIEW_ROUTES, type ReviewOperations } from './reviews.ts';
import { RULES_ROUTES, type RulesOperations } from './rules.ts';
import type { ApiRoute } from './shape.ts';
import { SITE_ROUTES, type SiteOperations } from './site.ts';
import { TOUCHPOINT_ROUTES, type TouchpointOperations } from './touchpoints.ts';
import { WEBHOOK_ROUTES, type WebhookOperations } from './webhooks.ts';

/** Every operation of the API: what it takes and gives. */
export type ApiOperations = SiteOperations &
  PeopleOperations &
  HoursOperations &
  RulesOperations &
  KeyOperations &
  MeasureOperations &
  TouchpointOperations &
  ReviewOperations &
  PrivacyOperations &
  WebhookOperations &
  AuditOperations;
export type OperationName = keyof ApiOperations;

/** Where each of them is. */
export const API_ROUTES = /* @__PURE__ */ (() =>
  ({
    ...SITE_ROUTES,
    ...PEOPLE_ROUTES,
    ...HOURS_ROUTES,
    ...RULES_ROUTES,
    ...KEY_ROUTES,
    ...MEASURE_ROUTES,
    ...TOUCHPOINT_ROUTES,
    ...REVIEW_ROUTES,
    ...PRIVACY_ROUTES,
    ...WEBHOOK_ROUTES,
    ...AUDIT_ROUTES,
  }) as const satisfies Record<OperationName, ApiRoute>)();
