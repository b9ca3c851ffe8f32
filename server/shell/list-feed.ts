import type {
  AgentId,
  AgentList,
  AgentListDelta,
  Estimate,
  ListVersion,
  Moment,
  PublicAgent,
  TrackRecord,
} from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';

type Row = { readonly agent: PublicAgent; readonly json: string };
/** The list without what the feed itself knows. */
export type ListContent = Pick<AgentList, 'agents' | 'firstFree' | 'trackRecord'>;

type Change = { readonly number: number; readonly agentIds: readonly AgentId[] };

/**
 * The public list of one site with its versions, and what changed in the last few of them, so that a reader
 * who missed a little is told just that.
 */
export class ListFeed {
  readonly #epoch: string;
  #siteName: string;
  #number = 0;
  #rows = new Map<AgentId, Row>();
  #firstFree: Estimate = { state: 'none' };
  #trackRecord: TrackRecord | null = null;
  #siteJson = '';
  #changes: Change[] = [];

  constructor(epoch: string, siteName: string) {
    this.#epoch = epoch;
    this.#siteName = siteName;
  }

  get version(): ListVersion {
    return { epoch: this.#epoch, number: this.#number };
  }

  agent(agentId: AgentId): PublicAgent | null {
    return this.#rows.get(agentId)?.agent ?? null;
  }

  /** A name is in no delta, so that every reader takes the whole list once more. */
  rename(siteName: string): void {
    if (siteName === this.#siteName) return;
    this.#siteName = siteName;
    this.#number += 1;
    this.#changes = [];
  }

  /** Takes the list as it is now. Gives the version before, if anything a visitor sees has changed. */
  update({ agents, firstFree, trackRecord }: ListContent): ListVersion | null {
    const before = this.version;
    const rows = new Map<AgentId, Row>();
    const changed: AgentId[] = [];
    for (const agent of agents) {
      const json = JSON.stringify(agent);
      const known = this.#rows.get(agent.agentId);
      rows.set(agent.agentId, known?.json === json ? known : { agent, json });
      if (known?.json !== json) changed.push(agent.agentId);
    }
    for (const agentId of this.#rows.keys()) if (!rows.has(agentId)) changed.push(agentId);
    const siteJson = JSON.stringify([firstFree, trackRecord]);
    if (changed.length === 0 && siteJson === this.#siteJson) return null;
    this.#rows = rows;
    this.#firstFree = firstFree;
    this.#trackRecord = trackRecord;
    this.#siteJson = siteJson;
    this.#number += 1;
    this.#changes.push({ number: this.#number, agentIds: changed });
    if (this.#changes.length > BOUNDS.deltasKept) this.#changes.shift();
    return before;
  }

  list(now: Moment): AgentList {
    return {
      version: this.version,
      siteName: this.#siteName,
      agents: [...this.#rows.values()].map((row) => row.agent),
      firstFree: this.#firstFree,
      trackRecord: this.#trackRecord,
      serverNow: now,
    };
  }

  /** What changed since a version, or `null` where that is no longer known. */
  delta(since: ListVersion, now: Moment): AgentListDelta | null {
    if (since.epoch !== this.#epoch || since.number > this.#number) return null;
    const missed = this.#changes.filter((change) => change.number > since.number);
    if (missed.length !== this.#number - since.number) return null;
    const agentIds = new Set(missed.flatMap((change) => change.agentIds));
    const changed: PublicAgent[] = [];
    const removed: AgentId[] = [];
    for (const agentId of agentIds) {
      const row = this.#rows.get(agentId);
      if (row === undefined) removed.push(agentId);
      else changed.push(row.agent);
    }
    return {
      from: since,
      version: this.version,
      changed,
      removed,
      firstFree: this.#firstFree,
      trackRecord: this.#trackRecord,
      serverNow: now,
    };
  }

  since(version: ListVersion | null, now: Moment): AgentList | AgentListDelta {
    return (version === null ? null : this.delta(version, now)) ?? this.list(now);
  }
}
