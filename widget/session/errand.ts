import { backOffMilliseconds } from './back-off.ts';

/** Work that is done whenever it is needed: one run at a time, again until it is not needed any more. */
export interface Errand {
  /** Looks whether there is something to do, and does it. Cheap, and harmless at any time. */
  go(): void;
  /** Ends a pause after a failure, so that the next `go` is not held up by it. */
  refresh(): void;
}

/**
 * @param needed whether there is something to do now
 * @param run resolves to whether it brought anything; if not, the next run waits for a growing while
 */
export function createErrand(needed: () => boolean, run: () => Promise<boolean>): Errand {
  let running = false;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    clearTimeout(pause);
    pause = undefined;
  };
  const go = async (): Promise<void> => {
    if (running || pause !== undefined || !needed()) return;
    running = true;
    const brought = await run();
    running = false;
    if (brought) {
      failures = 0;
      return go();
    }
    failures++;
    pause = setTimeout(
      () => {
        rest();
        void go();
      },
      backOffMilliseconds(failures, Math.random()),
    );
  };
  return {
    go: () => void go(),
    refresh: () => {
      rest();
      failures = 0;
    },
  };
}
