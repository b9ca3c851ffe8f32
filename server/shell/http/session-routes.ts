import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { ADDRESSES, CONSOLE_HEADER, refusal, type SignedIn } from '../../protocol/index.ts';
import type { Account, StoredSession } from '../../store/account.ts';
import { check } from '../check.ts';
import { isOwnOrigin, ownOrigin } from '../origin.ts';
import { OwnPassword, passwordChange } from '../people/own-password.ts';
import type { Staff } from '../people/staff.ts';
import { signInBody } from '../schemas.ts';
import type { Sessions } from '../sessions.ts';
import { SignInDoor } from '../sign-in.ts';
import type { Sites } from '../site/sites.ts';
import type { EdgeConfig, Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';
import { deviceCookie, sessionCookie } from './session-cookie.ts';

const BODY_BYTES = 4_096;

type Desk = {
  readonly config: EdgeConfig;
  readonly sites: Sites;
  readonly sessions: Sessions;
  readonly door: SignInDoor;
  readonly password: OwnPassword;
  readonly cookie: ReturnType<typeof sessionCookie>;
};

type Parts = { readonly sites: Sites; readonly sessions: Sessions; readonly staff: Staff };

/** Signing in and out, another password, and the ticket that opens the socket of a console. */
export function sessionRoutes(parts: Parts, surroundings: Surroundings): Router {
  const { config } = surroundings;
  const door = new SignInDoor(surroundings);
  const password = new OwnPassword(surroundings, { ...parts, door });
  const desk: Desk = { ...parts, config, door, password, cookie: sessionCookie(config) };
  const ownPagesOnly = consoleOnly(config);
  const router = Router();
  router.use(ADDRESSES.session, (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  const body = express.json({ limit: BODY_BYTES });
  router.post(ADDRESSES.session, ownPagesOnly, body, answerSignIn(desk));
  router.get(ADDRESSES.session, withSession(desk, answerSession(desk)));
  router.delete(ADDRESSES.session, ownPagesOnly, answerSignOut(desk));
  router.put(ADDRESSES.ownPassword, ownPagesOnly, body, withSession(desk, answerPassword(desk)));
  router.post(ADDRESSES.socketTicket, ownPagesOnly, withSession(desk, answerTicket(desk)));
  return router;
}

type SessionAnswer = (session: StoredSession, response: Response, request: Request) => void | Promise<void>;

const withSession =
  ({ sessions, cookie }: Desk, answer: SessionAnswer): RequestHandler =>
  async (request, response) => {
    const token = cookie.read(request);
    const session = token === null ? null : await sessions.find(token);
    if (session === null) sendProblem(response, refusal('sign-in-required'));
    else await answer(session, response, request);
  };

const answerSignIn =
  ({ config, sites, sessions, door, cookie }: Desk): RequestHandler =>
  async (request, response) => {
    const body = check(signInBody, request.body);
    const known = body.ok ? deviceCookie(config, body.result.email) : null;
    const device = known?.read(request) ?? null;
    const from = { kind: 'door', address: request.ip ?? '', device } as const;
    const entered = body.ok ? await door.enter(body.result, from) : body;
    if (!entered.ok) {
      sendProblem(response, entered.refusal);
      return;
    }
    const account = entered.result;
    const previous = cookie.read(request);
    if (previous !== null) await sessions.close(previous);
    const token = await sessions.open(account.siteId, account.accountId);
    if (!(await door.knows(account))) {
      await sessions.close(token);
      sendProblem(response, refusal('sign-in-failed'));
      return;
    }
    cookie.write(request, response, token);
    known?.write(request, response, await door.devices.make(account.email));
    response.status(201).json(await signedInOf(sites, account));
  };

const answerSession =
  ({ sites }: Desk): SessionAnswer =>
  async (session, response) => {
    response.json(await signedInOf(sites, session));
  };

const answerSignOut =
  ({ sessions, cookie }: Desk): RequestHandler =>
  async (request, response) => {
    const token = cookie.read(request);
    if (token !== null) await sessions.close(token);
    cookie.clear(request, response);
    response.status(204).end();
  };

const answerPassword =
  ({ password }: Desk): SessionAnswer =>
  async (session, response, request) => {
    const change = check(passwordChange, request.body);
    const answer = change.ok ? await password.change(session, change.result) : change;
    if (answer.ok) response.json(answer.result);
    else sendProblem(response, answer.refusal);
  };

const answerTicket =
  ({ sessions }: Desk): SessionAnswer =>
  (session, response) => {
    response.status(201).json({ ticket: sessions.tickets.issue(session) });
  };

type Described = Pick<Account, 'siteId' | 'accountId' | 'role' | 'agentId' | 'name' | 'email'>;

/** Agents are called as their profile has it, everybody else as they were invited. */
export async function signedInOf(sites: Sites, described: Described): Promise<SignedIn> {
  const { siteId, accountId, role, agentId, name, email } = described;
  const site = await sites.find(siteId);
  const profile = agentId === null ? null : site?.words.profile(agentId);
  const siteName = site?.row.name ?? siteId;
  return { siteId, siteName, accountId, role, agentId, name: profile?.name ?? name, email };
}

/** No foreign page can set this header unasked, and a browser names the page that did. */
const consoleOnly =
  (config: EdgeConfig): RequestHandler =>
  (request, response, next) => {
    if (!isOwnOrigin(request.headers, config)) {
      const own = ownOrigin(request.headers, config);
      const advice = `Open the console at ${own}/console. If that is wrong, set PUBLIC_URL.`;
      sendProblem(response, refusal('origin-refused', advice));
    } else if (request.headers[CONSOLE_HEADER] === undefined) {
      sendProblem(response, refusal('malformed', `Send the header ${CONSOLE_HEADER}.`, CONSOLE_HEADER));
    } else next();
  };
