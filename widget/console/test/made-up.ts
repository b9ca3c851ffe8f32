import { CHANNEL_LIMITS } from '../../../server/protocol/index.ts';
import type {
  AgentConversationView,
  AgentId,
  CommandId,
  ConsoleView,
  ConversationId,
  LanguageTag,
  LineTicketView,
  Message,
  OfferId,
  OfferView,
  OwnReview,
  ReviewId,
  SelfAgent,
  SkillId,
  TicketId,
  VisitContext,
} from '../../../server/protocol/index.ts';
import { NOTHING_BESIDE } from '../../session/beside-talk.ts';
import { NO_FILES } from '../../session/files/file-state.ts';
import type { ConsoleState, Thread } from '../../session/console-state.ts';
import type { Stories } from '../../session/stories.ts';
import { NEW_HERE } from './new-here.ts';
import { OWN_SESSION } from './own-session.ts';

/** People and words that tests and the gallery show. Times are seconds before or after now. */
export type SignedIn = Extract<ConsoleState, { readonly state: 'signed-in' }>;

const ago = (seconds: number): number => Date.now() - seconds * 1_000;

export const JUNO = 'juno' as AgentId;
export const conversationIdOf = (name: string) => `talk-${name}` as ConversationId;
export const offerIdOf = (name: string) => `offer-${name}` as OfferId;

export const selfAgent = (changes: Partial<SelfAgent> = {}): SelfAgent => ({
  agentId: JUNO,
  name: 'Juno Albrecht',
  headline: 'Vintage electric guitars, amplifiers and honest repairs',
  alias: '',
  pronouns: '',
  hiddenFields: [],
  biography: 'Twenty years at the bench. I like instruments that have a story.',
  photoUrl: null,
  skills: [
    { skillId: 'electric' as SkillId, label: 'Electric', level: 5 },
    { skillId: 'vintage' as SkillId, label: 'Vintage', level: 4 },
    { skillId: 'amplifiers' as SkillId, label: 'Amplifiers', level: 3 },
    { skillId: 'repairs' as SkillId, label: 'Repairs', level: 3 },
  ],
  languages: ['en' as LanguageTag, 'de' as LanguageTag],
  capacity: 3,
  channels: CHANNEL_LIMITS,
  ahead: { hours: [], nextFreeAt: null },
  availability: 'available',
  backAt: null,
  leavesAt: null,
  takingMore: null,
  mayPick: false,
  awayReason: null,
  pause: null,
  idleSeconds: 0,
  rating: { average: 4.8, count: 132 },
  reviewCount: 132,
  hours: null,
  ...changes,
});

export const offer = (name: string, changes: Partial<OfferView> = {}): OfferView => ({
  offerId: offerIdOf(name),
  ticketId: `ticket-${name}` as TicketId,
  visitorName: name,
  question: 'My 1963 Jazzmaster buzzes on the low strings. Is that the nut or the neck?',
  attachments: [],
  choice: { kind: 'agent', agentId: JUNO },
  joinedAt: ago(260),
  offeredAt: ago(6),
  expiresAt: ago(-14),
  explanation: {
    kind: 'offer',
    why: {
      ticket: 'longest-waiting',
      agent: changes.choice?.kind === 'any' ? 'only-one-free' : 'chosen',
      ticketCount: 4,
      agentCount: 1,
    },
  },
  transfer: null,
  context: null,
  visitorIdentity: 'unknown',
  ...changes,
});

/** What a shop said of somebody on the way to the till. */
export const visit = (): VisitContext => ({
  page: { address: 'https://shop.example/cart?step=2', title: 'Your cart' },
  attributes: { items: 2, member: true, plan: 'gold' },
  touchpoints: [
    { name: 'product-viewed', at: ago(900), data: { item: 'Larkspur 62' } },
    { name: 'cart-filled', at: ago(420), data: { item: 'Larkspur 62', price: 1_840 } },
  ],
  circumstances: {
    path: [
      { address: 'https://shop.example/', seconds: null },
      { address: 'https://shop.example/larkspur-62', seconds: 252 },
      { address: 'https://shop.example/cart', seconds: 185 },
    ],
    referrer: 'https://search.example/',
    device: { kind: 'phone', width: 390, height: 844 },
    locale: 'de-AT',
    zone: 'Europe/Vienna',
  },
});

/** One who insists, two who also take others, one of whom anyone may take by now, and one for anyone. */
export const flexibleLine = (): ConsoleView['line'] => {
  const flexible = { kind: 'flex', agentId: JUNO, patienceSeconds: 600 } as const;
  const tickets = [
    ticket('Noor', {
      joinedAt: ago(240),
      credits: [{ reason: 'promise-broken', seconds: 60 }],
    }),
    ticket('Ivo', {
      joinedAt: ago(280),
      choice: flexible,
      flexAt: ago(-320),
      question: 'My amplifier hums as soon as I touch the strings.',
    }),
    ticket('Li Na', {
      joinedAt: ago(200),
      choice: flexible,
      flexAt: ago(-400),
      released: 'early',
      question: '',
    }),
    ticket('Sam', { joinedAt: ago(90), question: 'What would a setup cost me?' }),
    ticket('Tove', {
      joinedAt: ago(40),
      choice: { kind: 'any' },
      question: 'Can I send a left-handed bass back?',
    }),
  ];
  return { tickets, total: tickets.length };
};

