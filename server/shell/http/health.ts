import { Router } from 'express';
import { ADDRESSES, refusal, type Refusal } from '../../protocol/index.ts';
import { sendProblem } from './problems.ts';

export type Readiness = {
  /** Every site is loaded and nothing stops. */
  readonly isServing: () => boolean;
  /** What stops the store from writing, `null` if nothing does. */
  readonly storageFault: () => Promise<Refusal['code'] | null>;
};

/** Live: the process answers. Ready: it serves every site, and what it is told is kept. */
export function health({ isServing, storageFault }: Readiness): Router {
  const router = Router();
  router.get(ADDRESSES.live, (_request, response) => {
    response.setHeader('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get(ADDRESSES.ready, async (_request, response) => {
    if (!isServing()) {
      sendProblem(response, refusal('server-stopping', 'The server is starting or stopping.'));
      return;
    }
    const fault = await storageFault();
    if (fault === null) response.setHeader('Cache-Control', 'no-store').json({ status: 'ready' });
    else sendProblem(response, refusal(fault));
  });
  return router;
}
