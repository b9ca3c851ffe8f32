import test from 'node:test';
import assert from 'node:assert/strict';
import sharp from 'sharp';
import { ADDRESSES, CONSOLE_HEADER, LIMITS, SITE_ADDRESSES, type AgentList } from '../../protocol/index.ts';
import { saveSite } from '../manage/administer.ts';
import { gif, PDF, photograph, png, SVG, text } from '../attachments/test/files.ts';
import type { Site, Store } from '../../store/store.ts';
import { systemClock } from '../system.ts';
import { newAgent, signIn } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, newApp, SITE, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';

const SITE_ROW: Site = { siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] };

const send = (app: TestApp, headers: Record<string, string>, body: Uint8Array) =>
  fetch(app.url + ADDRESSES.ownPhoto, { method: 'PUT', headers, body: body as Uint8Array<ArrayBuffer> });

const headersOf = (cookie: string) => ({ cookie, [CONSOLE_HEADER]: '1' });

const codeOf = async (response: Response): Promise<string> =>
  response.ok ? 'ok' : ((await response.json()) as { code: string }).code;

async function photoUrl(app: TestApp): Promise<string | null> {
  const response = await fetch(app.url + SITE_ADDRESSES.agentList(SITE), {
    headers: { origin: SITE_ORIGIN },
  });
  return (
    ((await response.json()) as AgentList).agents.find(({ agentId }) => agentId === ANN)?.photoUrl ?? null
  );
}

/** The address of the photo once visitors have it. */
async function shownPhoto(app: TestApp, before: string | null = null): Promise<string> {
  await eventually(async () => (await photoUrl(app)) !== before);
  const url = (await photoUrl(app)) ?? '';
  assert.ok(url.startsWith(`${app.url}/v1/sites/${SITE}/photos/`), url);
  return url;
}

test('[H275] a photo is drawn anew as a square of one size, upright, with nothing but its pixels', async (context) => {
  const app = await newApp(context);
  const headers = headersOf(await signIn(app, ANN));
  assert.equal((await send(app, headers, await photograph('marked-7719'))).status, 200);
  const response = await fetch(await shownPhoto(app), { headers: { origin: SITE_ORIGIN } });
  assert.equal(response.headers.get('content-type'), 'image/webp', await response.clone().text());
  assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="photo.webp"');
  assert.equal(response.headers.get('content-security-policy'), "default-src 'none'; sandbox");
  const content = Buffer.from(await response.arrayBuffer());
  const { format, width, height, exif } = await sharp(content).metadata();
  const side = LIMITS.photoPixelsPerSide;
  assert.deepEqual([format, width, height, exif], ['webp', side, side, undefined]);
  assert.ok(!content.includes('marked-7719'));
});

test('[H276] nothing but a JPEG, PNG or WebP of bounded weight and pixels becomes a photo', async (context) => {
  const app = await newApp(context);
  const headers = headersOf(await signIn(app, ANN));
  for (const wrong of [SVG, PDF, await gif(), text('')])
    assert.equal(await codeOf(await send(app, headers, wrong)), 'photo-type');
  const cut = (await png(400, 300)).subarray(0, 60);
  assert.equal(await codeOf(await send(app, headers, cut)), 'attachment-damaged');
  assert.equal(await codeOf(await send(app, headers, await png(9_000, 6_000))), 'attachment-too-detailed');
  const heavy = new Uint8Array(LIMITS.attachmentBytes + 1);
  assert.equal(await codeOf(await send(app, headers, heavy)), 'attachment-too-large');
  assert.equal(await photoUrl(app), null);
});

test('[H277] only the agent who is signed in, on a page of this server, sends a photo', async (context) => {
  const app = await newApp(context);
  const cookie = await signIn(app, ANN);
  const image = await png();
  const refusedOnes = [{ [CONSOLE_HEADER]: '1' }, { cookie }, { ...headersOf(cookie), origin: SITE_ORIGIN }];
  for (const headers of refusedOnes)
    assert.equal(await codeOf(await send(app, headers as Record<string, string>, image)), 'sign-in-required');
});