export const conversation = (
  name: string,
  changes: Partial<AgentConversationView> = {},
): AgentConversationView => ({
  conversationId: conversationIdOf(name),
  visitorName: name,
  question: 'Which strings would you put on an old Gretsch?',
  attachments: [],
  joinedAt: ago(840),
  choice: { kind: 'agent', agentId: JUNO },
  startedAt: ago(540),
  lastNumber: 3,
  marks: { visitor: { received: 3, read: 3 }, agent: { received: 3, read: 3 } },
  visitorConnected: true,
  context: null,
  visitorIdentity: 'unknown',
  waitingSince: ago(130),
  earlier: [],
  cameFrom: null,
  guest: null,
  transfer: null,
  transferEnd: null,
  channel: { channel: 'chat', since: ago(540) },
  outcome: { disposition: null, resolved: null, sale: null },
  noteCount: 0,
  phase: { state: 'talking' },
  ...changes,
});

export const ticket = (name: string, changes: Partial<LineTicketView> = {}): LineTicketView => ({
  ticketId: `ticket-${name}` as TicketId,
  visitorName: name,
  question: 'Does the Telecaster come with a case?',
  attachments: [],
  choice: { kind: 'agent', agentId: JUNO },
  need: { skills: [], languages: [] },
  joinedAt: ago(190),
  flexAt: null,
  released: null,
  credits: [],
  postponedUntil: null,
  connected: true,
  ...changes,
});

export const message = (name: string, number: number, author: Message['author'], text: string): Message => ({
  conversationId: conversationIdOf(name),
  number,
  author,
  text,
  attachments: [],
  sentAt: ago(540 - number * 60),
  commandId: author === 'agent' ? (`command-${number}` as CommandId) : null,
});

export const thread = (name: string, changes: Partial<Thread> = {}): Thread => ({
  messages: [
    message(name, 1, 'visitor', 'Hello Juno, I have an old Gretsch from my uncle.'),
    message(name, 2, 'agent', 'Lovely. Do you know the year, and does it still have its first frets?'),
    message(name, 3, 'visitor', 'He bought it in 1958, and I think nobody ever touched them.'),
  ],
  outgoing: [],
  seenNumber: 3,
  visitorTypesUntil: 0,
  draft: '',
  ...changes,
});

export const view = (changes: Partial<ConsoleView> = {}): ConsoleView => ({
  self: selfAgent(),
  offers: [],
  line: { tickets: [], total: 0 },
  conversations: [],
  recent: [],
  bookings: { bookings: [], total: 0 },
  leftMessages: { messages: [], total: 0 },
  ending: {
    dispositions: ['question answered', 'problem solved', 'order', 'our own word'],
    currency: 'EUR',
  },
  number: 1,
  serverNow: Date.now(),
  ...changes,
});

/** Everybody is here for the first time, and that was read already. */
export const strangers = (shown: Partial<Pick<ConsoleView, 'offers' | 'conversations'>> | null): Stories => {
  const stranger = { state: 'shown', story: NEW_HERE, talks: new Map() } as const;
  const ids = [
    ...(shown?.offers ?? []).map(({ offerId }) => offerId),
    ...(shown?.conversations ?? []).map(({ conversationId }) => conversationId),
  ];
  return new Map(ids.map((key) => [key, stranger]));
};

export const signedIn = (changes: Partial<SignedIn> = {}): SignedIn => ({
  state: 'signed-in',
  session: OWN_SESSION,
  link: { state: 'live' },
  view: view(),
  threads: new Map(),
  openConversation: null,
  colleagues: null,
  stories: strangers(changes.view ?? null),
  beside: NOTHING_BESIDE,
  advice: new Map(),
  reviews: { state: 'unread' },
  files: NO_FILES,
  pending: null,
  refusal: null,
  clockOffsetMilliseconds: 0,
  usedElsewhereAt: 0,
  ...changes,
});

/** A desk in the middle of the day: two talks, one of them open, three in line. */
export const busyDesk = (changes: Partial<SignedIn> = {}): SignedIn =>
  signedIn({
    view: view({
      conversations: [
        conversation('Maya', { context: visit() }),
        conversation('Okonkwo & Daughters', { waitingSince: null, choice: { kind: 'any' } }),
      ],
      line: {
        tickets: [
          ticket('Ivo'),
          ticket('Li Na', { choice: { kind: 'any' }, joinedAt: ago(75), question: '' }),
          ticket('Noor', { connected: false, joinedAt: ago(20) }),
        ],
        total: 3,
      },
    }),
    threads: new Map([
      [conversationIdOf('Maya'), thread('Maya')],
      [conversationIdOf('Okonkwo & Daughters'), thread('Okonkwo & Daughters')],
    ]),
    openConversation: conversationIdOf('Maya'),
    ...changes,
  });

export const review = (
  stars: number,
  comment: string,
  daysAgo: number,
  changes: Partial<OwnReview> = {},
): OwnReview => ({
  reviewId: `review-${daysAgo}` as ReviewId,
  tags: [],
  reply: null,
  stars,
  comment,
  publishedAt: ago(daysAgo * 86_400),
  ...changes,
});
