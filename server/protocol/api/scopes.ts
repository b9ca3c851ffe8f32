/** What a role, or a key, may ask of the API of its site. */
export const SCOPES = [
  'site:read',
  'site:write',
  'people:read',
  'people:write',
  'keys:write',
  'hours:read',
  'hours:write',
  'rules:read',
  'rules:write',
  'touchpoints:read',
  'touchpoints:write',
  'measures:read',
  'development:read',
  'reviews:read',
  'reviews:write',
  'privacy:read',
  'privacy:write',
  'webhooks:read',
  'webhooks:write',
  'audit:read',
] as const;
export type Scope = (typeof SCOPES)[number];

export const ROLES = ['owner', 'supervisor', 'agent'] as const;
export type Role = (typeof ROLES)[number];

/** Supervisors see to people and to what they do; what agents need their console has. */
export const SCOPES_OF_ROLE: Readonly<Record<Role, readonly Scope[]>> = {
  owner: SCOPES,
  supervisor: [
    'site:read',
    'people:read',
    'people:write',
    'hours:read',
    'hours:write',
    'rules:read',
    'touchpoints:read',
    'measures:read',
    'development:read',
    'reviews:read',
    'reviews:write',
  ],
  agent: [],
};
