import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitorId } from '../protocol/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { BOUNDS } from './bounds.ts';
import { SpeakerLimiter } from './limiter.ts';
import { newToken } from './test/client.ts';
import { SITE, SITE_ORIGIN } from './test/new-app.ts';
import { hashToken } from './tokens.ts';
import { mayBegin } from './visitor-identity.ts';

const MOST = BOUNDS.newVisitorsPerAddressPerTenMinutes;

test('[H587] one network address makes so many new visitors, enough for a school; whoever is known is let in', async () => {
  const store = createMemoryStore();
  const row = { siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] };
  await store.saveSite(row);
  const limiter = new SpeakerLimiter();
  const come = async (token: string, address = '203.0.113.7'): Promise<boolean> => {
    if (!(await mayBegin({ site: { row }, store, limiter, address }, token))) return false;
    await store.identifyVisitor(SITE, hashToken(token), token as VisitorId, 0);
    return true;
  };
  const tokens = Array.from({ length: MOST + 50 }, newToken);
  const answers: boolean[] = [];
  for (const token of tokens) answers.push(await come(token));
  assert.deepEqual(answers, [...Array<boolean>(MOST).fill(true), ...Array<boolean>(50).fill(false)]);
  assert.ok(await come(tokens[0] ?? ''));
  assert.ok(await come(newToken(), '198.51.100.1'));
});
