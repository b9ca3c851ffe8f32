import express, { type Express } from 'express';
import helmet from 'helmet';
import { ADDRESSES } from '../../protocol/index.ts';
import { OPERATIONS } from '../api/operations.ts';
import { apiRouter } from '../api/router.ts';
import type { Sessions } from '../sessions.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { Staff } from '../people/staff.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { bookingPage } from './booking-page.ts';
import { bookingRoutes } from './booking-routes.ts';
import { browserFiles } from './browser-files.ts';
import { consoleApp } from './console-app.ts';
import { consolePage, ownerPage } from './console-page.ts';
import { health, type Readiness } from './health.ts';
import { answerError, answerNotFound } from './problems.ts';
import { limitRequests } from './limit-requests.ts';
import { countRefusals, metricsRoute } from './metrics-route.ts';
import type { Metrics } from '../metrics.ts';
import { photoRoutes } from './photo-routes.ts';
import { pickPage } from './pick-page.ts';
import { reviewPage } from './review-page.ts';
import { publicList } from './public-list.ts';
import { sessionRoutes } from './session-routes.ts';
import { ruleRoutes } from '../rules/routes.ts';
import { slotRoutes } from './slots.ts';

export type HttpParts = {
  readonly sites: Sites;
  readonly sessions: Sessions;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Adds pages of its own, such as those of the demo; they state their own content policy. */
  readonly mount: ((http: Express) => void) | undefined;
};

/** Everything that is reached over plain HTTP. */
export function createHttp(surroundings: Surroundings, parts: HttpParts): Express {
  const { config, log } = surroundings;
  const staff = new Staff(surroundings, parts.sessions);
  const http = express();
  http.set('trust proxy', config.trustedProxies);
  http.set('query parser', 'simple');
  http.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    }),
  );
  http.use(countRefusals(parts.metrics));
  http.use(health(parts.readiness));
  http.use(metricsRoute(parts.metrics, config.metricsToken));
  http.use('/v1', limitRequests());
  http.use('/pick', limitRequests());
  http.use('/reviews', limitRequests());
  http.use(publicList(parts.sites, surroundings));
  http.use(ruleRoutes(parts.sites, surroundings));
  http.use(slotRoutes(parts.sites, surroundings));
  http.use(bookingRoutes(parts.sites, surroundings));
  http.use(sessionRoutes({ ...parts, staff }, surroundings));
  http.use(attachmentRoutes(parts.sites, parts.sessions, surroundings));
  http.use(photoRoutes(parts.sites, parts.sessions, surroundings));
  http.use(apiRouter(OPERATIONS, { ...parts, staff }, surroundings));
  http.get('/console', consolePage(config));
  http.get('/owner', ownerPage(config));
  http.use(consoleApp());
  http.get('/pick/:siteId', pickPage(parts.sites, surroundings));
  http.get(['/reviews/:siteId', '/reviews/:siteId/:agentId'], reviewPage(parts.sites, surroundings));
  http.get(ADDRESSES.bookingPage, bookingPage);
  http.use(browserFiles(config.browserDirectory));
  http.use((_request, response, next) => {
    response.removeHeader('Content-Security-Policy');
    next();
  });
  parts.mount?.(http);
  http.use(answerNotFound);
  http.use(answerError(log));
  return http;
}
