import { AUDIT_OPERATIONS } from './audit-operations.ts';
import { DELIVERY_OPERATIONS } from './delivery-operations.ts';
import { KEY_OPERATIONS } from './key-operations.ts';
import type { Operation } from './operation.ts';
import { SITE_OPERATIONS } from './site-operations.ts';
import { WEBHOOK_OPERATIONS } from './webhook-operations.ts';

/** Every operation of the API, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  ...SITE_OPERATIONS,
  ...KEY_OPERATIONS,
  ...WEBHOOK_OPERATIONS,
  ...DELIVERY_OPERATIONS,
  ...AUDIT_OPERATIONS,
];
