import { readConfig } from '../../server/config.ts';
import { SNAPSHOT_SCHEMA, writeState, type SiteState } from '../../server/core/index.ts';
import type { ConnectionId } from '../../server/protocol/index.ts';
import { ownLetter } from '../../server/shell/site/letter.ts';
import { LiveSite } from '../../server/shell/site/live-site.ts';
import { Group, type People } from '../../server/shell/people.ts';
import type { Surroundings } from '../../server/shell/surroundings.ts';
import { systemClock, systemRandom } from '../../server/shell/system.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { busySite, OPENING_MILLISECONDS, START } from './site.ts';

const COMMANDS_PER_LETTER = 200;

export type Live = { readonly site: LiveSite; readonly told: () => number };

/** The busy site, served: everybody in it is connected, and what they are told is counted. */
export async function serve(agentCount: number): Promise<Live> {
  const state = busySite(agentCount);
  const row = { siteId: state.siteId, name: 'Bench', origins: [] };
  const surroundings = surroundingsOf(state);
  const { store } = surroundings;
  await store.saveSite(row);
  const snapshot = { version: 0, schema: SNAPSHOT_SCHEMA, state: writeState({ ...state, version: 0 }) };
  await store.writeSnapshot(row.siteId, snapshot);
  let told = 0;
  const tell = (): void => {
    told++;
  };
  const people: People = {
    visitors: new Group(),
    agents: new Group(),
    *tellList() {
      tell();
      yield;
    },
    happened: () => undefined,
  };
  const site = await LiveSite.load(row, surroundings, people);
  const opening = [
    ...[...state.agents.keys()].map((agentId) => ({ kind: 'agent', agentId }) as const),
    ...[...state.tickets.values()].map(({ visitorId }) => ({ kind: 'visitor', visitorId }) as const),
  ].map((person, index) => {
    const connectionId = `bench-${index}` as ConnectionId;
    if (person.kind === 'agent') people.agents.add(person.agentId, connectionId, tell);
    else people.visitors.add(person.visitorId, connectionId, tell);
    return { type: 'openConnection', person, connectionId } as const;
  });
  for (let index = 0; index < opening.length; index += COMMANDS_PER_LETTER)
    await site.send(ownLetter(...opening.slice(index, index + COMMANDS_PER_LETTER)));
  return { site, told: () => told };
}

/** Its clock goes on from where the site was left, as fast as any. */
function surroundingsOf({ settings, lastAt }: SiteState): Surroundings {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.sentence);
  const startedAt = Date.now();
  const from = Math.max(lastAt, START + OPENING_MILLISECONDS);
  const silent = (): void => undefined;
  const fail = (facts: object, sentence: string): void => console.error(sentence, facts);
  return {
    store: createMemoryStore(),
    clock: { ...systemClock, now: () => from + Date.now() - startedAt },
    random: systemRandom,
    config: { ...read.config, siteSettings: settings, checkInvariants: false },
    log: { debug: silent, info: silent, warn: fail, error: fail },
    mail: null,
  };
}
