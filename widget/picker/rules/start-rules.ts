import type { AgentId, BookingChoice, SkillId } from '../../../server/protocol/index.ts';
import type { PublicBook } from '../../../server/rules/rule.ts';
import { createSafeStorage } from '../../session/browser-storage.ts';
import { createIdentity } from '../../session/identity.ts';
import type { PageVisit } from '../../session/page-visit.ts';
import type { Arranging } from '../../session/booking-state.ts';
import type { PickerRequest, PickerSession } from '../../session/picker-state.ts';
import type {} from '../app.ts';
import { pageLocale } from '../../words/dictionary.ts';
import { engagedKey, isEngaged } from '../engaged.ts';
import { cardStyle } from './card-style.ts';
import { consentOf, forgetVisit, isWithdrawn } from './consent.ts';
import { RuleRun, type Accepted, type RuleHost } from './run.ts';

/** The element on the page, as far as rules have to do with it. */
type RuledElement = HTMLElement & { readonly session: PickerSession | null; open(): void };

/** Loaded only where a site has rules, or asks for consent; it follows what the page says of that. */
export function startRules(
  book: Partial<PublicBook>,
  root: ShadowRoot,
  visit: PageVisit,
  server: string,
  site: string,
): void {
  // What a refusal says has no rules.
  if (book.rules === undefined) return;
  const host = root.host as RuledElement;
  const locale = host.getAttribute('locale') ?? pageLocale();
  const key = engagedKey(server, site);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const prefix = `handpick/${new URL(server).origin}/${site}/`;
  const identity = createIdentity(createSafeStorage(), `${prefix}visitor`);
  const consent = () => consentOf(host, book.consent);
  const ruleHost: RuleHost = {
    server,
    site,
    locale,
    visit,
    limited: () => consent() === 'limited',
    token: () => identity.token(),
    isBusy: () => isOpened(root) || isEngaged(key) || isAtWork(host.session),
    isGone: () => !host.isConnected,
    show: (card) => root.append(card),
    choose: (skills) => choose(host, root, skills),
    accept: (accepted) => accept(host, accepted),
  };
  let run: RuleRun | null = null;
  const follow = (): void => {
    if (isWithdrawn(host)) forgetVisit(prefix, key);
    if (consent() === 'none') {
      run?.stop();
      run = null;
    } else if (book.rules?.length !== 0) run ??= new RuleRun(book as PublicBook, ruleHost);
  };
  follow();
  new MutationObserver(follow).observe(host, { attributeFilter: ['consent'] });
}

/** Whoever arranges something, waits or talks is not interrupted. */
const isAtWork = (session: PickerSession | null): boolean => {
  if (session === null) return false;
  const { view, booking } = session.state;
  return booking.arranging !== null || !['loading', 'failed', 'browsing', 'closed'].includes(view.state);
};

/** The panel of a launcher is open, or on its way. */
const isOpened = (root: ShadowRoot): boolean =>
  root.querySelector('.panel:not([hidden]), .bubble[aria-busy]') !== null;

/** A list that is not there yet begins with them; what a page has chosen for its list stays. */
function choose(host: RuledElement, root: ShadowRoot, skills: readonly SkillId[]): void {
  const app = root.querySelector('hp-picker-app');
  if (app !== null) app.narrow(skills);
  else if (!host.hasAttribute('skills')) host.setAttribute('skills', skills.join(','));
}

/** Opens the element, which loads it where it has to be, and asks for what was accepted. */
function accept(host: RuledElement, accepted: Accepted): void {
  const request = requestFor(accepted);
  const ask = (): void => host.session?.request(request);
  if (host.session === null) host.addEventListener('agent-picker-ready', ask, { once: true });
  host.open();
  ask();
}

function requestFor(accepted: Accepted): PickerRequest {
  if (accepted.kind === 'invite') {
    const { invitationId, skills } = accepted;
    return { type: 'takeInvitation', invitationId, need: { skills, languages: [] } };
  }
  const { agentId, skills } = accepted;
  const choice: BookingChoice =
    agentId === null ? { kind: 'any' } : { kind: 'agent', agentId: agentId as AgentId };
  const arranging: Arranging =
    accepted.kind === 'message'
      ? { kind: 'leave', choice }
      : { kind: 'book', choice, need: { skills, languages: [] } };
  return { type: 'arrange', arranging };
}
