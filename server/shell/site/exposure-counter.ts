import { LIMITS, type AgentId, type ConnectionId, type Moment } from '../../protocol/index.ts';
import type { Command } from '../../core/command.ts';
import { BOUNDS } from '../bounds.ts';

/** What one reader of a list reports: the cards that stood on the screen, in the first rows. */
export type ExposureReport = {
  readonly connectionId: ConnectionId;
  /** One household or office, as `addressKey` has it. */
  readonly address: string;
  readonly agentIds: readonly AgentId[];
  readonly at: Moment;
};

type Reporter = {
  /** When the next report is due; the moments of honest ones waver, and their mean rate does not. */
  dueAt: Moment;
  /** When each agent was counted last, within the last minute. */
  readonly countedAt: Map<AgentId, Moment>;
};

/**
 * Counts how often cards were seen. Reports come from browsers of strangers, so what cannot be true is left
 * out and only counted as such, and what a connection and an address can add has bounds.
 */
export class ExposureCounter {
  readonly #isListed: (agentId: AgentId) => boolean;
  readonly #reporters = new Map<ConnectionId, Reporter>();
  #impressions = new Map<AgentId, number>();
  /** Impressions in this count by address and agent. */
  #byAddress = new Map<string, number>();
  #ignored = 0;

  /** @param isListed whether such a card can be on a screen now */
  constructor(isListed: (agentId: AgentId) => boolean) {
    this.#isListed = isListed;
  }

  /** Nothing is left in it: there is nothing to count. */
  get isEmpty(): boolean {
    return this.#impressions.size === 0 && this.#ignored === 0;
  }

  report({ connectionId, address, agentIds, at }: ExposureReport): void {
    const isPossible = agentIds.length <= LIMITS.exposureRows && new Set(agentIds).size === agentIds.length;
    const reporter = isPossible ? this.#reporterDue(connectionId, at) : null;
    if (reporter === null) {
      this.#ignored += 1;
      return;
    }
    forgetBefore(reporter.countedAt, at - BOUNDS.seenAgainMilliseconds);
    let isTrue = true;
    for (const agentId of agentIds) {
      if (reporter.countedAt.has(agentId)) continue;
      if (!this.#isListed(agentId) || !this.#count(agentId, address)) isTrue = false;
      else reporter.countedAt.set(agentId, at);
    }
    if (!isTrue) this.#ignored += 1;
  }

  /** The connection has ended. What it reported stays counted. */
  forget(connectionId: ConnectionId): void {
    this.#reporters.delete(connectionId);
  }

  /** Gives the count so far and begins anew. */
  take(): Extract<Command, { type: 'countExposures' }> {
    const exposures = [...this.#impressions].map(([agentId, impressions]) => ({ agentId, impressions }));
    const ignored = this.#ignored;
    this.#impressions = new Map();
    this.#byAddress = new Map();
    this.#ignored = 0;
    return { type: 'countExposures', exposures, ignored };
  }

  /** The one who reports, `null` when it is too early for another report. */
  #reporterDue(connectionId: ConnectionId, at: Moment): Reporter | null {
    const known = this.#reporters.get(connectionId);
    const reporter = known ?? { dueAt: at, countedAt: new Map<AgentId, Moment>() };
    if (at < reporter.dueAt - BOUNDS.seenEarlyMilliseconds) return null;
    reporter.dueAt = Math.max(at, reporter.dueAt) + LIMITS.exposureReportMilliseconds;
    this.#reporters.set(connectionId, reporter);
    return reporter;
  }

  /** False when this address, or everybody together, has seen this agent as often as can be believed. */
  #count(agentId: AgentId, address: string): boolean {
    const key = `${address} ${agentId}`;
    const ofAddress = this.#byAddress.get(key) ?? 0;
    if (ofAddress === 0 && this.#byAddress.size >= BOUNDS.seenAddressesAndAgents) return false;
    const ofAll = this.#impressions.get(agentId) ?? 0;
    if (ofAddress >= BOUNDS.seenPerAddress || ofAll >= LIMITS.impressionsPerCountMost) return false;
    this.#byAddress.set(key, ofAddress + 1);
    this.#impressions.set(agentId, ofAll + 1);
    return true;
  }
}

function forgetBefore(countedAt: Map<AgentId, Moment>, moment: Moment): void {
  for (const [agentId, at] of countedAt) if (at <= moment) countedAt.delete(agentId);
}
