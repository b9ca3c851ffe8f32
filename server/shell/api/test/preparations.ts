import assert from 'node:assert/strict';
import type { ConversationId, OperationName, VisitorId } from '../../../protocol/index.ts';
import type { StoredInvite } from '../../../store/access.ts';
import { openFirstRun } from '../../people/first-run.ts';
import { SITE } from '../../test/new-app.ts';
import { hashToken } from '../../tokens.ts';
import { EXAMPLE_BOOK } from '../../rules/example-rule.ts';
import { saveBook } from '../../rules/test/rule-app.ts';
import { systemClock, systemRandom } from '../../system.ts';
import { EXAMPLE_VISITOR } from '../privacy-operations.ts';
import { OWNER, type OwnedApp } from './new-owner.ts';
import { EXAMPLE_REVIEW } from '../review-schemas.ts';
import { EXAMPLE_CARD, EXAMPLE_DELIVERY, EXAMPLE_SECRET } from '../webhook-schemas.ts';

const FAR_AHEAD = 8_640_000_000_000_000;

/** The invitation that the examples follow and withdraw. */
async function inviteCleo({ app }: OwnedApp): Promise<void> {
  const invite: StoredInvite = {
    siteId: SITE,
    inviteId: 'k3VnQ0x1Tn2yWm4Zr5pXwA',
    tokenHash: hashToken('Yt0m3Kq8Zr5tXw2Cz6yP0bWl3QXn5vYk'),
    name: 'Cleo',
    email: 'cleo@shop.example',
    role: 'agent',
    agentId: null,
    skills: [],
    invitedBy: OWNER,
    expiresAt: FAR_AHEAD,
  };
  await app.store.saveInvites([invite]);
}

/** The first run is open again, and the link of the examples opens it. */
async function reopenFirstRun({ app }: OwnedApp): Promise<void> {
  await app.store.deleteAccount(SITE, OWNER);
  const fixed = {
    ...systemRandom,
    bytes: () => Buffer.from('q9dRf7uEo1aTj8hGs4mIxNcBw2Cz6yP0', 'base64url'),
  };
  await openFirstRun({ store: app.store, clock: systemClock, random: fixed });
}

/** The endpoint of the examples, where nobody listens, and something that it was to be told. */
async function addEndpoint({ app }: OwnedApp): Promise<void> {
  const { endpointId, events, url, label, withWords, createdAt } = EXAMPLE_CARD;
  const form = { endpointId, events, url, label, withWords, createdAt };
  const standing = { secret: EXAMPLE_SECRET, previous: null, failingSince: null, stopped: null };
  await app.store.saveEndpoint(SITE, { ...form, ...standing });
  const { messageId, event, at } = EXAMPLE_DELIVERY;
  const message = { messageId, event, at, dataJson: '{}' };
  await app.store.addWebhookMessage(SITE, { kind: 'webhookMessage', ...message, endpointIds: [endpointId] });
}

/** The rule and the branch of the examples. */
async function addRules({ app }: OwnedApp): Promise<void> {
  await saveBook(app.store, EXAMPLE_BOOK);
}

/** The review of the examples, which its agent disputes. */
async function addReview({ app }: OwnedApp): Promise<void> {
  const { reviewId, agentId, stars, comment, tags, publishedAt, dispute } = EXAMPLE_REVIEW;
  const conversationId = 'talk' as ConversationId;
  const said = { conversationId, visitorId: 'vera' as VisitorId, agentId, writtenAt: publishedAt };
  const { reason = '', disputedAt = publishedAt } = dispute ?? {};
  const written = await app.store.commit({
    siteId: SITE,
    expectedVersion: (await app.store.readEvents(SITE, 0, 1_000)).length,
    events: [],
    texts: [
      { kind: 'review', reviewId, ...said, stars, comment, tags, nps: null },
      { kind: 'reviewPublished', reviewId, version: 1, publishedAt },
      { kind: 'reviewDispute', reviewId, agentId, reason, disputedAt },
    ],
    answers: [],
    decisions: [],
  });
  assert.ok(written.ok);
}

/** The visitor of the examples, who was here once. */
async function addVisitor({ app }: OwnedApp): Promise<void> {
  await app.store.identifyVisitor(SITE, 'hash', EXAMPLE_VISITOR, 0);
}

/** What must be there before the example of an operation can run on a new site with an owner. */
export const PREPARATIONS: Readonly<Partial<Record<OperationName, (owned: OwnedApp) => Promise<void>>>> = {
  checkFirstRun: reopenFirstRun,
  finishFirstRun: reopenFirstRun,
  withdrawInvitation: inviteCleo,
  checkInvitation: inviteCleo,
  acceptInvitation: inviteCleo,
  readWebhook: addEndpoint,
  saveWebhook: addEndpoint,
  removeWebhook: addEndpoint,
  rotateWebhookSecret: addEndpoint,
  testWebhook: addEndpoint,
  readDeliveries: addEndpoint,
  readDelivery: addEndpoint,
  replayDelivery: addEndpoint,
  replayDeliveries: addEndpoint,
  readRule: addRules,
  saveRule: addRules,
  switchRule: addRules,
  removeRule: addRules,
  saveRuleOrder: addRules,
  readReview: addReview,
  readReviewTalk: addReview,
  moderateReview: addReview,
  exportVisitor: addVisitor,
  eraseVisitor: addVisitor,
  revokeKey: async ({ app }) => {
    await app.store.saveApiKey({
      siteId: SITE,
      keyId: 'Vh3kq0Zr5tXw',
      keyHash: 'hash',
      name: 'The shop',
      scopes: ['touchpoints:write'],
      createdBy: OWNER,
      createdAt: 0,
      usedAt: null,
    });
  },
};
