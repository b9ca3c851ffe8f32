import type { AgentId, Dimension } from '../../protocol/index.ts';
import { skillsOf } from '../people/skill-catalogue.ts';
import type { LiveSite } from '../site/live-site.ts';

/** Agents as colleagues call them; one who is gone keeps the id. */
export const nameOf = (site: LiveSite, agentId: AgentId): string =>
  site.words.profile(agentId)?.name ?? agentId;

/** How keys of a split are called. */
export function labelsOf(site: LiveSite, by: Dimension | null): (key: string) => string {
  if (by === 'agent') return (key) => (key === '' ? '' : nameOf(site, key as AgentId));
  if (by !== 'skill') return (key) => key;
  const labels = new Map<string, string>(skillsOf(site).map(({ skillId, label }) => [skillId, label]));
  return (key) => labels.get(key) ?? key;
}
