import type { TestContext } from 'node:test';
import type { ConversationId, TicketId, VisitorId } from '../../../protocol/index.ts';
import type { NewTouchpoint } from '../../../store/index.ts';
import { newOwner, type OwnedApp } from '../../api/test/new-owner.ts';
import { kept, put } from '../../attachments/test/in-line.ts';
import { png } from '../../attachments/test/files.ts';
import { bookingForm, readSlots, withAgent, withHours } from '../../bookings/test/site.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  newAgent,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from '../../test/client.ts';
import { ANN, SITE, type AppWish } from '../../test/new-app.ts';
import { hashToken } from '../../tokens.ts';

/** Stands in everything that a visitor of these tests says, and that is said of them. */
export const MARK = 'Marked-Words-7f3a';
export const MAIL = 'marked-7f3a@example.org';

export type Visited = OwnedApp & {
  readonly vera: Visitor;
  readonly ann: Agent;
  readonly token: string;
  readonly visitorId: VisitorId;
  readonly conversationId: ConversationId;
  readonly ticketId: TicketId;
};

/** Vera has joined the line of Ann, and they talk. */
export async function talking(context: TestContext, wish: AppWish = {}): Promise<Visited> {
  const owned = await newOwner(context, { settings: { reviewBatch: 1 }, ...wish });
  const { app } = owned;
  const token = newToken();
  const [vera, ann] = [await newVisitor(context, app, token), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const visitorId = await app.store.findVisitor(SITE, hashToken(token));
  if (visitorId === null) throw new Error('Nobody knows Vera.');
  const { ticketId } = await vera.done('join', {
    choice: { kind: 'agent', agentId: ANN },
    need: ANYONE,
    name: `Vera ${MARK}`,
    question: `Which strings? ${MARK}`,
    context: {
      page: { address: `https://shop.example/${MARK}`, title: MARK },
      attributes: { note: MARK },
      touchpoints: [{ name: 'cart-filled', at: 1, data: { note: MARK } }],
    },
  });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  return { ...owned, vera, ann, token, visitorId, conversationId, ticketId };
}

/** The same, and everything that can be said besides: then it is over. */
export async function visited(context: TestContext, wish: AppWish = {}): Promise<Visited> {
  const all = await talking(context, wish);
  const { app, vera, ann, token, conversationId } = all;
  const endpoint = { url: 'http://localhost:9/hook', label: 'A hook', events: [], withWords: false };
  await all.ask('POST', '/v1/webhooks', { body: { ...endpoint, enabled: true } });
  const file = await kept(
    await put(app, { token }, await png(), { name: `${MARK}.png`, query: conversationId }),
  );
  await vera.done('say', { conversationId, text: `It buzzes. ${MARK}`, attachments: [file.attachmentId] });
  await ann.done('say', { conversationId, text: `Dear Vera ${MARK}, that is the nut.` });
  await ann.done('addNote', { conversationId, text: `Knows a lot. ${MARK}` });
  await vera.done('end', { conversationId });
  await ann.done('finishWrapUp', { conversationId });
  const said = { stars: 4, comment: `Great help. ${MARK}`, tags: ['friendly'], nps: 9 };
  await vera.done('review', { conversationId, ...said });
  await vera.done('prefer', { agentId: ANN, preference: 'favourite' });
  await withHours(context, app, [ANN]);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const contact = { mail: MAIL, phone: null };
  const form = bookingForm(withAgent(ANN), slots[3] ?? 0, { name: `Vera ${MARK}`, contact, note: MARK });
  await vera.done('book', form);
  await vera.done('leaveMessage', {
    choice: { kind: 'agent', agentId: ANN },
    name: `Vera ${MARK}`,
    contact,
    text: `Call me. ${MARK}`,
  });
  await touched(all);
  return all;
}

/** What another system tells of the same visitor. */
async function touched({ app, visitorId }: Visited): Promise<void> {
  const touchpoint: NewTouchpoint = {
    owner: visitorId,
    at: Date.now() - 1_000,
    kind: 'call',
    channel: 'call',
    name: 'hung-up',
    note: MARK,
    success: false,
    amount: null,
    data: { note: MARK },
    source: 'pbx',
    externalId: `call-${MARK}`,
  };
  await app.store.addTouchpoints(SITE, [touchpoint]);
}
