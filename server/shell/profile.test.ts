import test from 'node:test';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { SITE_ADDRESSES, type HideableField, type LanguageTag } from '../protocol/index.ts';
import { saveSite } from './manage/administer.ts';
import { manage } from './manage/command.ts';
import { systemClock, systemRandom } from './system.ts';
import {
  connected,
  Client,
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newSocket,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, BEN, newApp, SITE, SITE_ORIGIN, type TestApp } from './test/new-app.ts';

const PROFILE = {
  name: 'Zora Quillfeather',
  alias: 'Robin',
  pronouns: 'xe/xem',
  headline: 'Kept headline 7719',
  biography: 'Kept biography 4402',
  skills: [],
  languages: ['en' as LanguageTag],
  capacity: 1,
};

const SITE_ROW = { siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] };

const hide = (app: TestApp, hiddenFields: readonly HideableField[]) =>
  saveSite({ store: app.store, clock: systemClock }, { ...SITE_ROW, hiddenFields });

const read = async (app: TestApp, address: string): Promise<string> =>
  (await fetch(app.url + address, { headers: { origin: SITE_ORIGIN } })).text();
const readList = (app: TestApp) => read(app, SITE_ADDRESSES.agentList(SITE));
const readPage = (app: TestApp) => read(app, SITE_ADDRESSES.agentPage(SITE, ANN));

/** A visitor every byte for whom is kept as it came over the line. */
async function overheardVisitor(
  context: TestContext,
  app: TestApp,
): Promise<{ readonly visitor: Visitor; readonly heard: string[] }> {
  const heard: string[] = [];
  const socket = newSocket(context, app);
  socket.io.on('open', () =>
    socket.io.engine.on('packet', ({ data }: { readonly data?: unknown }) => heard.push(String(data))),
  );
  const visitor: Visitor = new Client(socket);
  await connected(socket);
  await visitor.done('identify', { token: newToken() });
  return { visitor, heard };
}

/** From the line to the review, so that every view with a face is shown once. */
async function wholeVisit(visitor: Visitor, ann: Agent): Promise<void> {
  await joinLine(visitor, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  await visitor.notice('selfChanged', isState('ringing'));
  const { conversationId } = await ann.done('accept', { offerId });
  await ann.done('say', { conversationId, text: 'Hello.' });
  await visitor.done('say', { conversationId, text: 'Good day.' });
  await visitor.done('end', { conversationId });
  await visitor.notice('selfChanged', isState('reviewing'));
  await visitor.done('readMessages', { conversationId, after: 0 });
  await visitor.done('resync', {});
  await visitor.done('readList', { since: null });
}

test('[H270] not a byte for a visitor holds what the owner hides, from the list to the review', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await ann.done('saveProfile', PROFILE);
  await eventually(async () => (await readList(app)).includes(PROFILE.headline));
  await hide(app, ['name', 'pronouns', 'headline', 'biography', 'photo']);
  await eventually(async () => !(await readList(app)).includes(PROFILE.headline));
  const { visitor, heard } = await overheardVisitor(context, app);
  await wholeVisit(visitor, ann);
  const pages = [await readList(app), await readPage(app), await read(app, `/pick/${SITE}`)];
  const all = [...heard, ...pages, await read(app, `/pick/${SITE}?agent=${ANN}`)].join('\n');
  for (const shown of ['Robin', 'Good day.', 'reviewing', 'Vintage']) assert.ok(all.includes(shown), shown);
  for (const kept of [PROFILE.name, 'Zora', PROFILE.pronouns, PROFILE.headline, PROFILE.biography])
    assert.ok(!all.includes(kept), kept);
  const own = ann.all('consoleChanged').at(-1)?.self;
  assert.deepEqual([own?.name, own?.pronouns, own?.alias], [PROFILE.name, PROFILE.pronouns, 'Robin']);
});

test('[H271] an alias stands for the name wherever visitors and colleagues read it', async (context) => {
  const app = await newApp(context);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  for (const agent of [ann, ben]) {
    await agent.done('setAvailability', { availability: 'available', backAt: null });
  }
  await ann.done('saveProfile', PROFILE);
  const page = await readPage(app);
  for (const shown of ['Robin', PROFILE.pronouns, PROFILE.headline, PROFILE.biography])
    assert.ok(page.includes(shown), shown);
  assert.ok(!page.includes('Zora'));
  const { colleagues } = await ben.done('readColleagues', {});
  assert.deepEqual(
    colleagues.map(({ agent }) => agent.name),
    ['Robin'],
  );
});

test('[H271] alias and pronouns stay as they are where a profile is saved without them', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('saveProfile', PROFILE);
  const { alias, pronouns, ...rest } = PROFILE;
  await ann.done('saveProfile', { ...rest, headline: 'Changed' });
  const { self } = await ann.done('resync', {});
  assert.deepEqual([self.alias, self.pronouns, self.headline], [alias, pronouns, 'Changed']);
});

test('[H272] what is hidden meanwhile is gone before the next visitor is let in, and for those who are there', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('saveProfile', PROFILE);
  await eventually(async () => (await readList(app)).includes(PROFILE.headline));
  const visitor = await newVisitor(context, app);
  await hide(app, ['headline']);
  await eventually(async () => !(await readList(app)).includes(PROFILE.headline));
  await visitor.notice('listChanged', ({ changed }) =>
    changed.some(({ agentId, headline }) => agentId === ANN && headline === ''),
  );
  const { self } = await ann.done('resync', {});
  assert.deepEqual([self.hiddenFields, self.headline], [['headline'], PROFILE.headline]);
});

test('[H273] where names are hidden nobody saves a profile without an alias', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await hide(app, ['name']);
  await eventually(async () => !(await readList(app)).includes('"ANN"'));
  assert.equal(await ann.refusal('saveProfile', { ...PROFILE, alias: ' ' }), 'alias-needed');
  await ann.done('saveProfile', PROFILE);
  await eventually(async () => (await readList(app)).includes('"Robin"'));
});

test('[H274] the owner says on the command line what visitors may read of agents', async (context) => {
  const app = await newApp(context, { agents: [ANN] });
  const tools = {
    store: app.store,
    clock: systemClock,
    random: systemRandom,
    readPassword: async () => null,
  };
  const fields = (...words: readonly string[]) => manage(['fields', ...words], tools);
  assert.deepEqual(await fields(SITE), { ok: true, sentence: 'Visitors see all fields.' });
  const early = await fields(SITE, '--hide', 'name');
  assert.ok(!early.ok && early.sentence.includes('An alias is missing for ann'));
  const ann = await newAgent(context, app, ANN);
  await ann.done('saveProfile', PROFILE);
  assert.ok((await fields(SITE, '--hide', 'name', '--hide', 'photo')).ok);
  assert.equal((await fields(SITE, '--show', 'photo')).sentence, 'Kept from visitors: name.');
  const mail = ['--email', 'bo@shop.example'];
  assert.ok(!(await manage(['add-agent', SITE, 'bo', '--name', 'Bo', ...mail], tools)).ok);
  assert.ok((await manage(['add-agent', SITE, 'bo', '--name', 'Bo', '--alias', 'Kim', ...mail], tools)).ok);
  for (const wrong of [[], ['nowhere'], [SITE, '--hide', 'age']]) assert.ok(!(await fields(...wrong)).ok);
});
