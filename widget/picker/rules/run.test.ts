import { expect, waitUntil } from '@open-wc/testing';
import type { RuleAnswer, RuleAsk, RuleId, SkillId } from '../../../server/protocol/index.ts';
import type { BrowserFacts, Facts } from '../../../server/rules/facts.ts';
import type { PublicBook, PublicRule } from '../../../server/rules/rule.ts';
import { axeFindings } from '../../test/audit.ts';
import { invitationWords } from '../../words/invitation.ts';
import { entryStyle } from '../entry-style.ts';
import { tokenText } from '../../style/token-text.ts';
import { cardStyle } from './card-style.ts';
import { RuleRun, type Accepted, type RuleHost } from './run.ts';
import type { Watch } from './watch.ts';
import { storedBy } from '../../test/stored.ts';

const LANGUAGES = 'en de fr es it nl ja pl ar pt zh uk sv he hi tr'.split(' ');
const NOW = Date.now();
const FACTS: Facts & BrowserFacts = {
  now: NOW,
  path: '/products',
  dwellSeconds: 40,
  pathsSeen: ['/products'],
  idleSeconds: 0,
  leaving: false,
  referrerHost: '',
  campaign: { source: '', medium: '', name: '' },
  device: 'computer',
  locale: 'en',
  zone: 'UTC',
  position: { latitude: 48.2, longitude: 16.4 },
  attributes: { cart: 120 },
  tracked: [],
  frustration: 0,
};
const words = { en: 'For {attribute.cart} € I know something, says {agent}.', de: 'Guten Tag' } as never;
const INVITE: PublicRule = {
  ruleId: 'overview' as RuleId,
  when: { kind: 'all', of: [{ kind: 'dwell', secondsLeast: 30 }, { kind: 'server' }] },
  actions: [
    { kind: 'invite', words },
    { kind: 'skills', skills: ['vintage' as SkillId] },
  ],
  limits: { oncePerSession: true, coolDownSeconds: 0 },
};
const bookOf = (...rules: readonly PublicRule[]): PublicBook => ({
  zone: 'UTC' as never,
  branches: [{ branchId: 'vienna', name: 'Vienna', latitude: 48.2, longitude: 16.37 }],
  rules,
});
const ada = { agentId: 'ada', name: 'Ada', headline: 'Vintage guitars', photoUrl: null } as never;
const shown = (parts: Partial<Extract<RuleAnswer, { outcome: 'shown' }>> = {}): RuleAnswer => ({
  outcome: 'shown',
  invitationId: 'invitation' as never,
  agent: ada,
  expiresAt: NOW + 30_000,
  serverNow: NOW,
  ...parts,
});

type Call = { readonly method: string; readonly address: string; readonly body: unknown };
const plainFetch = window.fetch;
let run: RuleRun | null = null;
const hosts: HTMLElement[] = [];

afterEach(() => {
  run?.stop();
  run = null;
  window.fetch = plainFetch;
  for (const host of hosts.splice(0)) host.remove();
  (
    window as unknown as { navigation?: { updateCurrentEntry(options: object): void } }
  ).navigation?.updateCurrentEntry({ state: null });
});

function start(book: PublicBook, answer: RuleAnswer, parts: Partial<RuleHost> = {}) {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenText + entryStyle + cardStyle);
  root.adoptedStyleSheets = [sheet];
  document.body.append(element);
  hosts.push(element);
  const calls: Call[] = [];
  const given = { answer, open: true };
  window.fetch = (async (input: string, { method = 'GET', body }: RequestInit = {}) => {
    calls.push({ method, address: input, body: body === undefined ? null : JSON.parse(body as string) });
    return Response.json(method === 'GET' ? { open: given.open } : given.answer);
  }) as typeof fetch;
  const accepted: Accepted[] = [];
  const chosen: (readonly SkillId[])[] = [];
  const facts = { ...FACTS };
  const watch = { facts: () => facts, stop: () => undefined } as unknown as Watch;
  const host: RuleHost = {
    server: 'https://help.example',
    site: 'shop',
    locale: 'en',
    visit: { attributes: {}, touchpoints: [] },
    token: () => null,
    isBusy: () => false,
    isGone: () => !element.isConnected,
    show: (card) => root.append(card),
    choose: (skills) => chosen.push(skills),
    accept: (one) => accepted.push(one),
    ...parts,
  };
  run = new RuleRun(book, host, watch);
  const card = () => root.querySelector<HTMLElement>('.invitation');
  const button = (name: string) => root.querySelector<HTMLElement>(`.invitation .${name}`)!;
  return { run, element, root, calls, accepted, chosen, facts, given, card, button, host };
}

