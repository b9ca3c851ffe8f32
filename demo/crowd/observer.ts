import {
  LIMITS,
  NAMESPACES,
  QUERY,
  type AgentId,
  type AgentList,
  type AgentListDelta,
  type PublicAgent,
  type SiteId,
} from '../../server/protocol/index.ts';
import { Link } from './link.ts';
import type { VisitorContract } from './simulated-visitor.ts';

export type ObserverParts = {
  readonly server: string;
  readonly shopOrigin: string;
  readonly siteId: SiteId;
};

/** Somebody who only looks: the public list that every page has, for deciding who comes in next. */
export class Observer {
  readonly #link: Link<VisitorContract>;
  readonly #agents = new Map<AgentId, PublicAgent>();

  constructor({ server, shopOrigin, siteId }: ObserverParts) {
    this.#link = new Link({
      server,
      namespace: NAMESPACES.visitor,
      query: { [QUERY.site]: siteId },
      headers: { origin: shopOrigin },
      auth: () => Promise.resolve({}),
      onLive: () => void this.#readWhole(),
      onNotice: (name, body) => {
        if (name === 'listChanged') this.#apply(body as AgentListDelta);
      },
    });
  }

  get isAnybodyThere(): boolean {
    return [...this.#agents.values()].some(({ availability }) => availability === 'available');
  }

  agent(agentId: AgentId): PublicAgent | undefined {
    return this.#agents.get(agentId);
  }

  /** Whose cards stand first, best score first. */
  firstRows(): readonly AgentId[] {
    return [...this.#agents.values()]
      .sort((one, other) => other.score - one.score)
      .slice(0, LIMITS.exposureRows)
      .map(({ agentId }) => agentId);
  }

  open(): void {
    this.#link.open();
  }

  close(): void {
    this.#link.close();
  }

  async #readWhole(): Promise<void> {
    const answer = await this.#link.request('readList', { since: null });
    if (answer?.ok !== true) return;
    this.#agents.clear();
    const list: AgentList | AgentListDelta = answer.result;
    for (const agent of 'agents' in list ? list.agents : list.changed) this.#agents.set(agent.agentId, agent);
  }

  /** A delta that was missed does no harm here: the next one about the same person puts it right. */
  #apply({ changed, removed }: AgentListDelta): void {
    for (const agent of changed) this.#agents.set(agent.agentId, agent);
    for (const agentId of removed) this.#agents.delete(agentId);
  }
}
