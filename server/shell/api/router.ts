import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { CONSOLE_HEADER, refusal, type Scope } from '../../protocol/index.ts';
import { sendProblem } from '../http/problems.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { addressKey } from '../limiter.ts';
import { InviteMails } from '../people/invite-mails.ts';
import type { Staff } from '../people/staff.ts';
import { isOwnOrigin, ownOrigin } from '../origin.ts';
import type { Sessions } from '../sessions.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { preferredLanguage } from '../words/words.ts';
import type { ApiAnswer, ApiRefusal } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName, type ApiCaller } from './caller.ts';
import { Callers } from './callers.ts';
import { Cursors } from './cursors.ts';
import { etagOf, names } from './etag.ts';
import { Idempotency } from './idempotency.ts';
import { openApi } from './openapi.ts';
import { operationsPage } from './operations-page.ts';
import type { ApiTools, Operation } from './operation.ts';
import { readRequest } from './read-request.ts';
import { audited } from './write-audit.ts';

type Desk = {
  readonly tools: ApiTools;
  readonly callers: Callers;
  readonly idempotency: Idempotency;
  readonly cookie: ReturnType<typeof sessionCookie>;
};
type Handled = ApiAnswer<object | string>;

/** REST v1: every operation at its address, and the document of them all. */
export function apiRouter(
  operations: readonly Operation[],
  { sites, sessions, staff }: { readonly sites: Sites; readonly sessions: Sessions; readonly staff: Staff },
  surroundings: Surroundings,
): Router {
  const tools: ApiTools = {
    ...surroundings,
    sites,
    sessions,
    cursors: new Cursors(surroundings),
    staff,
    inviteMails: new InviteMails(surroundings),
  };
  const desk: Desk = {
    tools,
    callers: new Callers(tools),
    idempotency: new Idempotency(tools),
    cookie: sessionCookie(surroundings.config),
  };
  const router = Router();
  router.get('/v1/openapi.json', answeringDocument(operations));
  router.get('/v1/operations', operationsPage(operations, surroundings));
  for (const operation of operations) {
    const body = express.json({ limit: operation.bodyBytes ?? API_BOUNDS.bodyBytes });
    const method = operation.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    router[method](expressPath(operation.address), body, answering(operation, desk));
  }
  return router;
}

/** `/v1/people/{accountId}` as Express has it. */
const expressPath = (address: string): string => address.replaceAll(/\{(\w+)\}/g, ':$1');

const answering =
  (operation: Operation, desk: Desk): RequestHandler =>
  async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const handled = await handle(operation, desk, request);
    if (handled.ok && handled.session !== undefined) desk.cookie.write(request, response, handled.session);
    if (handled.ok) send(operation, handled, request, response);
    else refuse(handled.refusal, response);
  };

async function handle(operation: Operation, desk: Desk, request: Request): Promise<Handled> {
  const { tools } = desk;
  const own = ownOrigin(request.headers, tools.config);
  if (operation.scope === null) {
    // What it opens comes as a cookie, too, which no foreign page may have set.
    const foreign = request.method !== 'GET' && !isOwnOrigin(request.headers, tools.config);
    if (foreign) return { ok: false, refusal: refusal('origin-refused') };
    const read = readRequest(operation, request);
    if (!read.ok) return read;
    return operation.handle({ ...read, addressKey: addressKey(request.ip ?? ''), ownOrigin: own, tools });
  }
  const known = await admitted(desk, request, operation.scope);
  if (!known.ok) return known;
  const { caller } = known;
  const read = readRequest(operation, request);
  if (!read.ok) return read;
  const site = await tools.sites.find(caller.siteId);
  if (site === null) return { ok: false, refusal: refusal('site-unknown') };
  const ifMatch = request.headers['if-match'] ?? null;
  const language = preferredLanguage(request.acceptsLanguages());
  if (operation.needsVersion && ifMatch === null) return { ok: false, refusal: refusal('version-needed') };
  const of = { ...read, caller, site, ifMatch, ownOrigin: own, language };
  return desk.idempotency.once(operation, caller, request, (store) =>
    audited({ operation, caller }, read, tools, () =>
      operation.handle({ ...of, tools: { ...tools, store } }),
    ),
  );
}

type Admitted =
  { readonly ok: true; readonly caller: ApiCaller } | { readonly ok: false; readonly refusal: ApiRefusal };

async function admitted({ tools, callers }: Desk, request: Request, scope: Scope): Promise<Admitted> {
  const known = await callers.find(request);
  if (!known.ok) return known;
  const { caller } = known;
  const foreign = caller.kind === 'person' ? foreignPage(request, tools) : null;
  if (foreign !== null) return { ok: false, refusal: foreign };
  if (!(await callers.allows(callerName(caller)))) return { ok: false, refusal: refusal('too-many') };
  if (caller.scopes.includes(scope)) return known;
  const refused = refusal('scope-missing', `This needs the scope ${scope}.`);
  return { ok: false, refusal: { ...refused, more: { scope } } };
}

/** A cookie comes along by itself, so a write says that a page of this server meant it. */
function foreignPage({ method, headers }: Request, { config }: ApiTools): ApiRefusal | null {
  if (method === 'GET') return null;
  if (!isOwnOrigin(headers, config)) return refusal('origin-refused');
  if (headers[CONSOLE_HEADER] !== undefined) return null;
  return refusal('malformed', `Send the header ${CONSOLE_HEADER}.`, CONSOLE_HEADER);
}

/** Made at the first request: nobody else waits for it. */
function answeringDocument(operations: readonly Operation[]): RequestHandler {
  let document: { readonly text: string; readonly etag: string } | null = null;
  return (request, response) => {
    if (document === null) {
      const made = openApi(operations);
      document = { text: JSON.stringify(made, null, 2), etag: etagOf(made) };
    }
    response.setHeader('ETag', document.etag).setHeader('Cache-Control', 'no-cache');
    if (names(request.headers['if-none-match'], document.etag)) response.status(304).end();
    else response.type('application/json').send(document.text);
  };
}

function send(
  operation: Operation,
  { result, etag, stream }: Extract<Handled, { ok: true }>,
  request: Request,
  response: Response,
): void {
  if (etag !== undefined) {
    response.setHeader('ETag', etag).setHeader('Cache-Control', 'no-cache, private');
    if (request.method === 'GET' && names(request.headers['if-none-match'], etag)) {
      response.status(304).end();
      return;
    }
  }
  if (stream !== undefined) {
    response.status(operation.status).type(operation.mediaType);
    // Whoever goes away ends the reading; what fails on the way shows as an answer that breaks off.
    pipeline(Readable.from(stream), response).catch(() => undefined);
    return;
  }
  const text = typeof result === 'string' ? result : JSON.stringify(result);
  response.status(operation.status).type(operation.mediaType).send(text);
}

function refuse(refused: ApiRefusal, response: Response): void {
  if (refused.code === 'key-invalid' || refused.code === 'sign-in-required') {
    response.setHeader('WWW-Authenticate', 'Bearer');
  }
  sendProblem(response, refused, refused.more);
}
