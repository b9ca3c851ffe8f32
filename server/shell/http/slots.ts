import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import {
  ADDRESSES,
  refusal,
  type AgentId,
  type Answer,
  type BookingChoice,
  type Need,
  type SiteId,
} from '../../protocol/index.ts';
import { check } from '../check.ts';
import type { LiveSite } from '../site/live-site.ts';
import { need } from '../need-schema.ts';
import { id } from '../schema-parts.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';
import { siteAnswer } from './public-list.ts';

/** Express gives one value as a text and several as a list. */
const several = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const query = z.object({
  agent: id<AgentId>().optional(),
  skill: several.optional(),
  language: several.optional(),
});

/** Free call-back times, for the site's own pages; whoever asks is not asked who they are. */
export function slotRoutes(sites: Sites, surroundings: Surroundings): Router {
  const router = Router();
  router.get(
    ADDRESSES.slots(':siteId' as SiteId).replace('%3A', ':'),
    siteAnswer(sites, surroundings)(answer),
  );
  return router;
}

function answer(site: LiveSite, request: Request, response: Response): void {
  const asked = askedOf(request);
  const isUnknown = asked.ok && asked.result.choice.kind === 'agent' && !knows(site, asked.result.choice);
  if (!asked.ok) sendProblem(response, asked.refusal);
  else if (isUnknown) sendProblem(response, refusal('agent-unknown'));
  else {
    response
      .setHeader('Cache-Control', 'no-store')
      .json(site.bookings.slots(asked.result.choice, asked.result.need));
  }
}

const knows = ({ state }: LiveSite, { agentId }: BookingChoice & { kind: 'agent' }): boolean =>
  state.agents.has(agentId);

function askedOf(request: Request): Answer<{ readonly choice: BookingChoice; readonly need: Need }> {
  const read = check(query, request.query);
  if (!read.ok) return read;
  const { agent, skill = [], language = [] } = read.result;
  const wanted = check(need, { skills: skill, languages: language });
  if (!wanted.ok) return wanted;
  const choice: BookingChoice = agent === undefined ? { kind: 'any' } : { kind: 'agent', agentId: agent };
  return { ok: true, result: { choice, need: wanted.result } };
}
