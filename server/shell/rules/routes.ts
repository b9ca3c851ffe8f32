import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  refusal,
  type Answer,
  type ConsentMode,
  type InvitationId,
  type InvitationStanding,
  type Nothing,
  type SiteId,
  type TimeZone,
  type VisitorId,
} from '../../protocol/index.ts';
import type { PublicBook } from '../../rules/index.ts';
import { etagOf } from '../api/etag.ts';
import { check, refused } from '../check.ts';
import { siteAnswer } from '../http/public-list.ts';
import { sendProblem } from '../http/problems.ts';
import { ownLetter } from '../site/letter.ts';
import { addressKey, Limiter } from '../limiter.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Sites } from '../site/sites.ts';
import type { PublicRules } from './rule-keeper.ts';
import type { Surroundings } from '../surroundings.ts';
import { SITE_CONSENT } from '../privacy/settings.ts';
import { SITE_ZONE } from '../settings/site-zone.ts';
import { hashToken } from '../tokens.ts';
import { answerAsk } from './ask.ts';
import { HeldSlots } from './held-slots.ts';
import { invitationAnswer, invitationId, ruleAsk } from './schemas.ts';
import { serverFacts } from './server-facts.ts';

const BASE = '/v1/sites/:siteId';
const PREFLIGHT_SECONDS = '600';
const BODY_BYTES = 8_192;
/** A household, or an office behind one address, meets no bound that people would; a program does. */
export const ASKS_PER_ADDRESS = 60;
const ASKS_SECONDS = 600;

/** The public rules, and what pages ask when one of them matches. Nobody need be identified. */
export function ruleRoutes(sites: Sites, surroundings: Surroundings): Router {
  const router = Router();
  const forSite = siteAnswer(sites, surroundings);
  const ofAddress = new Limiter(ASKS_PER_ADDRESS, ASKS_SECONDS);
  const ask = asking(new HeldSlots());
  const body = express.json({ limit: BODY_BYTES });
  const paths = [`${BASE}/rules`, `${BASE}/invitations`, `${BASE}/invitations/:invitationId`];
  router.options(paths, forSite(answerPreflight));
  router.get(`${BASE}/rules`, forSite(showRules));
  router.post(`${BASE}/invitations`, body, act(ask));
  router.get(`${BASE}/invitations/:invitationId`, act(standing));
  router.post(`${BASE}/invitations/:invitationId`, body, act(settle));
  return router;

  function act(handle: Handle): RequestHandler {
    return forSite(async (site, request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      const isAsk = request.method === 'POST' && handle === ask;
      const allowed = !isAsk || (await ofAddress.allows(addressKey(request.ip ?? '')));
      const answer = allowed ? await handle(site, request, surroundings) : refused('too-many');
      if (answer.ok) response.json(answer.result);
      else sendProblem(response, answer.refusal);
    });
  }
}

type Handle = (site: LiveSite, request: Request, surroundings: Surroundings) => Promise<Answer<unknown>>;

function answerPreflight(_site: LiveSite, _request: Request, response: Response): void {
  response
    .setHeader('Access-Control-Allow-Methods', 'GET, POST')
    .setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, If-None-Match')
    .setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    .status(204)
    .end();
}

async function showRules(site: LiveSite, request: Request, response: Response): Promise<void> {
  const { text, etag } = withConsent(await site.rules.shown(), site);
  response
    .setHeader('Access-Control-Expose-Headers', 'ETag')
    .setHeader('ETag', etag)
    .setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match']?.includes(etag)) response.status(304).end();
  else if (text === '') response.status(204).end();
  else response.type('json').send(text);
}

type Told = {
  readonly shown: PublicRules;
  readonly consent: ConsentMode;
  readonly zone: TimeZone;
  readonly told: PublicRules;
};

/** Made once for all who ask: anybody may, and a book is long. */
const toldOf = new WeakMap<LiveSite, Told>();

/** An owner who asks for consent has the browser told so, whether or not there are rules. */
function withConsent(shown: PublicRules, site: LiveSite): PublicRules {
  const consent = site.settings.read(SITE_CONSENT);
  if (consent === 'granted') return shown;
  const zone = site.settings.read(SITE_ZONE);
  const last = toldOf.get(site);
  if (last?.shown === shown && last.consent === consent && last.zone === zone) return last.told;
  const book: PublicBook =
    shown.text === '' ? { zone, branches: [], rules: [] } : (JSON.parse(shown.text) as PublicBook);
  const text = JSON.stringify({ ...book, consent });
  const told = { text, etag: etagOf(text) };
  toldOf.set(site, { shown, consent, zone, told });
  return told;
}

const asking =
  (slots: HeldSlots): Handle =>
  async (site, request, surroundings) => {
    const asked = check(ruleAsk, request.body);
    if (!asked.ok) return asked;
    const visitorId = await knownVisitor(surroundings, site.row.siteId, request);
    const { signed } = asked.result;
    const now = surroundings.clock.now();
    const { headers, ip: address = '' } = request;
    const facts = await serverFacts(surroundings, { site, visitorId, signed, headers, now });
    return answerAsk(surroundings, { site, ask: asked.result, visitorId, facts, address, slots });
  };

/** A token that nobody knows is one of nobody. */
async function knownVisitor(
  { store }: Pick<Surroundings, 'store'>,
  siteId: SiteId,
  { headers }: Request,
): Promise<VisitorId | null> {
  const bearer = /^Bearer ([A-Za-z0-9_-]{1,128})$/.exec(headers.authorization ?? '')?.[1];
  return bearer === undefined ? null : store.findVisitor(siteId, hashToken(bearer));
}

function idIn({ params }: Request): Answer<InvitationId> {
  return check(invitationId, String(params.invitationId));
}

const standing: Handle = async (site, request): Promise<Answer<InvitationStanding>> => {
  const id = idIn(request);
  return id.ok ? { ok: true, result: { open: site.state.invitations.has(id.result) } } : id;
};

/** What holds a slot gives it back; what holds none has an end for the measures only. */
const settle: Handle = async (site, request): Promise<Answer<Nothing>> => {
  const id = idIn(request);
  if (!id.ok) return id;
  const answered = check(invitationAnswer, request.body);
  if (!answered.ok) return answered;
  const { answer } = answered.result;
  if (!site.state.invitations.has(id.result)) await site.firings.settle(id.result, answer);
  else if (answer === 'accepted') return { ok: false, refusal: refusal('not-identified') };
  else await site.send(ownLetter({ type: 'declineInvitation', invitationId: id.result }));
  return { ok: true, result: {} };
};
