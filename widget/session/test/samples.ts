import { CHANNEL_LIMITS, NO_MARKS } from '../../../server/protocol/index.ts';
import type {
  AgentConversationView,
  AgentFace,
  AgentId,
  AgentList,
  AgentListDelta,
  CommandId,
  ConsoleView,
  ChangeableReview,
  ConversationId,
  ConversationView,
  ListVersion,
  Message,
  PublicAgent,
  ReviewForm,
  TicketId,
  TicketView,
  VisitorState,
  VisitorView,
} from '../../../server/protocol/index.ts';
import type { Thanks } from '../reviewing.ts';

/** The browser's clock at the start of a test; the server's runs `AHEAD` milliseconds before it. */
export const START = 1_800_000_000_000;
export const AHEAD = 4_000;

export const ada = 'ada' as AgentId;
export const bea = 'bea' as AgentId;
export const talk = 'conversation-1' as ConversationId;
export const otherTalk = 'conversation-2' as ConversationId;
export const ticketId = 'ticket-1' as TicketId;
export const face: AgentFace = { agentId: ada, name: 'Ada', headline: 'Vintage guitars', photoUrl: null };

export const agent = (agentId: AgentId, change: Partial<PublicAgent> = {}): PublicAgent => ({
  agentId,
  name: agentId,
  headline: '',
  photoUrl: null,
  availability: 'available',
  backAt: null,
  leavesAt: null,
  takingMore: null,
  skills: [],
  languages: [],
  rating: null,
  waiting: 0,
  estimate: { state: 'free' },
  trackRecord: null,
  score: 1,
  orderReasons: [],
  ...change,
});

export const version = (number: number, epoch = 'one'): ListVersion => ({ epoch, number });

export const list = (number: number, agents: readonly PublicAgent[], epoch = 'one'): AgentList => ({
  version: version(number, epoch),
  siteName: 'Shop',
  agents,
  firstFree: { state: 'free' },
  trackRecord: null,
  serverNow: START + AHEAD,
});

export const delta = (
  from: number,
  to: number,
  changed: readonly PublicAgent[],
  removed: readonly AgentId[] = [],
  epoch = 'one',
): AgentListDelta => ({
  from: version(from, epoch),
  version: version(to, epoch),
  changed,
  removed,
  firstFree: { state: 'none' },
  trackRecord: null,
  serverNow: START + AHEAD,
});

export const ticket: TicketView = {
  ticketId,
  joinedAt: START,
  choice: { kind: 'agent', agentId: ada },
  need: { skills: [], languages: [] },
  question: 'Which strings?',
  attachments: [],
  agent: face,
  flexAt: null,
  released: null,
  swap: null,
  prolongable: false,
  notice: null,
  transfer: null,
  credits: [],
  explanation: null,
  ahead: 2,
  estimate: { state: 'none' },
  promisedAt: null,
};

export const conversation = (lastNumber = 0, conversationId = talk): ConversationView => ({
  conversationId,
  agent: face,
  explanation: null,
  startedAt: START,
  question: 'Which strings?',
  attachments: [],
  lastNumber,
  marks: NO_MARKS,
  earlier: [],
  guest: null,
  transfer: null,
  transferEnd: null,
  channel: 'chat',
});

export const reviewForm: ReviewForm = {
  asksNps: true,
  praiseTags: ['friendly', 'quick'],
  complaintTags: ['slow'],
  publicUrl: 'https://reviews.example/shop',
};

export const thanks: Thanks = {
  conversationId: talk,
  agent: face,
  stars: 4,
  changed: false,
  publicUrl: reviewForm.publicUrl,
};

export const changeable: ChangeableReview = {
  conversationId: talk,
  agent: face,
  stars: 4,
  changeableUntil: START + 86_400_000,
};

export const browsing: VisitorView = { state: 'browsing' };
export const waiting: VisitorView = { state: 'waiting', ticket };
export const asked: VisitorView = { state: 'asked', ticket, reason: 'agent-declined', answerBy: START + 1 };
export const ringing: VisitorView = { state: 'ringing', ticket, agent: face, postponeSeconds: 180 };
export const talking = (lastNumber = 0, conversationId = talk): VisitorView => ({
  state: 'talking',
  conversation: conversation(lastNumber, conversationId),
});
export const reviewing = (lastNumber = 0): VisitorView => ({
  state: 'reviewing',
  conversation: conversation(lastNumber),
  endedAt: START,
  endReason: 'agent-ended',
  reviewable: true,
  form: reviewForm,
  reopenUntil: START + 86_400_000,
});

export const self = (view: VisitorView, number = 1): VisitorState => ({
  view,
  acquaintances: { former: null, favourites: [], avoided: [] },
  reviewed: null,
  sendsMail: false,
  bookings: [],
  number,
  serverNow: START + AHEAD,
});

export const message = (number: number, change: Partial<Message> = {}): Message => ({
  conversationId: talk,
  number,
  author: 'agent',
  text: `message ${number}`,
  attachments: [],
  sentAt: START + number,
  commandId: null,
  ...change,
});

export const id = (text: string): CommandId => text as CommandId;

export const deskConversation = (
  lastNumber = 0,
  conversationId = talk,
  change: Partial<AgentConversationView> = {},
): AgentConversationView => ({
  conversationId,
  visitorName: 'Vera',
  question: 'Which strings?',
  attachments: [],
  startedAt: START,
  joinedAt: START,
  choice: { kind: 'any' },
  lastNumber,
  marks: NO_MARKS,
  visitorConnected: true,
  context: null,
  visitorIdentity: 'unknown',
  waitingSince: null,
  earlier: [],
  cameFrom: null,
  guest: null,
  transfer: null,
  transferEnd: null,
  channel: { channel: 'chat', since: 0 },
  outcome: { disposition: null, resolved: null, sale: null },
  noteCount: 0,
  phase: { state: 'talking' },
  ...change,
});

export const consoleView = (
  conversations: readonly AgentConversationView[] = [],
  number = 1,
): ConsoleView => ({
  self: {
    agentId: ada,
    name: 'Ada',
    headline: '',
    alias: '',
    pronouns: '',
    hiddenFields: [],
    biography: '',
    photoUrl: null,
    skills: [],
    languages: [],
    capacity: 2,
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
    rating: null,
    reviewCount: 0,
    hours: null,
  },
  offers: [],
  line: { tickets: [], total: 0 },
  ending: { dispositions: ['order', 'other'], currency: 'EUR' },
  conversations,
  recent: [],
  bookings: { bookings: [], total: 0 },
  leftMessages: { messages: [], total: 0 },
  number,
  serverNow: START + AHEAD,
});
