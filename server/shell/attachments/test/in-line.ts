import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import {
  attachmentAddress,
  CONSOLE_HEADER,
  FILE_NAME_HEADER,
  forConversation,
  type Attachment,
  type AttachmentId,
  type ConversationId,
  type SiteId,
} from '../../../protocol/index.ts';
import {
  firstOffer,
  hasOffer,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  signIn,
  type Agent,
  type Visitor,
} from '../../test/client.ts';
import { ANN, BEN, newApp, SITE, SITE_ORIGIN, type AppWish, type TestApp } from '../../test/new-app.ts';

export const newId = (): AttachmentId => randomBytes(16).toString('base64url') as AttachmentId;

export type Who = { readonly token?: string; readonly cookie?: string; readonly origin?: string | null };

export function headersOf({ token, cookie, origin }: Who): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(cookie === undefined ? {} : { cookie, [CONSOLE_HEADER]: '1' }),
    ...(origin === null ? {} : { origin: origin ?? SITE_ORIGIN }),
  };
}

export type Put = { readonly id?: AttachmentId; readonly name?: string; readonly query?: ConversationId };

export function put(
  app: TestApp,
  who: Who,
  body: Uint8Array,
  { id = newId(), name = 'a b.png', query }: Put = {},
) {
  const address = attachmentAddress(SITE, id);
  return fetch(app.url + (query === undefined ? address : forConversation(address, query)), {
    method: 'PUT',
    headers: { ...headersOf(who), [FILE_NAME_HEADER]: encodeURIComponent(name) },
    body: body as Uint8Array<ArrayBuffer>,
  });
}

export const ask = (app: TestApp, who: Who, id: AttachmentId, method = 'GET', siteId: SiteId = SITE) =>
  fetch(app.url + attachmentAddress(siteId, id), { method, headers: headersOf(who) });

export const codeOf = async (response: Response): Promise<string> =>
  response.ok ? 'ok' : ((await response.json()) as { code: string }).code;

export async function kept(response: Response): Promise<Attachment> {
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Attachment;
}

/** Vera waits for Ann, who is away until she says otherwise. */
export async function inLine(context: TestContext, wish?: AppWish) {
  const app = await newApp(context, wish);
  const annCookie = await signIn(app, ANN);
  const ann = await newAgent(context, app, ANN, annCookie);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  const ticketId = await joinLine(vera, ANN);
  const answer = () => conversationOf(ann);
  return { app, ann, annCookie: { cookie: annCookie, origin: app.url }, token, vera, ticketId, answer };
}

export async function conversationOf(ann: Agent): Promise<ConversationId> {
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  return conversationId;
}

/** Somebody else, in the line of Ben. */
export async function another(
  context: TestContext,
  app: TestApp,
): Promise<{ token: string; visitor: Visitor }> {
  const ben = await newAgent(context, app, BEN);
  await ben.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const visitor = await newVisitor(context, app, token);
  await joinLine(visitor, BEN, 'Will');
  return { token, visitor };
}
