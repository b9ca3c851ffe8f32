import { Router } from 'express';
import { ADDRESSES, refusal } from '../../protocol/index.ts';
import { sendProblem } from './problems.ts';

/** Live: the process answers. Ready: every site is loaded and nothing stops. */
export function health(isReady: () => boolean): Router {
  const router = Router();
  router.get(ADDRESSES.live, (_request, response) => {
    response.setHeader('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get(ADDRESSES.ready, (_request, response) => {
    if (isReady()) response.setHeader('Cache-Control', 'no-store').json({ status: 'ready' });
    else sendProblem(response, refusal('server-stopping', 'The server is starting or stopping.'));
  });
  return router;
}
