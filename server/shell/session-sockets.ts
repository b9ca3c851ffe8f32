import type { Socket } from 'socket.io';
import { BOUNDS } from './bounds.ts';
import { cutOff } from './cut-off.ts';
import type { Sessions } from './sessions.ts';
import type { Surroundings, Timer } from './surroundings.ts';

type Tools = Pick<Surroundings, 'store' | 'clock' | 'log'>;

/**
 * Which live connections a session has opened. They end with it, whoever ended it: what the command line did
 * in another process is looked for as long as somebody is there.
 */
export class SessionSockets {
  readonly #tools: Tools;
  readonly #of = new Map<string, Set<Socket>>();
  #looking: Timer | null = null;

  constructor(sessions: Sessions, tools: Tools) {
    this.#tools = tools;
    sessions.onClosed((tokenHash) => this.#of.get(tokenHash)?.forEach(endSession));
    // Consoles come back by themselves, as whoever they are by then.
    sessions.onChanged((tokenHash) => this.#of.get(tokenHash)?.forEach((socket) => cutOff(socket)));
  }

  add(tokenHash: string, socket: Socket): void {
    const own = this.#of.get(tokenHash) ?? new Set();
    this.#of.set(tokenHash, own.add(socket));
    socket.on('disconnect', () => {
      own.delete(socket);
      if (own.size === 0 && this.#of.get(tokenHash) === own) this.#of.delete(tokenHash);
    });
    this.#lookSoon();
    // Who signed out while this socket was on its way is found here, since no callback came for it.
    void this.#look([tokenHash]);
  }

  #lookSoon(): void {
    if (this.#looking !== null || this.#of.size === 0) return;
    this.#looking = this.#tools.clock.after(BOUNDS.sessionsLookedAtMilliseconds, () => {
      void this.#look([...this.#of.keys()]).then(() => {
        this.#looking = null;
        this.#lookSoon();
      });
    });
  }

  /** While the store cannot be read nobody is put out. */
  async #look(tokenHashes: readonly string[]): Promise<void> {
    const { store, clock, log } = this.#tools;
    try {
      const open = new Set(await store.readOpenSessions(clock.now()));
      for (const tokenHash of tokenHashes) {
        if (!open.has(tokenHash)) this.#of.get(tokenHash)?.forEach(endSession);
      }
    } catch (error) {
      log.warn({ error }, 'Sessions could not be checked.');
    }
  }
}

export function endSession(socket: Socket): void {
  socket.emit('sessionEnded', {});
  socket.disconnect(true);
}
