import type { InterfacesClient } from '../../session/dashboard/interfaces-client.ts';
import { CHANGED, no, UNANSWERED, wrongAt, yes } from './answers.ts';
import { fakeClient } from './fake-client.ts';
import { ACCOUNT } from './made-up.ts';
import type { Scene } from './gallery-states.ts';

const at = (part: string, acts: readonly string[] = [], answers: Partial<InterfacesClient> = {}): Scene => ({
  state: { state: 'signed-in', account: ACCOUNT },
  hash: `#/interfaces${part}`,
  client: fakeClient({ interfaces: answers }).client,
  acts,
});

const TYPED = ['Add an endpoint', 'Address=https://crm.example/in', 'What it is for=Customers'];

/** The page of interfaces in its states. */
export const INTERFACES_GALLERY: Readonly<Record<string, () => Scene>> = {
  keys: () => at(''),
  'keys-none': () => at('', [], { readKeys: () => yes([]) }),
  'keys-failed': () => at('', [], { readKeys: () => no(UNANSWERED) }),
  'keys-make': () => at('', ['Make a key']),
  'keys-wrong': () => at('', ['Make a key', 'Make a key']),
  'keys-made': () => at('', ['Make a key', 'What it is for=The till', 'Read the site=yes', 'Make a key']),
  'keys-revoke': () => at('', ['Revoke The shop']),
  webhooks: () => at('/webhooks'),
  'webhooks-none': () => at('/webhooks', [], { readWebhooks: () => yes([]) }),
  'webhooks-add': () => at('/webhooks', [...TYPED, 'What it is told=some']),
  'webhooks-private': () => at('/webhooks', ['Add an endpoint', 'Address=https://192.168.1.20/in', 'Add it']),
  'webhooks-refused': () =>
    at('/webhooks', [...TYPED, 'Add it'], {
      makeWebhook: () => no(wrongAt('url', 'This address is not a public one.')),
    }),
  'webhooks-made': () => at('/webhooks', [...TYPED, 'Add it']),
  webhook: () => at('/webhooks/orders'),
  'webhook-edit': () => at('/webhooks/orders', ['Change']),
  'webhook-changed': () => at('/webhooks/orders', ['Change', 'Save'], { saveWebhook: () => no(CHANGED) }),
  'webhook-rotated': () => at('/webhooks/orders', ['Change the secret', 'Yes, change it']),
  'webhook-paused': () => at('/webhooks/orders', ['Pause']),
  'webhook-replayed': () => at('/webhooks/orders', ['Since=2026-01-01T00:00', 'Send them again']),
  'visitor-key': () => at('/identity'),
  'visitor-key-none': () =>
    at('/identity', [], { readVisitorKey: () => yes({ isMade: false, previousUntil: null }) }),
  'visitor-key-made': () => at('/identity', ['Make a new key', 'Yes, make it']),
  metrics: () => at('/metrics'),
  audit: () => at('/audit'),
  'audit-whole': () => at('/audit', ['Check the chain']),
  'audit-broken': () =>
    at('/audit', ['Check the chain'], {
      checkAudit: () => yes({ lines: 2, brokenAt: 3, lastHash: 'x' }),
    }),
  'audit-wrong': () => at('/audit', ['From=2026-03-02', 'To=2026-03-01', 'Show']),
};