test('[H278] a photo that was replaced or taken back is nowhere', async (context) => {
  const app = await newApp(context);
  const headers = headersOf(await signIn(app, ANN));
  await send(app, headers, await png());
  const first = await shownPhoto(app);
  const red = { create: { width: 9, height: 9, channels: 3, background: '#a00' } } as const;
  await send(app, headers, await sharp(red).png().toBuffer());
  const second = await shownPhoto(app, first);
  assert.equal((await fetch(first)).status, 404);
  assert.equal((await fetch(second)).status, 200);
  await fetch(app.url + ADDRESSES.ownPhoto, { method: 'DELETE', headers });
  await eventually(async () => (await photoUrl(app)) === null);
  assert.equal((await fetch(second)).status, 404);
});

test('[H279] where the owner hides photos none is shown by its address, and none is taken', async (context) => {
  const app = await newApp(context);
  const headers = headersOf(await signIn(app, ANN));
  await send(app, headers, await png());
  const url = await shownPhoto(app);
  await saveSite({ store: app.store, clock: systemClock }, { ...SITE_ROW, hiddenFields: ['photo'] });
  await eventually(async () => (await fetch(url)).status === 404);
  assert.equal(await photoUrl(app), null);
  assert.equal(await codeOf(await send(app, headers, await png())), 'photo-hidden');
});

test('[H263] no cache shows a photo without asking, and from the moment it is hidden it is not found', async (context) => {
  const app = await newApp(context);
  const headers = headersOf(await signIn(app, ANN));
  await send(app, headers, await png());
  const url = await shownPhoto(app);
  const whole = await fetch(url);
  assert.equal(whole.headers.get('cache-control'), 'private, no-cache');
  const kept = { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } };
  const again = await fetch(url, kept);
  assert.deepEqual([again.status, await again.text()], [304, '']);
  await saveSite({ store: app.store, clock: systemClock }, { ...SITE_ROW, hiddenFields: ['photo'] });
  await eventually(async () => (await fetch(url, kept)).status === 404);
  assert.equal((await fetch(url, kept)).headers.get('cache-control'), 'no-store');
  await saveSite({ store: app.store, clock: systemClock }, { ...SITE_ROW, hiddenFields: [] });
  await eventually(async () => (await fetch(url, kept)).status === 304);
  await fetch(app.url + ADDRESSES.ownPhoto, { method: 'DELETE', headers });
  assert.equal((await fetch(url, kept)).status, 404);
});

const PROFILE = { name: 'Ann', headline: '', biography: '', skills: [], languages: [], capacity: 1 };

/** A store that keeps a photo waiting until it is let go, and says that it came. */
function holdingPhotos(store: Store, came: () => void, goes: Promise<void>): Store {
  const commit: Store['commit'] = async (wish) => {
    if (wish.texts.some(({ kind }) => kind === 'photo')) {
      came();
      await goes;
    }
    return store.commit(wish);
  };
  return new Proxy(store, {
    get: (target, name: keyof Store): unknown => (name === 'commit' ? commit : target[name].bind(target)),
  });
}

test('[H315] a profile that is saved while a photo is on its way keeps the photo', async (context) => {
  const [arrival, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const wrapStore = (store: Store): Store => holdingPhotos(store, arrival.resolve, gate.promise);
  const app = await newApp(context, { wrapStore });
  const cookie = await signIn(app, ANN);
  const ann = await newAgent(context, app, ANN, cookie);
  const sent = send(app, headersOf(cookie), await png(400, 300));
  await arrival.promise;
  const saved = ann.done('saveProfile', PROFILE);
  await ann.done('resync', {});
  gate.resolve();
  assert.equal((await sent).status, 200);
  await saved;
  const [profile] = await app.store.readProfiles(SITE);
  assert.deepEqual([profile?.name, profile?.photoUrl], ['Ann', await shownPhoto(app)]);
});
