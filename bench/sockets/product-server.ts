/**
 * The whole server with SQLite on the disk, agents and a site. Two things differ from what is shipped: nobody
 * is refused for asking too often, since the benches ask as fast as they can (every request is still
 * counted), and addresses are believed, so that clients seem to come from as many houses as there are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { LIMITS, type AgentId, type LanguageTag, type SkillId } from '../../server/protocol/index.ts';
import { BOUNDS } from '../../server/shell/bounds.ts';
import { addAgent, saveSite } from '../../server/shell/manage/administer.ts';
import { systemClock, systemRandom } from '../../server/shell/system.ts';
import { openSqliteStore, type Store } from '../../server/store/index.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { MEASURED } from './measured.ts';
import { agentIdOf, mailOf, ORIGIN, PASSWORD, SITE } from './scene.ts';
import { answerCalls } from './workers.ts';

const UNLIMITED = 1_000_000_000;
Object.assign(LIMITS, { commandsPerTenSeconds: UNLIMITED });
Object.assign(BOUNDS, {
  commandsPerPersonPerTenSeconds: UNLIMITED,
  signInsPerAddressPerQuarterHour: UNLIMITED,
});

const folder = mkdtempSync(join(process.cwd(), '.bench-sockets-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
async function addPeople(store: Store, agents: number): Promise<void> {
  const tools = { store, clock: systemClock };
  await saveSite(tools, { siteId: SITE, name: 'Six Strings', origins: [ORIGIN] });
  for (let index = 0; index < agents; index++) {
    const form = {
      name: `Agent ${index}`,
      headline: 'Vintage guitars',
      biography: 'Thirty years at the bench.',
      skills: [{ skillId: 'vintage' as SkillId, label: 'Vintage', level: 4 }],
      languages: ['en' as LanguageTag],
      capacity: 2,
    };
    const agentId = agentIdOf(index) as AgentId;
    const account = { email: mailOf(index), password: PASSWORD };
    const added = await addAgent(tools, { siteId: SITE, agentId, form, photoUrl: null, ...account });
    if (!added.ok) throw new Error(added.refusal.message);
  }
}

const methods = {
  ...MEASURED,
  /** @param keeps whether anything is written to the disk */
  async start({ agents, keeps }: { agents: number; keeps: boolean }): Promise<{ port: number }> {
    const store = keeps ? await openSqliteStore({ folder }) : createMemoryStore();
    await addPeople(store, agents);
    const read = readConfig({ PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1' });
    if (!read.ok) throw new Error(read.sentence);
    const silent = (): void => undefined;
    const fail = (facts: object, sentence: string): void => console.error(sentence, facts);
    const log = { debug: silent, info: silent, warn: fail, error: fail };
    const config = { ...read.config, checkInvariants: false };
    const app = createApp({ store, clock: systemClock, random: systemRandom, config, log, mail: null });
    return app.listen();
  },
};
export type ProductMethods = typeof methods;
answerCalls(methods);
