import type { TestContext } from 'node:test';
import type { KnowledgeId } from '../../../protocol/index.ts';
import { bookingForm, Postbox, readSlots, withAgent, withHours } from '../../bookings/test/site.ts';
import { png } from '../../attachments/test/files.ts';
import { kept, put } from '../../attachments/test/in-line.ts';
import { bookOf, INVITE, newVisit, saveBook, shown } from '../../rules/test/rule-app.ts';
import type { Store } from '../../../store/index.ts';
import {
  firstOffer,
  hasOffer,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from '../../test/client.ts';
import { ANN, BEN, SITE, type AppWish, type TestApp } from '../../test/new-app.ts';

/** Long enough that nothing happens by itself while others are tried. */
export const STILL: AppWish = {
  mail: new Postbox(),
  settings: { offerSeconds: 3_600, reviewBatch: 1, wrapUpSeconds: 3_600, askSeconds: 3_600 },
  wrapStore(store: Store): Store {
    const [action] = INVITE.actions;
    const byBen = { ...action, by: { kind: 'agent', agentId: BEN }, holdSeconds: 120 } as typeof action;
    const saved = saveBook(store, bookOf({ ...INVITE, actions: byBen === undefined ? [] : [byBen] }));
    return { ...store, readSettings: (siteId) => saved.then(() => store.readSettings(siteId)) };
  },
};

export type Life = {
  readonly ids: Readonly<Record<string, string | readonly string[]>>;
  readonly vera: Visitor;
  readonly veraToken: string;
  readonly ann: Agent;
};

async function there(context: TestContext, app: TestApp, agentId: typeof ANN): Promise<Agent> {
  const agent = await newAgent(context, app, agentId);
  await agent.done('setAvailability', { availability: 'available', backAt: null });
  return agent;
}

async function accepted(agent: Agent) {
  const { offerId } = firstOffer(await agent.notice('consoleChanged', hasOffer));
  return (await agent.done('accept', { offerId })).conversationId;
}

/** Of each kind that can be named there is one at the shop. */
export async function shopLife(context: TestContext, app: TestApp): Promise<Life> {
  await withHours(context, app, [ANN]);
  const [ann, ben] = [await there(context, app, ANN), await there(context, app, BEN)];
  const invitation = await shown(app);
  const reviewId = await reviewed(context, app, ben);
  const veraToken = newToken();
  const vera = await newVisitor(context, app, veraToken);
  await joinLine(vera, ANN);
  const conversationId = await accepted(ann);
  await vera.done('say', { conversationId, text: 'The third string buzzes.' });
  const { attachmentId } = await kept(
    await put(app, { token: veraToken }, await png(), { query: conversationId }),
  );
  await vera.done('say', { conversationId, text: '', attachments: [attachmentId] });
  await joinLine(await newVisitor(context, app), ANN, 'Walt');
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const ticketId = await joinLine(await newVisitor(context, app), ANN, 'Xena');
  const [startsAt = 0] = (await readSlots(app, `?agent=${ANN}`)).slots;
  const zoe = await newVisitor(context, app);
  const { bookingId } = await zoe.done('book', bookingForm(withAgent(ANN), startsAt));
  const contact = { mail: 'zoe@example.org', phone: null };
  const left = { choice: withAgent(ANN), name: 'Zoe', contact, text: 'Please call me.' };
  const { leftMessageId } = await zoe.done('leaveMessage', left);
  const ids = { agentId: BEN, skillId: 'vintage', entryId: await entry(app), conversationId, attachmentId };
  const more = { offerId, ticketId, bookingId, leftMessageId, reviewId, visitId: newVisit() };
  const plural = { attachments: [attachmentId], ticketIds: [ticketId], agentIds: [BEN] };
  return { ids: { ...ids, ...more, ...plural, invitationId: invitation.invitationId }, vera, veraToken, ann };
}

/** A conversation with Ben that is over and was reviewed. */
async function reviewed(context: TestContext, app: TestApp, ben: Agent): Promise<string> {
  const yan = await newVisitor(context, app);
  await joinLine(yan, BEN, 'Yan');
  const conversationId = await accepted(ben);
  await yan.done('say', { conversationId, text: 'Hello' });
  await ben.done('say', { conversationId, text: 'Hello' });
  await yan.done('end', { conversationId });
  await yan.done('review', { conversationId, stars: 4, comment: 'Quick.', tags: [], nps: null });
  const [review] = (await ben.done('readReviews', { page: null })).reviews;
  if (review === undefined) throw new Error('The review is not there.');
  return review.reviewId;
}

async function entry({ store }: TestApp): Promise<KnowledgeId> {
  const entryId = 'strings' as KnowledgeId;
  const words = { title: 'Which strings buzz', text: 'The third string buzzes when it is old.' };
  const rest = { language: null, skills: [], updatedAt: 0 };
  await store.saveKnowledge(SITE, [{ kind: 'reply', entryId, ...words, ...rest }], 'keep');
  return entryId;
}
