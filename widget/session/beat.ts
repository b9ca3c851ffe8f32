import { BEAT_MILLISECONDS, CONSOLE_PAUSE_MILLISECONDS } from '../../server/protocol/beat.ts';

/**
 * Answers the beats of the server, and finds out by their absence that the line is dead: `onSilence` is
 * called once when two of them have been missed.
 */
export class Beats {
  readonly #answer: () => void;
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(answer: () => void, onSilence: () => void) {
    this.#answer = answer;
    this.#onSilence = onSilence;
  }

  heard(): void {
    this.stop();
    this.#timer = setTimeout(this.#onSilence, 2 * BEAT_MILLISECONDS);
    this.#answer();
  }

  /** Whoever works waits less for the server than a page that looks: `tryAgain` comes every few seconds. */
  lost(tryAgain: () => void): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.lost(tryAgain);
      tryAgain();
    }, CONSOLE_PAUSE_MILLISECONDS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