describe('rules on a page', () => {
  it('[P403] ask once for the first that may match: a letter for each condition, and nothing else of what was done', async () => {
    const never: PublicRule = {
      ...INVITE,
      ruleId: 'no' as RuleId,
      when: { kind: 'dwell', secondsLeast: 90 },
    };
    const { run, calls, card } = start(bookOf(never, INVITE), shown());
    await run.look();
    const asks = calls.filter(({ method }) => method === 'POST');
    expect(asks).to.have.length(1);
    expect(asks[0]!.address).to.equal('https://help.example/v1/sites/shop/invitations');
    const { visitId, ...rest } = asks[0]!.body as RuleAsk;
    expect(visitId).to.match(/^[\w-]{22}$/u);
    expect(rest).to.deep.equal({ ruleId: 'overview', answers: 'y?', path: '/products', branchId: 'vienna' });
    expect(card()).not.to.equal(null);
    await run.look();
    expect(calls.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('[P404] show who invites and why in the words of the rule, tell it politely and take no focus', async () => {
    const { run, root, card } = start(bookOf(INVITE), shown());
    const before = document.activeElement;
    await run.look();
    expect(card()!.textContent).to.contain('Ada');
    expect(card()!.textContent).to.contain('Vintage guitars');
    expect(card()!.querySelector('.says')!.textContent).to.equal('For 120 € I know something, says Ada.');
    expect(card()!.querySelector('.says')!.getAttribute('lang')).to.equal('en');
    expect(card()!.getAttribute('aria-label')).to.equal('Invitation');
    const told = root.querySelector('[role="status"]')!;
    await waitUntil(() => told.textContent !== '');
    expect(told.textContent).to.equal('Ada invites you to talk: For 120 € I know something, says Ada.');
    expect(document.activeElement).to.equal(before);
    expect(root.activeElement).to.equal(null);
  });

  it('[P405] accept by taking the invitation with the skills of the rule, which the list has as well', async () => {
    const { run, accepted, chosen, button, card } = start(bookOf(INVITE), shown());
    await run.look();
    expect(button('act').textContent).to.equal('Talk to Ada');
    button('act').click();
    expect(accepted).to.deep.equal([{ kind: 'invite', invitationId: 'invitation', skills: ['vintage'] }]);
    expect(chosen).to.deep.equal([['vintage']]);
    expect(card()).to.equal(null);
  });

  it('[P406] are gone with a press or with Escape, and the slot is given back', async () => {
    for (const how of ['press', 'Escape']) {
      const { run, calls, button, card } = start(bookOf(INVITE), shown());
      await run.look();
      if (how === 'press') button('later').click();
      else card()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect(card()).to.equal(null);
      expect(calls.at(-1)).to.deep.equal({
        method: 'POST',
        address: 'https://help.example/v1/sites/shop/invitations/invitation',
        body: { answer: 'declined' },
      });
      run.stop();
      rememberNothing();
    }
  });

  it('[P407] lapse before the eyes of whoever looks, and say so', async () => {
    const { run, root, button } = start(bookOf(INVITE), shown({ expiresAt: NOW + 400 }));
    await run.look();
    await waitUntil(() => root.querySelector('.over') !== null, 'it did not lapse', { timeout: 3_000 });
    expect(root.querySelector('.over')!.textContent).to.contain('This invitation is over.');
    expect(root.querySelector('.act')).to.equal(null);
    button('later').click();
    expect(root.querySelector('.invitation')).to.equal(null);
  });

  it('[P408] show nothing where the server says so, and ask again for what may come, not sooner than after a minute', async () => {
    const { run, calls, card, facts } = start(bookOf(INVITE), { outcome: 'nothing', again: true });
    for (let minute = 0; minute < 8; minute++) {
      await run.look();
      await run.look();
      Object.assign(facts, { now: facts.now + 60_000 });
    }
    expect(card()).to.equal(null);
    expect(calls).to.have.length(5);
    run.stop();
    const final = start(bookOf(INVITE), { outcome: 'nothing', again: false });
    await final.run.look();
    Object.assign(final.facts, { now: final.facts.now + 3_600_000 });
    await final.run.look();
    expect(final.calls).to.have.length(1);
  });

  it('[P409] interrupt nobody who waits, talks or has the panel open', async () => {
    let busy = true;
    const { run, calls } = start(bookOf(INVITE), shown(), { isBusy: () => busy });
    await run.look();
    expect(calls).to.have.length(0);
    busy = false;
    await run.look();
    expect(calls).to.have.length(1);
  });

  it('[P410] offer a number to call, a time for a call, or a message to leave', async () => {
    const of = (action: PublicRule['actions'][number]): PublicRule => ({ ...INVITE, actions: [action] });
    const call = start(
      bookOf(of({ kind: 'call', phone: '+43 1 234-5', words })),
      shown({ agent: null, expiresAt: null }),
    );
    await call.run.look();
    expect(call.button('act').getAttribute('href')).to.equal('tel:+4312345');
    expect(call.button('act').textContent).to.equal('Call +43 1 234-5');
    call.run.stop();
    rememberNothing();
    const vintage = ['vintage' as SkillId];
    for (const [kind, agentId, skills] of [
      ['call-back', 'ada', []],
      ['call-back', null, vintage],
      ['message', null, []],
    ] as const) {
      const agent = agentId === null ? null : ada;
      const other = start(bookOf(of({ kind, words })), shown({ agent, skills, expiresAt: null }));
      await other.run.look();
      other.button('act').click();
      expect(other.accepted).to.deep.equal([{ kind, agentId, skills }]);
      expect(other.calls.at(-1)!.body).to.deep.equal({ answer: 'accepted' });
      other.run.stop();
      rememberNothing();
    }
  });

  it('[P411] leave nothing in the browser but that they fired, and ask with the token of whoever is known', async () => {
    const { run, host } = start(bookOf(INVITE), { outcome: 'nothing', again: false });
    expect(await storedBy(() => run.look())).to.deep.equal([]);
    expect(document.cookie).to.equal('');
    expect(host.visit.visitId).to.match(/^[\w-]{22}$/u);
    run.stop();
    const next = start(bookOf(INVITE), shown());
    await next.run.look();
    expect(next.calls).to.have.length(0, 'the next page of this tab asks for it no more');
  });

  it('[P413] let a number stand as it is dialled where one reads from right to left, on a button like any other', async () => {
    const call: PublicRule = { ...INVITE, actions: [{ kind: 'call', phone: '+43 1 234 56', words }] };
    const none = shown({ agent: null, expiresAt: null });
    const { run, button } = start(bookOf(call), none, { locale: 'ar' });
    await run.look();
    expect(button('act').textContent).to.contain('\u2066+43 1 234 56\u2069');
    expect(button('act').getAttribute('href')).to.equal('tel:+43123456');
    expect(button('act').offsetHeight).to.equal(button('later').offsetHeight);
  });

  for (const scheme of ['light', 'dark']) {
    it(`[P412] are accessible in every language, and fit a small screen: ${scheme}`, async () => {
      for (const locale of LANGUAGES) {
        const ours = await invitationWords.load(locale);
        const { run, element, card } = start(bookOf(INVITE), shown(), { locale });
        element.setAttribute('scheme', scheme);
        await run.look();
        expect(card()!.lang).to.equal(locale);
        expect(card()!.querySelector('.act')!.textContent).to.equal(ours.talk('Ada'));
        expect(card()!.getBoundingClientRect().width).to.be.at.most(innerWidth);
        await Promise.all(
          card()!
            .getAnimations()
            .map(({ finished }) => finished),
        );
        expect(await axeFindings(element)).to.deep.equal([], locale);
        run.stop();
        rememberNothing();
      }
    }).timeout(20_000);
  }
});

function rememberNothing(): void {
  const { navigation } = window as unknown as { navigation: { updateCurrentEntry(options: object): void } };
  navigation.updateCurrentEntry({ state: null });
  for (const host of hosts.splice(0)) host.remove();
}
