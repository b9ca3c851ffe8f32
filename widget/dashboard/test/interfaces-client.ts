import type { InterfacesClient } from '../../session/dashboard/interfaces-client.ts';
import { AUDIT, DELIVERIES, KEYS, MADE_KEY, MADE_WEBHOOK, ORDERS, WEBHOOKS } from './made-up-interfaces.ts';
import { yes } from './answers.ts';

const LAST_HASH = 'NpzvnF0xS4kE7uYcT1oQaWb2rJ9dLhM5sXgVtKqR3fI';

/** What a quiet shop answers. */
export const INTERFACES: InterfacesClient = {
  readKeys: () => yes(KEYS),
  makeKey: ({ name, scopes }) => yes({ ...MADE_KEY, key: { ...MADE_KEY.key, name, scopes } }),
  revokeKey: () => yes({}),
  readWebhooks: () => yes(WEBHOOKS),
  makeWebhook: () => yes(MADE_WEBHOOK),
  readWebhook: () => yes(ORDERS),
  saveWebhook: (_endpointId, form) =>
    yes({ ...ORDERS, ...form, stoppedBecause: form.enabled ? null : 'owner' }, '"2"'),
  removeWebhook: () => yes({}),
  rotateSecret: () => yes(MADE_WEBHOOK),
  testWebhook: () => yes({}),
  readDeliveries: (_endpointId, { state }, cursor) =>
    yes({
      items: DELIVERIES.filter((each) => cursor === null && (state === null || each.state === state)),
      nextCursor: null,
    }),
  replayDelivery: () => yes({}),
  replayDeliveries: () => yes({ count: 3 }),
  readVisitorKey: () => yes({ isMade: true, previousUntil: null }),
  rotateVisitorKey: (overlapSeconds) =>
    yes({
      key: '2Cz6yP0bWl3QXn5vYkq9dRf7uEo1aTj8hGs4mIxNcBw',
      previousUntil: overlapSeconds === 0 ? null : Date.now() + overlapSeconds * 1_000,
    }),
  readAudit: (_filter, cursor) => yes({ items: AUDIT, nextCursor: cursor === null ? 'older' : null }),
  auditCsv: () => yes({ csv: 'number,at,actor,act,subject,detail,hash\r\n' }),
  checkAudit: () => yes({ lines: 6, brokenAt: null, lastHash: LAST_HASH }),
};
