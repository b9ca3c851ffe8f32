import { Router, type Request, type Response } from 'express';
import {
  CONSOLE_HEADER,
  FILE_NAME_HEADER,
  LIMITS,
  refusal,
  type Answer,
  type Attachment,
  type AttachmentId,
  type ConversationId,
  type Refusal,
} from '../../protocol/index.ts';
import type { Person } from '../../core/command.ts';
import { isAuthor, mayRead, visitorServed } from '../attachments/access.ts';
import { namedIn } from '../attachments/file-name.ts';
import { takeIn } from '../attachments/intake.ts';
import { enterAll, UnderWay } from '../attachments/turns.ts';
import { BOUNDS } from '../bounds.ts';
import { refused } from '../check.ts';
import { addressKey, Limiter } from '../limiter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { isOwnOrigin } from '../origin.ts';
import type { Sessions } from '../sessions.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { hashToken } from '../tokens.ts';
import { sendProblem } from './problems.ts';
import { siteAnswer } from './public-list.ts';
import { readBody } from './read-body.ts';
import { sessionCookie } from './session-cookie.ts';

const PATH = '/v1/sites/:siteId/attachments/:attachmentId';
const PREFLIGHT_SECONDS = '600';
const UPLOAD_SECONDS = 600;
/** 128 bits in base64url. */
const ATTACHMENT_ID = /^[A-Za-z0-9_-]{22}$/;
const CONTENT_TYPES = { image: 'image/webp', pdf: 'application/pdf' } as const;

type Desk = Surroundings & {
  readonly sessions: Sessions;
  readonly cookie: ReturnType<typeof sessionCookie>;
  readonly ofPerson: Limiter;
  readonly ofAddress: Limiter;
  readonly byPerson: UnderWay;
  readonly byAddress: UnderWay;
  readonly byProcess: UnderWay;
};

/** Files of messages and questions: sent, read and dropped by those whom they concern, and by nobody else. */
export function attachmentRoutes(sites: Sites, sessions: Sessions, surroundings: Surroundings): Router {
  const desk: Desk = {
    ...surroundings,
    sessions,
    cookie: sessionCookie(surroundings.config),
    ofPerson: new Limiter(BOUNDS.uploadsPerPerson, UPLOAD_SECONDS),
    ofAddress: new Limiter(BOUNDS.uploadsPerAddress, UPLOAD_SECONDS),
    byPerson: new UnderWay(BOUNDS.uploadsAtOncePerPerson),
    byAddress: new UnderWay(BOUNDS.uploadsAtOncePerAddress),
    byProcess: new UnderWay(BOUNDS.uploadsAtOnce),
  };
  const forSite = siteAnswer(sites, surroundings);
  const router = Router();
  router.options(PATH, forSite(answerPreflight));
  router.put(PATH, forPerson(desk, keep));
  router.get(PATH, forPerson(desk, show));
  router.delete(PATH, forPerson(desk, drop));
  return router;

  function forPerson(given: Desk, act: Act) {
    return forSite(async (site, request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      const attachmentId = String(request.params.attachmentId) as AttachmentId;
      const person = await personOf(given, site, request);
      if (!person.ok) sendProblem(response, person.refusal);
      else if (!ATTACHMENT_ID.test(attachmentId)) sendProblem(response, refusal('attachment-unknown'));
      else await act(given, { site, person: person.result, attachmentId, request, response });
    });
  }
}

type Asked = {
  readonly site: LiveSite;
  readonly person: Person;
  readonly attachmentId: AttachmentId;
  readonly request: Request;
  readonly response: Response;
};
type Act = (desk: Desk, asked: Asked) => Promise<void>;

function answerPreflight(_site: LiveSite, _request: Request, response: Response): void {
  response
    .setHeader('Access-Control-Allow-Methods', 'GET, PUT, DELETE')
    .setHeader('Access-Control-Allow-Headers', `Authorization, Content-Type, ${FILE_NAME_HEADER}`)
    .setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    .status(204)
    .end();
}

/** A visitor brings the token; an agent the cookie, from a page of this server that says so itself. */
async function personOf(
  { store, config, sessions, cookie }: Desk,
  site: LiveSite,
  request: Request,
): Promise<Answer<Person>> {
  const bearer = /^Bearer ([A-Za-z0-9_-]{1,128})$/.exec(request.headers.authorization ?? '');
  if (bearer !== null) {
    const visitorId = await store.findVisitor(site.row.siteId, hashToken(bearer[1] ?? ''));
    return visitorId === null
      ? refused('not-identified')
      : { ok: true, result: { kind: 'visitor', visitorId } };
  }
  if (request.headers[CONSOLE_HEADER] === undefined) return refused('not-identified');
  if (!isOwnOrigin(request.headers, config)) return refused('origin-refused');
  const token = cookie.read(request);
  const session = token === null ? null : await sessions.find(token);
  const agentId = session?.siteId === site.row.siteId ? session.agentId : null;
  if (agentId === null) return refused('sign-in-required');
  return { ok: true, result: { kind: 'agent', agentId } };
}

