import type { AgentId, SiteId } from './ids.ts';

/** Socket.IO namespaces. */
export const NAMESPACES = { visitor: '/visitor', agent: '/agent' } as const;

/** What stands in the query of a connection; the tenant of a visitor is checked against the origin. */
export const QUERY = { site: 'site', protocolVersion: 'protocol' } as const;

/** HTTP addresses. Writes of the console carry `CONSOLE_HEADER`, which no foreign page can set unasked. */
export const ADDRESSES = {
  agentList: (siteId: SiteId) => `/v1/sites/${encodeURIComponent(siteId)}/agents`,
  agentPage: (siteId: SiteId, agentId: AgentId) =>
    `/v1/sites/${encodeURIComponent(siteId)}/agents/${encodeURIComponent(agentId)}`,
  session: '/v1/session',
  socketTicket: '/v1/session/socket-ticket',
  live: '/health/live',
  ready: '/health/ready',
} as const;

export const CONSOLE_HEADER = 'x-handpick-console';
