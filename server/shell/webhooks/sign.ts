import { createHmac } from 'node:crypto';
import type { Moment } from '../../protocol/index.ts';
import type { StoredEndpoint } from '../../store/index.ts';
import type { Random } from '../surroundings.ts';
import { WEBHOOK_BOUNDS } from './bounds.ts';

const PREFIX = 'whsec_';

export const newWebhookSecret = (random: Random): string =>
  PREFIX + Buffer.from(random.bytes(WEBHOOK_BOUNDS.secretBytes)).toString('base64');

/** As Standard Webhooks has it: HMAC with SHA-256 over id, seconds and body. */
function signatureOf(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/** The headers that say who sent it; with two signatures while two secrets count. */
export function signedHeaders(
  { secret, previous }: Pick<StoredEndpoint, 'secret' | 'previous'>,
  messageId: string,
  body: string,
  now: Moment,
): Readonly<Record<string, string>> {
  const seconds = Math.floor(now / 1_000);
  const secrets = previous !== null && now < previous.until ? [secret, previous.secret] : [secret];
  const signed = `${messageId}.${seconds}.${body}`;
  return {
    'webhook-id': messageId,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map((each) => signatureOf(each, signed)).join(' '),
  };
}
