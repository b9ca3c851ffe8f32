import type { Generated } from 'kysely';
import type { AccountId, AgentId, Moment, Role, SiteId, TicketId } from '../../protocol/index.ts';

/** The tables of who may sign in, what owners say of a site, what rules did, and visitors elsewhere. */
export type OwnerTables = {
  /** Of an agent the account id is the agent id. */
  accounts: {
    site_id: SiteId;
    account_id: AccountId;
    role: Role;
    agent_id: AgentId | null;
    name: string;
    email: string;
    password_hash: string;
    disabled_at: Moment | null;
    created_at: Moment;
  };
  /** `owner` is a visitor, or stands for whom the site means. */
  touchpoints: {
    number: Generated<number>;
    site_id: SiteId;
    owner: string;
    at: Moment;
    kind: string;
    channel: string;
    name: string;
    note: string;
    success: number | null;
    amount: number | null;
    currency: string | null;
    data_json: string;
    source: string;
    external_id: string | null;
  };
  sessions: { token_hash: string; site_id: SiteId; account_id: AccountId; expires_at: Moment };
  invites: {
    token_hash: string;
    site_id: SiteId;
    invite_id: string;
    name: string;
    email: string;
    role: Role;
    agent_id: AgentId | null;
    skills_json: string;
    invited_by: AccountId;
    expires_at: Moment;
  };
  api_keys: {
    key_hash: string;
    site_id: SiteId;
    key_id: string;
    name: string;
    scopes_json: string;
    created_by: AccountId;
    created_at: Moment;
    used_at: Moment | null;
  };
  site_settings: {
    site_id: SiteId;
    name: string;
    json: string;
    version: number;
    changed_by: string;
    changed_at: Moment;
  };
  firings: {
    firing_number: Generated<number>;
    site_id: SiteId;
    firing_id: string;
    rule_id: string;
    visit_id: string;
    at: Moment;
    path: string;
    agent_id: AgentId | null;
    outcome: string;
    ticket_id: TicketId | null;
  };
  visit_facts: { facts_id: Generated<number>; site_id: SiteId; at: Moment; facts_json: string };
  sightings: { site_id: SiteId; origin: string; allowed: number; seen_at: Moment };
};
