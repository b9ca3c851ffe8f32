import type { Hours } from '../hours.ts';
import type { AgentId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute } from './shape.ts';

/** `null` where nobody can book. */
export type HoursOfAgent = { readonly hours: Hours | null };

type OfAgent = { path: { readonly agentId: AgentId }; query: Nothing; answer: HoursOfAgent };

export type HoursOperations = {
  readAgentHours: OfAgent & { body: Nothing };
  saveAgentHours: OfAgent & { body: HoursOfAgent };
};

export const HOURS_ROUTES = {
  readAgentHours: 'GET /v1/agents/{agentId}/hours',
  saveAgentHours: 'PUT /v1/agents/{agentId}/hours',
} as const satisfies Record<keyof HoursOperations, ApiRoute>;
