import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie } from 'cookie';
import type { AgentId, ConversationId, SiteId, VisitorId } from '../../protocol/index.ts';
import type { ReviewOrigin } from '../../core/command.ts';
import { SESSION_COOKIE } from '../http/session-cookie.ts';
import type { Edge } from '../reception.ts';
import type { LiveSite } from '../site/live-site.ts';
import { hashToken } from '../tokens.ts';
import type { Reviewing } from './review-origins.ts';

/** Thousands look around at once, and hardly anybody writes: what is kept of each is short. */
const DIGEST_CHARACTERS = 12;
const NONE: readonly string[] = [];

function sessionsIn(cookie: string): readonly string[] {
  const cookies = parseCookie(cookie);
  return [SESSION_COOKIE, `__Host-${SESSION_COOKIE}`].flatMap((name) => cookies[name] ?? []);
}

type From = { readonly site: LiveSite; readonly address: string };

/** Whoever may write reviews over one connection, and what its handshake tells of them. */
export class Reviewer {
  readonly #edge: Pick<Edge, 'store' | 'clock' | 'origins'>;
  readonly #userAgent: string;
  readonly #sessions: readonly string[];

  constructor(edge: Pick<Edge, 'store' | 'clock' | 'origins'>, headers: IncomingHttpHeaders) {
    this.#edge = edge;
    this.#userAgent = hashToken(headers['user-agent'] ?? '').slice(0, DIGEST_CHARACTERS);
    this.#sessions = headers.cookie === undefined ? NONE : sessionsIn(headers.cookie);
  }

  visitorMade(siteId: SiteId, visitorId: VisitorId): void {
    this.#edge.origins.visitorMade(siteId, visitorId);
  }

  /** `null` where this visitor has nothing like that to review. */
  reviewing(
    { site, address }: From,
    visitorId: VisitorId,
    { conversationId }: { readonly conversationId: ConversationId },
  ): Reviewing | null {
    const ended = site.state.ended.get(conversationId);
    if (ended?.visitorId !== visitorId) return null;
    const { siteId } = site.row;
    return { siteId, agentId: ended.agentId, conversationId, visitorId, address, userAgent: this.#userAgent };
  }

  originOf(reviewing: Reviewing): ReviewOrigin {
    return this.#edge.origins.of(reviewing);
  }

  written(reviewing: Reviewing): void {
    this.#edge.origins.written(reviewing);
  }

  /** Whether this browser is signed in as that agent. It is known on pages of this server only. */
  async isAgent(siteId: SiteId, agentId: AgentId): Promise<boolean> {
    const { store, clock } = this.#edge;
    for (const token of this.#sessions) {
      const session = await store.findSession(hashToken(token), clock.now());
      if (session?.siteId === siteId && session.agentId === agentId) return true;
    }
    return false;
  }
}
