import type { RequestHandler } from 'express';
import { refusal } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { addressKey, Limiter } from '../limiter.ts';
import { allowEveryOrigin } from './browser-files.ts';
import { sendProblem } from './problems.ts';

const SECONDS = 10;

/** Lists and reviews are read anew for every request, so nobody may ask without end. */
export function limitRequests(): RequestHandler {
  const limiter = new Limiter(BOUNDS.requestsPerAddressPerTenSeconds, SECONDS);
  return async (request, response, next) => {
    if (await limiter.allows(addressKey(request.ip ?? ''))) {
      next();
      return;
    }
    allowEveryOrigin(response);
    sendProblem(response, refusal('too-many'));
  };
}
