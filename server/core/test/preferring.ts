import { ada, agentThere, ben, prefers, rings, talks, vic, waits, wil, xia } from './cast.ts';
import { given, type Story } from './given.ts';

/** Ada and Ben talk; Vic prefers Ada for a hundred seconds. */
export const preferring = (seconds = 100): Story =>
  given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    talks(wil, ben),
    waits(vic, prefers(ada, seconds)),
  );

/** The same, and Vic's ticket rings at Ada. */
export const ringing = (): Story =>
  given(agentThere(ada), agentThere(ben), talks(wil, ben), waits(vic, prefers(ada, 10)), rings(vic, ada));
