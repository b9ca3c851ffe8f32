import type { AccountId, AgentId, Role, Scope, SiteId } from '../../protocol/index.ts';

/** Who asks, known from the credential; the site comes from there, and from nowhere else. */
export type ApiCaller =
  | {
      readonly kind: 'person';
      readonly siteId: SiteId;
      readonly accountId: AccountId;
      readonly role: Role;
      /** `null` for somebody who serves nobody. */
      readonly agentId: AgentId | null;
      readonly scopes: readonly Scope[];
    }
  | {
      readonly kind: 'key';
      readonly siteId: SiteId;
      readonly keyId: string;
      readonly scopes: readonly Scope[];
    };

/** Names a caller in remembered answers, limits and records. */
export const callerName = (caller: ApiCaller): string =>
  caller.kind === 'person' ? `account:${caller.accountId}` : `key:${caller.keyId}`;
