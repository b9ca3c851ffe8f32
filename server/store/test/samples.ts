import type {
  AccountId,
  AgentId,
  CommandId,
  ConversationId,
  DecisionRecord,
  HideReason,
  MessageId,
  Moment,
  Preference,
  ReviewId,
  SiteId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import type { EventOf } from '../../core/event.ts';
import type { Account } from '../account.ts';
import type { Commit, RememberedAnswer, Site, Store, Text } from '../store.ts';

/** Moments of samples count from here: 2026-01-01. */
export const START: Moment = Date.UTC(2026, 0, 1);

export const SHOP: Site = {
  siteId: 'shop' as SiteId,
  name: 'Six Strings',
  origins: ['https://shop.example'],
};
export const BAKERY: Site = { siteId: 'bakery' as SiteId, name: 'Crumb', origins: [] };
export const ANN = 'ann' as AgentId;
export const BEN = 'ben' as AgentId;
export const VERA = 'vera' as VisitorId;
export const WILL = 'will' as VisitorId;

/** An event that tells by its moment which one it is. */
export const event = (number: number): EventOf<'agentRemoved'> => ({
  at: START + number,
  type: 'agentRemoved',
  agentId: ANN,
});

export const events = (from: number, count: number): readonly EventOf<'agentRemoved'>[] =>
  Array.from({ length: count }, (_, index) => event(from + index));

/** A commit to the shop of one event, unless told otherwise. */
export function commit(expectedVersion: number, parts: Partial<Commit> = {}): Commit {
  return {
    siteId: SHOP.siteId,
    expectedVersion,
    events: [event(expectedVersion + 1)],
    texts: [],
    answers: [],
    decisions: [],
    ...parts,
  };
}

/** Writes texts and nothing else. */
export async function writeTexts(store: Store, texts: readonly Text[], siteId = SHOP.siteId): Promise<void> {
  await store.commit(commit(0, { siteId, events: [], texts }));
}

export const answer = (commandId: string, parts: Partial<RememberedAnswer> = {}): RememberedAnswer => ({
  actor: 'visitor:vera',
  commandId: commandId as CommandId,
  bodyDigest: 'digest',
  answer: '{"ok":true,"result":{}}',
  at: START,
  ...parts,
});

export const profile = (agentId: AgentId, name: string): Extract<Text, { kind: 'profile' }> => ({
  kind: 'profile',
  profile: {
    agentId,
    name,
    alias: '',
    pronouns: '',
    headline: 'Vintage guitars',
    biography: 'Thirty years at the bench.',
    photoUrl: null,
    skillLabels: { ['vintage' as SkillId]: 'Vintage – früher & heute' },
  },
});

/** Of Ann, who serves in the shop and sees to nothing else. */
export const ACCOUNT: Account = {
  siteId: SHOP.siteId,
  accountId: 'ann' as AccountId,
  role: 'agent',
  agentId: ANN,
  name: 'Ann',
  email: 'ann@shop.example',
  passwordHash: 'hash 1',
  disabledAt: null,
  createdAt: START,
};

type TicketText = Extract<Text, { kind: 'ticket' }>;
export const ticket = (ticketId: string, parts: Partial<TicketText> = {}): TicketText => ({
  kind: 'ticket',
  ticketId: ticketId as TicketId,
  visitorId: VERA,
  visitorName: 'Vera',
  question: 'Which strings?',
  context: null,
  ...parts,
});

type MessageText = Extract<Text, { kind: 'message' }>;
export const message = (number: number, parts: Partial<MessageText> = {}): MessageText => ({
  kind: 'message',
  messageId: `message-${parts.conversationId ?? 'talk'}-${number}` as MessageId,
  conversationId: 'talk' as ConversationId,
  visitorId: VERA,
  number,
  author: 'visitor',
  text: `Words ${number} 🎸`,
  attachments: [],
  sentAt: START + number,
  commandId: `say-${number}` as CommandId,
  ...parts,
});

type ReviewText = Extract<Text, { kind: 'review' }>;
export const review = (number: number, parts: Partial<ReviewText> = {}): ReviewText => ({
  kind: 'review',
  reviewId: reviewId(number),
  conversationId: `talk-${number}` as ConversationId,
  visitorId: VERA,
  agentId: ANN,
  stars: 5,
  comment: `Comment ${number}`,
  tags: [],
  nps: null,
  writtenAt: START + number,
  ...parts,
});

export const reviewId = (number: number): ReviewId => `review-${String(number).padStart(4, '0')}` as ReviewId;

type ReviewVersion = Extract<Text, { kind: 'reviewVersion' }>;
export const reviewVersion = (
  number: number,
  version: number,
  parts: Partial<ReviewVersion> = {},
): ReviewVersion => ({
  kind: 'reviewVersion',
  reviewId: reviewId(number),
  version,
  stars: 2,
  comment: `Comment ${number}, version ${version}`,
  tags: [],
  nps: null,
  writtenAt: START + number,
  ...parts,
});

export const reply = (number: number, words = `Reply ${number}`): Text => ({
  kind: 'reviewReply',
  reviewId: reviewId(number),
  reply: words,
  repliedAt: START + number,
});

export const published = (number: number, publishedAt: Moment = START + number, version = 1): Text => ({
  kind: 'reviewPublished',
  reviewId: reviewId(number),
  version,
  publishedAt,
});

export const held = (number: number, heldAt: Moment): Text => ({
  kind: 'reviewHeld',
  reviewId: reviewId(number),
  suspicions: ['burst', 'short-talk'],
  heldAt,
});

/** An offer about ticket t1, by the event of this number. */
export const moderated = (number: number, reason: HideReason | null, note = `Note ${number}`): Text => ({
  kind: 'reviewModerated',
  reviewId: reviewId(number),
  reason,
  note,
  by: 'account:olivia',
  moderatedAt: START + 200,
});

export const decision = (number: number, parts: Partial<DecisionRecord> = {}): DecisionRecord => ({
  decisionId: String(number),
  at: START + number,
  ticketId: 't1' as TicketId,
  agentId: ANN,
  decided: {
    kind: 'offer',
    why: { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 1, agentCount: 1 },
    tickets: [{ ticketId: 't1' as TicketId, joinedAt: START, rankAt: START }],
    agents: [{ agentId: ANN, busyShare: 0.5, idleSince: START }],
  },
  ...parts,
});

export const orderDecision = (at: Moment): DecisionRecord => ({
  decisionId: `order:${at}`,
  at,
  ticketId: null,
  agentId: null,
  decided: {
    kind: 'order',
    rows: [{ agentId: ANN, score: 1.5, rating: 0.5, wait: 0, share: 1, exposure: 0 }],
  },
});

export const acquaintance = (agentId: AgentId, seconds: number, visitorId = VERA): Text => ({
  kind: 'acquaintance',
  visitorId,
  agentId,
  talkedAt: START + seconds * 1_000,
});

export const preference = (
  agentId: AgentId,
  preferred: Preference | null,
  seconds: number,
  visitorId = VERA,
): Text => ({
  kind: 'preference',
  visitorId,
  agentId,
  preference: preferred,
  setAt: START + seconds * 1_000,
});
