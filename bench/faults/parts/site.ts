import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentId, LanguageTag, SiteId } from '../../../server/protocol/index.ts';
import { addAgent } from '../../../server/shell/manage/administer.ts';
import { systemClock } from '../../../server/shell/system.ts';
import { openSqliteStore } from '../../../server/store/index.ts';

export const SITE = 'shop' as SiteId;
export const SITE_ORIGIN = 'https://shop.example';
export const PASSWORD = 'a good password';
export const mailOf = (agentId: AgentId): string => `${agentId}@shop.example`;

/** On the disk of the project: the system's folder for temporary files is often in memory. */
export const newFolder = (name: string): string => mkdtempSync(join(process.cwd(), `.faults-${name}-`));

/** A site with so many agents, each of whom talks with `capacity` visitors at once. */
export async function newSite(folder: string, count: number, capacity: number): Promise<readonly AgentId[]> {
  const store = await openSqliteStore({ folder });
  await store.saveSite({ siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] });
  const agents = Array.from({ length: count }, (_, index) => `agent-${index}` as AgentId);
  for (const agentId of agents) {
    const form = {
      name: agentId,
      headline: '',
      biography: '',
      skills: [],
      languages: ['en' as LanguageTag],
      capacity,
    };
    const account = { email: mailOf(agentId), password: PASSWORD };
    const tools = { store, clock: systemClock };
    const added = await addAgent(tools, { siteId: SITE, agentId, form, photoUrl: null, ...account });
    if (!added.ok) throw new Error(added.refusal.message);
  }
  await store.close();
  return agents;
}
