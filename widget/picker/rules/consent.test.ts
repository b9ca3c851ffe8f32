import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentMode, RuleAsk, RuleId } from '../../../server/protocol/index.ts';
import type { PublicBook } from '../../../server/rules/rule.ts';
import type { PageVisit } from '../../session/page-visit.ts';
import { engagedKey } from '../engaged.ts';
import { startRules } from './start-rules.ts';

const SERVER = location.origin;
const SITE = 'consent-shop';
const PREFIX = `handpick/${SERVER}/${SITE}/`;
const TOKEN = 'Zr5tXw2Cz6yP0bWl3QXn5v';
/** Longer than two looks at the rules. */
const TWO_LOOKS = 2_300;

type Call = { readonly body: RuleAsk; readonly token: string | null };
const plainFetch = window.fetch;
let calls: Call[] = [];
let host: HTMLElement | null = null;

/** A page with one rule that always matches. */
const bookOf = (consent?: ConsentMode): PublicBook => ({
  zone: 'UTC' as never,
  branches: [],
  rules: [
    {
      ruleId: 'always' as RuleId,
      when: { kind: 'page', pattern: '/*' },
      actions: [{ kind: 'invite', words: { en: 'Hello' } as never }],
      limits: { oncePerSession: false, coolDownSeconds: 0 },
    },
  ],
  ...(consent !== undefined && { consent }),
});

function start(attribute: string | null, usual?: ConsentMode): { readonly visit: PageVisit } {
  host = Object.assign(document.createElement('div'), { session: null });
  if (attribute !== null) host.setAttribute('consent', attribute);
  document.body.append(host);
  const visit: PageVisit = { attributes: {}, touchpoints: [], identity: 'signed.by.site' };
  startRules(bookOf(usual), host.attachShadow({ mode: 'open' }), visit, SERVER, SITE);
  return { visit };
}

const asked = (times: number) => waitUntil(() => calls.length >= times, '', { timeout: 5_000 });
const rest = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
const keptKeys = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
const saysNo = (value: boolean | undefined): void => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
};

beforeEach(() => {
  calls = [];
  window.fetch = (_address, { body, headers } = {}) => {
    const token = new Headers(headers).get('authorization');
    calls.push({ body: JSON.parse(body as string) as RuleAsk, token });
    return Promise.resolve(Response.json({ outcome: 'held-out' }));
  };
});

afterEach(() => {
  host?.remove();
  window.fetch = plainFetch;
  saysNo(undefined);
  for (const key of keptKeys()) localStorage.removeItem(key);
});

it('[P430] before consent one slot is asked for at most, for nobody known, and nothing is kept', async () => {
  localStorage.setItem(`${PREFIX}visitor`, TOKEN);
  start('required');
  await asked(1);
  await rest(TWO_LOOKS);
  expect(calls.length).to.equal(1);
  expect(calls[0]?.token).to.equal(null);
  expect(calls[0]?.body).not.to.have.property('signed');
  expect(JSON.stringify(window.navigation.currentEntry?.getState() ?? null)).not.to.contain('always');
}).timeout(10_000);

it('[P431] consent that comes later is followed at once, without loading anything anew', async () => {
  localStorage.setItem(`${PREFIX}visitor`, TOKEN);
  start(null, 'required');
  await asked(1);
  host?.setAttribute('consent', 'granted');
  await asked(2);
  expect(calls[1]?.token).to.equal(`Bearer ${TOKEN}`);
  expect(calls[1]?.body).to.have.property('signed', 'signed.by.site');
}).timeout(10_000);

it('[P432] consent that is withdrawn ends all of it, and removes what the browser kept', async () => {
  localStorage.setItem(`${PREFIX}visitor`, TOKEN);
  localStorage.setItem('of-the-page', 'stays');
  start('granted');
  await asked(1);
  host?.setAttribute('consent', 'withdrawn');
  await waitUntil(() => keptKeys().length === 0);
  const before = calls.length;
  await rest(TWO_LOOKS);
  expect(calls.length).to.equal(before);
  expect(localStorage.getItem('of-the-page')).to.equal('stays');
  expect(JSON.stringify(window.navigation.currentEntry?.getState() ?? null)).not.to.contain('always');
  localStorage.removeItem('of-the-page');
}).timeout(10_000);

it('[P433] where the signal counts, a browser that says no is asked nothing; any other as before', async () => {
  saysNo(true);
  start('signal');
  await rest(TWO_LOOKS);
  expect(calls.length).to.equal(0);
  host?.remove();
  saysNo(false);
  start('signal');
  await asked(1);
  expect(calls[0]?.token).to.equal(null);
}).timeout(10_000);

it('[P434] whoever waits or talks keeps the place when consent is withdrawn', async () => {
  localStorage.setItem(`${PREFIX}visitor`, TOKEN);
  localStorage.setItem(engagedKey(SERVER, SITE), '1');
  start('withdrawn');
  await rest(100);
  expect(keptKeys().length).to.equal(2);
  localStorage.removeItem(engagedKey(SERVER, SITE));
  host?.remove();
  start('withdrawn');
  expect(keptKeys()).to.deep.equal([]);
});