const keyOf = (site: LiveSite, person: Person): string =>
  JSON.stringify([site.row.siteId, person.kind === 'visitor' ? person.visitorId : person.agentId]);

/** Nothing of a body is read before it is clear that its sender may send it. */
const keep: Act = async (desk, asked) => {
  const { site, person, request, response } = asked;
  const { conversation } = request.query;
  const conversationId = typeof conversation === 'string' ? (conversation as ConversationId) : null;
  const served = visitorServed(site.state, person, conversationId);
  if (!served.ok) {
    refuse(response, served.refusal);
    return;
  }
  const key = keyOf(site, person);
  const address = addressKey(request.ip ?? '');
  if (!(await desk.ofPerson.allows(key)) || !(await desk.ofAddress.allows(address))) {
    refuse(response, refusal('too-many', 'Wait a few minutes before you send more files.'));
    return;
  }
  const gates = [
    [desk.byPerson, key],
    [desk.byAddress, address],
    [desk.byProcess, ''],
  ] as const;
  const leave = enterAll(gates);
  if (leave === null) {
    refuse(response, refusal('too-many'));
    return;
  }
  try {
    const kept = await takeBody(desk, asked, conversationId);
    if (kept === null) return;
    if (kept.ok) response.status(200).json(kept.result);
    else refuse(response, kept.refusal);
  } finally {
    leave();
  }
};

/** Who is refused may still be sending: the connection ends, so that the rest is not read for nothing. */
function refuse(response: Response, why: Refusal): void {
  response.setHeader('Connection', 'close');
  sendProblem(response, why);
}

/** `null` when the sender went away. */
async function takeBody(
  { store, clock, config, log }: Desk,
  { site, person, attachmentId, request }: Asked,
  conversationId: ConversationId | null,
): Promise<Answer<Attachment> | null> {
  const body = await readBody(request, LIMITS.attachmentBytes);
  if (body === null) return null;
  if (!body.ok) return body;
  const taken = await takeIn(attachmentId, namedIn(request.headers[FILE_NAME_HEADER]), body.result);
  if (!taken.ok) return taken;
  // It may have been on its way for long: by now they may be gone, and erased.
  const still = visitorServed(site.state, person, conversationId);
  if (!still.ok) return still;
  const saved = await store.saveAttachment(site.row.siteId, {
    ...taken.result,
    visitorId: still.result,
    author: person.kind,
    agentId: person.kind === 'agent' ? person.agentId : null,
    savedAt: clock.now(),
    siteBytesMost: config.attachmentBytesMost,
  });
  if (saved.ok) return { ok: true, result: saved.attachment };
  if (saved.reason === 'taken') return refused('attachment-unknown');
  if (saved.reason === 'unsent') return refused('attachments-too-many');
  if (saved.reason === 'site')
    log.warn({ siteId: site.row.siteId }, 'The files of the site reach their bound.');
  return refused('attachments-full');
}

/** As a download in a box of its own: nothing in it runs, whatever a browser takes it for. */
const show: Act = async ({ store }, { site, person, attachmentId, response }) => {
  const { siteId } = site.row;
  const [stored] = await store.readAttachments(siteId, [attachmentId]);
  const isTheirs = stored !== undefined && mayRead(site.state, person, stored);
  const content = isTheirs ? await store.readAttachmentContent(siteId, attachmentId) : null;
  if (stored === undefined || content === null) {
    sendProblem(response, refusal('attachment-unknown'));
    return;
  }
  const { kind, name } = stored.attachment;
  response
    .attachment(name)
    .setHeader('Content-Type', CONTENT_TYPES[kind])
    .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    .setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    .setHeader('Content-Length', content.length)
    .end(content);
};

const drop: Act = async ({ store }, { site, person, attachmentId, response }) => {
  const { siteId } = site.row;
  const [stored] = await store.readAttachments(siteId, [attachmentId]);
  if (stored === undefined || !isAuthor(person, stored) || stored.place.state !== 'unsent') {
    sendProblem(response, refusal('attachment-unknown'));
    return;
  }
  await store.dropAttachment(siteId, attachmentId);
  response.status(204).end();
};
