import type { AgentId, SkillId } from '../../../server/protocol/index.ts';
import type { PublicBook } from '../../../server/rules/rule.ts';
import { createSafeStorage } from '../../session/browser-storage.ts';
import { createIdentity } from '../../session/identity.ts';
import type { PageVisit } from '../../session/page-visit.ts';
import type { PickerSession } from '../../session/picker-state.ts';
import type { PickerApp } from '../app.ts';
import { isEngaged } from '../engaged.ts';
import { cardStyle } from './card-style.ts';
import { RuleRun, type Accepted } from './run.ts';

/** The element on the page, as far as rules have to do with it. */
export type RulePage = {
  readonly host: HTMLElement & { readonly session: PickerSession | null; open(): void };
  readonly root: ShadowRoot;
  readonly server: string;
  readonly site: string;
  readonly locale: string;
  readonly engagedKey: string;
  readonly visit: PageVisit;
  /** Whether the panel of a launcher is open, or about to be. */
  readonly isOpened: () => boolean;
  readonly load: () => Promise<PickerApp | null>;
};

const NO_NEED = { skills: [], languages: [] } as const;

/** Loaded only where a site has rules. */
export function startRules(book: PublicBook, page: RulePage): RuleRun {
  const { host, root, server, site, locale, visit, engagedKey } = page;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const key = `handpick/${new URL(server).origin}/${site}/visitor`;
  const identity = createIdentity(createSafeStorage(), key);
  return new RuleRun(book, {
    server,
    site,
    locale,
    visit,
    token: () => identity.token(),
    isBusy: () => page.isOpened() || isEngaged(engagedKey) || isAtWork(host.session),
    show: (card) => root.append(card),
    choose: (skills) => choose(page, skills),
    accept: (accepted) => void accept(page, accepted),
  });
}

/** Whoever arranges something, waits or talks is not interrupted. */
const isAtWork = (session: PickerSession | null): boolean => {
  if (session === null) return false;
  const { view, booking } = session.state;
  return booking.arranging !== null || !['loading', 'failed', 'browsing', 'closed'].includes(view.state);
};

/** A list that is not there yet begins with them; what a page has chosen for its list stays. */
function choose({ host, load }: RulePage, skills: readonly SkillId[]): void {
  if (host.session !== null) void load().then((app) => app?.narrow(skills));
  else if (!host.hasAttribute('skills')) host.setAttribute('skills', skills.join(','));
}

async function accept({ host, load }: RulePage, accepted: Accepted): Promise<void> {
  host.open();
  if ((await load()) === null) return;
  const { session } = host;
  if (accepted.kind === 'invite') {
    const { invitationId, skills } = accepted;
    session?.request({ type: 'takeInvitation', invitationId, need: { skills, languages: [] } });
    return;
  }
  const { agentId } = accepted;
  const choice = agentId === null ? ANYONE : ({ kind: 'agent', agentId: agentId as AgentId } as const);
  const arranging =
    accepted.kind === 'message'
      ? ({ kind: 'leave', choice } as const)
      : ({ kind: 'book', choice, need: NO_NEED } as const);
  session?.request({ type: 'arrange', arranging });
}

const ANYONE = { kind: 'any' } as const;
