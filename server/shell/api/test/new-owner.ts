import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, type AccountId, type Role, type Scope } from '../../../protocol/index.ts';
import { hashPassword } from '../../passwords.ts';
import { newApp, PASSWORD, SITE, type AppWish, type TestApp } from '../../test/new-app.ts';
import { hashToken } from '../../tokens.ts';

export const OWNER = 'olivia' as AccountId;
export const OWNER_MAIL = 'olivia@shop.example';

/** What came back: the status, the body as it was read, and the header that names its version. */
export type Replied = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly etag: string | null;
  readonly response: Response;
};

export type Asked = { readonly body?: unknown; readonly headers?: Record<string, string> };
export type Ask = (method: string, address: string, asked?: Asked) => Promise<Replied>;

export type OwnedApp = {
  readonly app: TestApp;
  /** The cookie of the owner's session. */
  readonly cookie: string;
  /** Asks with the session of the owner. */
  readonly ask: Ask;
};

/** A whole server whose site has an owner who is signed in. */
export async function newOwner(context: TestContext, wish: AppWish = {}): Promise<OwnedApp> {
  const app = await newApp(context, wish);
  await addPerson(app, 'owner');
  const cookie = await enter(app, OWNER_MAIL);
  return { app, cookie, ask: asking(app, { cookie, [CONSOLE_HEADER]: '1' }) };
}

/** Somebody of this role who serves nobody; the mail address begins with the id. */
export async function addPerson(app: TestApp, role: Role, accountId: string = OWNER): Promise<void> {
  const saved = await app.store.saveAccount({
    siteId: SITE,
    accountId: accountId as AccountId,
    role,
    agentId: null,
    name: accountId.slice(0, 1).toUpperCase() + accountId.slice(1),
    email: `${accountId}@shop.example`,
    passwordHash: await hashPassword(PASSWORD),
    disabledAt: null,
    createdAt: 0,
  });
  assert.ok(saved.ok);
}

export async function enter(app: TestApp, email: string, password = PASSWORD): Promise<string> {
  const response = await fetch(app.url + ADDRESSES.session, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' },
    body: JSON.stringify({ email, password }),
  });
  assert.equal(response.status, 201);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Asks as somebody of this role would. */
export async function askAs(app: TestApp, role: Role, accountId: string): Promise<Ask> {
  await addPerson(app, role, accountId);
  const cookie = await enter(app, `${accountId}@shop.example`);
  return asking(app, { cookie, [CONSOLE_HEADER]: '1' });
}

/** Asks with a key of these scopes. */
export async function askWithKey(app: TestApp, scopes: readonly Scope[], keyId = 'k1'): Promise<Ask> {
  const secret = `hpk_${keyId}`;
  await app.store.saveApiKey({
    siteId: SITE,
    keyId,
    keyHash: hashToken(secret),
    name: 'A program',
    scopes,
    createdBy: OWNER,
    createdAt: 0,
    usedAt: null,
  });
  return asking(app, { authorization: `Bearer ${secret}` });
}

export const asking =
  (app: TestApp, credential: Record<string, string>): Ask =>
  async (method, address, { body, headers = {} } = {}) => {
    const response = await fetch(app.url + address, {
      method,
      headers: {
        ...credential,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /^application\/(?:problem\+)?json/.test(response.headers.get('content-type') ?? '');
    const read = (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>;
    return { status: response.status, body: read, etag: response.headers.get('etag'), response };
  };
