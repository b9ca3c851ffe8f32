import { z } from 'zod';
import { refusal, type AgentId, type Hours, type HoursOfAgent, type TimeZone } from '../../protocol/index.ts';
import { hours, zone } from '../bookings/schemas.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { id } from '../schema-parts.ts';
import { done, refuseFields } from './answer.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { operation, type Call, type Operation } from './operation.ts';

const path = z.strictObject({ agentId: id<AgentId>() });
const wallSpan = { from: z.string(), until: z.string() };
/** Hours as they are answered. */
export const hoursShown: z.ZodType<Hours> = z.object({
  zone,
  week: z.array(z.object({ weekday: z.literal([1, 2, 3, 4, 5, 6, 7]), ...wallSpan })),
  exceptions: z.array(z.object({ date: z.string(), spans: z.array(z.object(wallSpan)) })),
});
const answer: z.ZodType<HoursOfAgent> = z.object({ hours: hoursShown.nullable() });
const ANN = { agentId: 'ann' as AgentId };
const EXAMPLE: Hours = {
  zone: 'Europe/Berlin' as TimeZone,
  week: [{ weekday: 1, from: '09:00', until: '17:00' }],
  exceptions: [{ date: '2027-12-24', spans: [] }],
};

/** When agents are there, as those who plan their work set it. */
export const HOURS_OPERATIONS: readonly Operation[] = [
  operation('readAgentHours', {
    scope: 'hours:read',
    summary: 'The hours in which calls can be booked with an agent.',
    path,
    answer,
    example: { path: ANN, answer: { hours: EXAMPLE } },
    handle: async ({ site, path: { agentId } }) => {
      const shown = await hoursOf(site, agentId);
      return shown === null ? unknown : done(shown, etagOf(shown));
    },
  }),
  operation('saveAgentHours', {
    scope: 'hours:write',
    summary: 'Replaces the hours of an agent; bookings that stand already stay.',
    path,
    body: z.strictObject({ hours: hours.nullable() }),
    answer,
    needsVersion: true,
    example: { path: ANN, body: { hours: EXAMPLE }, answer: { hours: EXAMPLE } },
    handle: saveHours,
  }),
];

const unknown = { ok: false, refusal: refusal('agent-unknown') } as const;

async function hoursOf(site: LiveSite, agentId: AgentId): Promise<HoursOfAgent | null> {
  if (!(await site.hasAgent(agentId))) return null;
  return { hours: site.state.agents.get(agentId)?.hours ?? null };
}

async function saveHours({ site, path: { agentId }, body, ifMatch }: Call<'saveAgentHours'>) {
  const before = await hoursOf(site, agentId);
  if (before === null) return unknown;
  const stale = changedMeanwhile(ifMatch, before);
  if (stale !== null) return stale;
  const set = await site.send(ownLetter({ type: 'setHours', agentId, hours: body.hours }));
  if (!set.ok) {
    const { code, message } = set.refusal;
    return code === 'hours-invalid' ? refuseFields([{ field: 'hours', detail: message }]) : set;
  }
  const after = { hours: body.hours };
  return done(after, etagOf(after));
}
