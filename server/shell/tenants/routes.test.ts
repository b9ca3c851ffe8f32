import assert from 'node:assert/strict';
import test from 'node:test';
import { API_ROUTES, attachmentAddress, CONSOLE_HEADER, type AttachmentId } from '../../protocol/index.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { newToken } from '../test/client.ts';
import { ANN, SITE, SITE_ORIGIN } from '../test/new-app.ts';
import { shopLife, STILL } from './test/life.ts';
import { routesOf } from './test/routes-of.ts';
import { blind, nobodys } from './test/swap.ts';
import { BAKERY, BAKERY_ORIGIN, rowsOf, twoSites, type TwoSites } from './test/two-sites.ts';

/** Whose site comes from the session, or from a token that is signed for one site (H135, H136). */
const BY_CREDENTIAL = [
  'POST /v1/session',
  'GET /v1/session',
  'DELETE /v1/session',
  'PUT /v1/session/password',
  'PUT /v1/session/photo',
  'DELETE /v1/session/photo',
  'POST /v1/session/socket-ticket',
  'GET /v1/booking',
  'GET /v1/booking/slots',
  'POST /v1/booking/move',
  'POST /v1/booking/cancel',
];

/** The same for everybody; nothing of any site is in it. */
const OF_NO_SITE = [
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /v1/openapi.json',
  'GET /v1/operations',
  'GET /console',
  'GET /owner',
  'GET /booking',
  'GET /widget/versions.json',
];
const FILES = /^GET (?:\/console[.-][\w.-]+|\/\^.*)$/;

type Probe = { readonly path: string; readonly id: string; readonly body?: object };

/** What may be named under a site, by its route: with an id of the shop, asked of the bakery and the shop. */
const probes = (ids: Readonly<Record<string, string>>): Readonly<Record<string, Probe | null>> => {
  const { agentId = '', attachmentId = '', invitationId = '', photoId = '' } = ids;
  const file = { path: '/v1/sites/:siteId/attachments/:id', id: attachmentId };
  const invitation = { path: '/v1/sites/:siteId/invitations/:id', id: invitationId };
  return {
    'GET /v1/sites/:siteId/agents': null,
    'GET /v1/sites/:siteId/agents/:agentId': { path: '/v1/sites/:siteId/agents/:id', id: agentId },
    'GET /v1/sites/:siteId/slots': { path: '/v1/sites/:siteId/slots?agent=:id', id: agentId },
    'GET /v1/sites/:siteId/photos/:photoId': { path: '/v1/sites/:siteId/photos/:id', id: photoId },
    'GET /v1/sites/:siteId/rules': null,
    'POST /v1/sites/:siteId/invitations': null,
    'GET /v1/sites/:siteId/invitations/:invitationId': invitation,
    'POST /v1/sites/:siteId/invitations/:invitationId': { ...invitation, body: { answer: 'declined' } },
    'GET /v1/sites/:siteId/attachments/:attachmentId': file,
    'PUT /v1/sites/:siteId/attachments/:attachmentId': file,
    'DELETE /v1/sites/:siteId/attachments/:attachmentId': file,
    'GET /pick/:siteId': { path: '/pick/:siteId?agent=:id', id: agentId },
    'GET /reviews/:siteId': null,
    'GET /reviews/:siteId/:agentId': { path: '/reviews/:siteId/:id', id: agentId },
  };
};

test('[H584] every route over HTTP says how it keeps sites apart', () => {
  const config = {
    trustedProxies: 0,
    publicUrl: null,
    browserDirectory: '.',
    siteSettings: DEFAULT_SETTINGS,
  };
  const found = routesOf(config as never).filter((route) => !route.startsWith('OPTIONS '));
  const operations = Object.values(API_ROUTES).map((route) => route.replaceAll(/\{(\w+)\}/g, ':$1'));
  const known = new Set([...operations, ...BY_CREDENTIAL, ...OF_NO_SITE, ...Object.keys(probes({}))]);
  assert.ok(found.length > known.size / 2);
  assert.deepEqual(
    found.filter((route) => !known.has(route) && !FILES.test(route)),
    [],
  );
  assert.deepEqual(
    [...known].filter((route) => !found.includes(route)),
    [],
  );
});

type Said = { readonly status: number; readonly body: string };

async function ask(
  { app }: TwoSites,
  method: string,
  { path, body }: Probe,
  headers: Record<string, string>,
): Promise<Said> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(app.url + path, {
    method,
    headers: { ...headers, ...json },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.text() };
}

/** Those who are somebody at the bakery, or nobody at all. */
async function strangers(sites: TwoSites): Promise<readonly Record<string, string>[]> {
  const guest = await sites.guest();
  const token = newToken();
  await guest.done('identify', { token });
  return [
    { origin: BAKERY_ORIGIN },
    { origin: BAKERY_ORIGIN, authorization: `Bearer ${token}` },
    { cookie: sites.cleoCookie, [CONSOLE_HEADER]: '1', origin: sites.app.url },
    { origin: SITE_ORIGIN, authorization: `Bearer ${token}` },
  ];
}

async function compare(
  sites: TwoSites,
  route: string,
  probe: Probe,
  headers: Record<string, string>,
): Promise<void> {
  const [method = ''] = route.split(' ');
  const other = nobodys(probe.id);
  const at = (id: string): Probe => ({
    ...probe,
    path: probe.path.replace(':siteId', BAKERY).replace(':id', encodeURIComponent(id)),
  });
  const found = await ask(sites, method, at(probe.id), headers);
  const missed = await ask(sites, method, at(other), headers);
  assert.equal(found.status, missed.status, `${route}: ${found.body.slice(0, 200)}`);
  assert.equal(blind(found.body, [probe.id, other]), blind(missed.body, [probe.id, other]), route);
  assert.ok(found.status < 500, route);
}

test('[H584] whoever belongs to another site finds over HTTP what there is of nobody', async (context) => {
  const sites = await twoSites(context, STILL, ANN);
  const life = await shopLife(context, sites.app);
  const ids = { ...life.ids, photoId: `${'A'.repeat(40)}abc` } as unknown as Record<string, string>;
  const before = rowsOf(sites.app, SITE);
  let compared = 0;
  for (const [route, probe] of Object.entries(probes(ids))) {
    if (probe === null) continue;
    for (const headers of await strangers(sites)) {
      await compare(sites, route, probe, headers);
      compared += 1;
    }
  }
  assert.ok(compared >= 36, String(compared));
  assert.deepEqual(rowsOf(sites.app, SITE), before);
});

test('[H584] a file of the shop is told of to nobody of the bakery, at its very address', async (context) => {
  const sites = await twoSites(context, STILL, ANN);
  const { ids, veraToken } = await shopLife(context, sites.app);
  const id = ids.attachmentId as AttachmentId;
  const own = { origin: SITE_ORIGIN, authorization: `Bearer ${veraToken}` };
  const path = attachmentAddress(SITE, id);
  assert.equal((await ask(sites, 'GET', { path, id }, own)).status, 200);
  const none = attachmentAddress(SITE, nobodys(id) as AttachmentId);
  for (const headers of await strangers(sites)) {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const [found, missed] = [
        await ask(sites, method, { path, id }, headers),
        await ask(sites, method, { path: none, id }, headers),
      ];
      assert.ok(found.status >= 400, method);
      assert.deepEqual(found, missed);
    }
  }
  assert.equal((await ask(sites, 'GET', { path, id }, own)).status, 200);
});
