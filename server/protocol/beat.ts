import type { Nothing } from './nothing.ts';

/**
 * A console is asked so often whether it is still there, and answers at once. Who has not answered by the
 * next time is gone, on either side; the signs of life of the transport are the same for everybody and rarer.
 */
export const BEAT_MILLISECONDS = 4_000;

/**
 * A console that lost its server tries again at least so often; there are far fewer of them than visitors.
 */
export const CONSOLE_PAUSE_MILLISECONDS = 3_000;

export type BeatRequests = { beat: { body: Nothing; result: Nothing } };
export type BeatNotices = { beat: Nothing };
