import type { AccountId, AgentId, Session, SiteId } from '../../../server/protocol/index.ts';

/** Of the agent whose console tests and the gallery show. */
export const OWN_SESSION: Session = {
  siteId: 'demo' as SiteId,
  siteName: 'Six Strings',
  accountId: 'juno' as AccountId,
  role: 'agent',
  agentId: 'juno' as AgentId,
  name: 'Juno Albrecht',
  email: 'juno@six-strings.example',
};
