import { createHash } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  LIMITS,
  refusal,
  type AgentId,
  type Answer,
} from '../../protocol/index.ts';
import type { PhotoText } from '../../store/photo.ts';
import { enterAll, UnderWay } from '../attachments/turns.ts';
import { remakePhoto } from '../attachments/remake-photo.ts';
import { BOUNDS } from '../bounds.ts';
import { refused } from '../check.ts';
import { ownLetter } from '../site/letter.ts';
import { Limiter } from '../limiter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { isOwnOrigin, ownOrigin } from '../origin.ts';
import type { Sessions } from '../sessions.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';
import { siteAnswer } from './public-list.ts';
import { readBody } from './read-body.ts';
import { sessionCookie } from './session-cookie.ts';

const UPLOAD_SECONDS = 600;
/** SHA-256 in base64url: whoever has not seen a photo does not guess where it lies. */
const PHOTO_ID = /^[A-Za-z0-9_-]{43}$/;
/** Browsers ask each time, and nobody between keeps it: what is hidden or replaced is gone at once. */
const CACHE = 'private, no-cache';

type Desk = Surroundings & { readonly sites: Sites; readonly limiter: Limiter; readonly underWay: UnderWay };
type Act = (desk: Desk, site: LiveSite, agentId: AgentId, request: Request) => Promise<Answer<object> | null>;

/** The photo of an agent: sent and taken back by its owner, read by whoever may see the list. */
export function photoRoutes(sites: Sites, sessions: Sessions, surroundings: Surroundings): Router {
  const { config } = surroundings;
  const cookie = sessionCookie(config);
  const desk: Desk = {
    ...surroundings,
    sites,
    limiter: new Limiter(BOUNDS.uploadsPerPerson, UPLOAD_SECONDS),
    underWay: new UnderWay(1),
  };
  const router = Router();
  router.put(ADDRESSES.ownPhoto, forOwner(keep));
  router.delete(ADDRESSES.ownPhoto, forOwner(drop));
  router.get('/v1/sites/:siteId/photos/:photoId', siteAnswer(sites, surroundings)(show));
  return router;

  function forOwner(act: Act): RequestHandler {
    return async (request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      const isOwn = isOwnOrigin(request.headers, config) && request.headers[CONSOLE_HEADER] !== undefined;
      const token = isOwn ? cookie.read(request) : null;
      const session = token === null ? null : await sessions.find(token);
      const site = session && (await sites.find(session.siteId));
      const agentId = session?.agentId ?? null;
      const answer =
        site && agentId !== null ? await act(desk, site, agentId, request) : refused('sign-in-required');
      if (answer === null) return;
      if (answer.ok) response.json(answer.result);
      else sendProblem(response.setHeader('Connection', 'close'), answer.refusal);
    };
  }
}

const isHidden = (site: LiveSite): boolean => site.row.hiddenFields?.includes('photo') === true;

/** Nothing of a body is read before it is clear that its sender may send it. */
const keep: Act = async (desk, site, agentId, request) => {
  if (isHidden(site)) return refused('photo-hidden');
  const key = JSON.stringify([site.row.siteId, agentId]);
  if (!(await desk.limiter.allows(key))) return refused('too-many');
  const leave = enterAll([[desk.underWay, key]]);
  if (leave === null) return refused('too-many');
  try {
    const body = await readBody(request, LIMITS.attachmentBytes);
    if (body?.ok !== true) return body;
    const remade = await remakePhoto(body.result);
    if (!remade.ok) return remade;
    const content = remade.result;
    const photoId = createHash('sha256').update(content).digest('base64url');
    const photoUrl = ownOrigin(request.headers, desk.config) + ADDRESSES.photo(site.row.siteId, photoId);
    return await write(site, { kind: 'photo', agentId, photo: { photoId, photoUrl, content } });
  } finally {
    leave();
  }
};

const drop: Act = (_desk, site, agentId) => write(site, { kind: 'photo', agentId, photo: null });

const write = async (site: LiveSite, text: PhotoText): Promise<Answer<object>> =>
  (await site.send({ ...ownLetter(), texts: () => [text] })) as Answer<object>;

/** A photo that is hidden, or no longer the one in the profile, is nowhere. */
async function show(site: LiveSite, request: Request, response: Response, store: Surroundings['store']) {
  const photoId = String(request.params.photoId);
  const isSought = PHOTO_ID.test(photoId) && !isHidden(site);
  const found = isSought ? await store.readPhoto(site.row.siteId, photoId) : null;
  if (found === null || !site.state.agents.has(found.agentId)) {
    sendProblem(response, refusal('not-found'));
    return;
  }
  response
    .setHeader('Content-Type', 'image/webp')
    .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    .setHeader('Content-Disposition', 'attachment; filename="photo.webp"')
    .setHeader('Cache-Control', CACHE)
    .setHeader('ETag', `"${photoId}"`);
  if (request.headers['if-none-match']?.includes(photoId)) response.status(304).end();
  else response.setHeader('Content-Length', found.content.length).end(found.content);
}
