import type { Moment } from '../../protocol/index.ts';
import type { Command } from '../../core/command.ts';
import type { MadeEstimates } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import { ownLetter, type Letter } from './letter.ts';

export type Advise = (state: SiteState, estimates: MadeEstimates, now: Moment) => readonly Command[];

/**
 * Asks the site for what the newest estimates call for: early releases and swap offers. One run at a time:
 * estimates that come meanwhile are not looked at, for the next ones will tell the same.
 */
export class Adviser {
  readonly #advise: Advise;
  readonly #send: (letter: Letter) => Promise<unknown>;
  #isUnderWay = false;
  /** What the pass before called for, and the site as it was then. */
  readonly #asked = { version: -1, commands: new Set<string>() };

  constructor(advise: Advise, send: (letter: Letter) => Promise<unknown>) {
    this.#advise = advise;
    this.#send = send;
  }

  /** @param estimates as they were made of `state` at `now`, not as they are shown */
  async follow(state: SiteState, estimates: MadeEstimates, now: Moment): Promise<void> {
    if (this.#isUnderWay) return;
    const commands = this.#unasked(state.version, this.#advise(state, estimates, now));
    if (commands.length === 0) return;
    this.#isUnderWay = true;
    try {
      await Promise.all(commands.map((command) => this.#send(ownLetter(command))));
    } finally {
      this.#isUnderWay = false;
    }
  }

  /** The site decides on each anew, so to ask again before anything has happened is of no use. */
  #unasked(version: number, commands: readonly Command[]): readonly Command[] {
    if (this.#asked.version !== version) this.#asked.commands.clear();
    this.#asked.version = version;
    const fresh = commands.filter((command) => !this.#asked.commands.has(nameOf(command)));
    this.#asked.commands = new Set(commands.map(nameOf));
    return fresh;
  }
}

/** The chance moves with every estimate, and says nothing about which command it is. */
const nameOf = (command: Command): string =>
  [
    command.type,
    'ticketId' in command ? command.ticketId : '',
    'agentId' in command ? command.agentId : '',
  ].join(' ');
