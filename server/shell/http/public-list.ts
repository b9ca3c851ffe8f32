import { Router, type Request, type RequestHandler, type Response } from 'express';
import { LIMITS, refusal, type AgentId, type SiteId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import { readAgentPage } from '../reading.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';

const PREFLIGHT_SECONDS = '600';

/** The public list and the pages of agents, for the site's own pages and for readers without any page. */
export function publicList(sites: Sites, surroundings: Surroundings): Router {
  const router = Router();
  const list = '/v1/sites/:siteId/agents';
  const page = `${list}/:agentId`;
  const forSite = siteAnswer(sites, surroundings);
  router.options([list, page], forSite(answerPreflight));
  router.get(list, forSite(answerList));
  router.get(page, forSite(answerPage));
  return router;
}

type Answer = (site: LiveSite, request: Request, response: Response, store: Store) => void | Promise<void>;

/**
 * Lets in the site's origins only. The refusal itself holds nothing of the site, so every page may read it:
 * whoever embeds the tag is told which origin is missing.
 */
export const siteAnswer =
  (sites: Sites, { store }: Surroundings) =>
  (answer: Answer): RequestHandler =>
  async (request, response) => {
    response.vary('Origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const site = await sites.find(String(request.params.siteId) as SiteId);
    const origin = request.headers.origin;
    const allowed = site !== null && (await sites.admits(site, request.headers));
    if (origin !== undefined) response.setHeader('Access-Control-Allow-Origin', allowed ? origin : '*');
    if (site === null) sendProblem(response, refusal('site-unknown'));
    else if (!allowed) sendProblem(response, refusal('origin-refused'));
    else await answer(site, request, response, store);
  };

const answerPreflight: Answer = (_site, _request, response) => {
  response
    .setHeader('Access-Control-Allow-Methods', 'GET')
    .setHeader('Access-Control-Allow-Headers', 'If-None-Match')
    .setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    .status(204)
    .end();
};

/**
 * 304 for whoever names this version. Express would look at `Cache-Control` of the request, too, which
 * browsers set to `no-cache` whenever a page asks with a version of its own.
 */
const answerList: Answer = (site, request, response) => {
  const list = site.list();
  const etag = `W/"${list.version.epoch}.${list.version.number}"`;
  response
    .setHeader('Access-Control-Expose-Headers', 'ETag')
    .setHeader('ETag', etag)
    .setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match']?.includes(etag)) response.status(304).end();
  else response.json(list);
};

const answerPage: Answer = async (site, request, response, store) => {
  const agentId = String(request.params.agentId) as AgentId;
  const { page } = request.query;
  if (page !== undefined && (typeof page !== 'string' || page.length > 2 * LIMITS.idCharacters)) {
    sendProblem(response, refusal('malformed', 'Give the page as the page before named it.', 'page'));
    return;
  }
  const found = await readAgentPage(store, site, agentId, page ?? null);
  if (found === null) sendProblem(response, refusal('agent-unknown'));
  else response.setHeader('Cache-Control', 'no-cache').json(found);
};
