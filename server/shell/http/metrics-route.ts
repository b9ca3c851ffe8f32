import { createHash, timingSafeEqual } from 'node:crypto';
import { Router, type Request, type RequestHandler } from 'express';
import { refusal, type RefusalCode } from '../../protocol/index.ts';
import type { Metrics } from '../metrics.ts';
import { isLoopback } from '../webhooks/addresses.ts';
import { sendProblem } from './problems.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** By its token; without one from this machine itself, and not through a proxy on it. */
function mayRead({ headers, socket }: Request, token: string | null): boolean {
  if (token !== null) {
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
  }
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && isLoopback(socket.remoteAddress ?? '');
}

/** For whoever may not read them there are no metrics. */
export function metricsRoute(metrics: Metrics, token: string | null): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (!mayRead(request, token)) {
      sendProblem(response, refusal('not-found'));
      return;
    }
    const text = await metrics.registry.metrics();
    response.setHeader('Cache-Control', 'no-store').type(metrics.registry.contentType).send(text);
  });
  return router;
}

/** Counts what is refused over HTTP, by its code. */
export const countRefusals =
  (metrics: Metrics): RequestHandler =>
  (_request, response, next) => {
    response.on('finish', () => {
      const code = (response.locals as { refused?: RefusalCode }).refused;
      if (code !== undefined) metrics.refused(code);
    });
    next();
  };
