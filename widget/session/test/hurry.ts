import { LIMITS } from '../../../server/protocol/index.ts';

/** While `act` runs, a pause between two attempts takes no time; longer limits stay as they are. */
export async function hurry(act: () => Promise<void>): Promise<void> {
  const patient = window.setTimeout.bind(window);
  const hurried = (handler: () => void, milliseconds = 0) =>
    patient(handler, milliseconds > LIMITS.reconnectMostMilliseconds ? milliseconds : 0);
  window.setTimeout = hurried as unknown as typeof window.setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = patient;
  }
}
