import type { SiteState } from '../../core/state.ts';
import { ExposureCounter, type ExposureReport } from './exposure-counter.ts';
import type { AgentId, ConnectionId } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { ownLetter, type Letter } from './letter.ts';
import type { Clock, Timer } from '../surroundings.ts';

/**
 * What readers of a site have seen, sent to it as one count a minute at most. A count that is lost harms
 * nobody; a site that nobody looks at sends none.
 */
export class Exposures {
  readonly #clock: Clock;
  readonly #send: (letter: Letter) => Promise<unknown>;
  readonly #counter: ExposureCounter;
  #timer: Timer | null = null;

  constructor(
    clock: Clock,
    isListed: (agentId: AgentId) => boolean,
    send: (letter: Letter) => Promise<unknown>,
  ) {
    this.#clock = clock;
    this.#send = send;
    this.#counter = new ExposureCounter(isListed);
  }

  report(report: Omit<ExposureReport, 'at'>): void {
    this.#counter.report({ ...report, at: this.#clock.now() });
    this.#timer ??= this.#clock.after(BOUNDS.exposureCountMilliseconds, () => void this.flush());
  }

  forget(connectionId: ConnectionId): void {
    this.#counter.forget(connectionId);
  }

  /** Sends what was counted, now. */
  async flush(): Promise<void> {
    this.#timer?.cancel();
    this.#timer = null;
    if (!this.#counter.isEmpty) await this.#send(ownLetter(this.#counter.take()));
  }
}

/** Whether the card of this agent can be among the first on a screen now. */
export const isListed = ({ agents }: SiteState, agentId: AgentId): boolean => {
  const agent = agents.get(agentId);
  return agent !== undefined && agent.availability !== 'offline';
};
