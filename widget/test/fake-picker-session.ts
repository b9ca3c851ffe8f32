import type {
  AgentFace,
  AgentId,
  AgentPage,
  ChangeableReview,
  CommandId,
  ConversationId,
  ConversationView,
  LanguageTag,
  Message,
  Moment,
  PublicAgent,
  PublicReview,
  ReviewForm,
  SkillId,
  TicketId,
  TicketView,
} from '../../server/protocol/index.ts';
import { FIRST_BOOKING } from '../session/booking-state.ts';
import { NO_FILES } from '../session/files/file-state.ts';
import type { PickerRequest, PickerSession, PickerState, ShownList } from '../session/picker-state.ts';
import { SKETCHES, type Sketch } from './sketches.ts';

export const MINUTE_MILLISECONDS = 60_000;

function agentOf(sketch: Sketch, index: number, now: Moment): PublicAgent {
  const inMinutes = (minutes: number): Moment => now + minutes * MINUTE_MILLISECONDS;
  const { wait, availability = 'available' } = sketch;
  return {
    agentId: sketch.id as AgentId,
    name: sketch.name,
    headline: sketch.headline,
    photoUrl: null,
    availability,
    backAt: sketch.backInMinutes === undefined ? null : inMinutes(sketch.backInMinutes),
    leavesAt: sketch.leavesInMinutes === undefined ? null : inMinutes(sketch.leavesInMinutes),
    takingMore: sketch.takingMore ?? null,
    skills: sketch.skills.split(', ').map((entry) => {
      const [label = '', level] = entry.split(' ');
      return { skillId: label.toLowerCase() as SkillId, label, level: Number(level) };
    }),
    languages: sketch.languages.split(', ') as LanguageTag[],
    rating: sketch.rating === null ? null : { average: sketch.rating[0], count: sketch.rating[1] },
    waiting: sketch.waiting ?? 0,
    estimate:
      wait === null
        ? { state: 'none' }
        : wait === 'free'
          ? { state: 'free' }
          : {
              state: 'range',
              p50At: inMinutes(wait[0]),
              p80At: inMinutes(wait[1]),
              soft: availability === 'away',
            },
    trackRecord: sketch.held === undefined ? null : { held: sketch.held, of: 10 },
    score: SKETCHES.length - index,
    orderReasons: sketch.why ?? [],
  };
}

/** Believable people of a guitar shop; the same for the same `now`. */
export function fakeAgents(now: Moment): readonly PublicAgent[] {
  return SKETCHES.map((sketch, index) => agentOf(sketch, index, now));
}

export function fakeList(now: Moment): ShownList {
  const trackRecord = { held: 83, of: 100 };
  return { siteName: 'Six Strings', agents: fakeAgents(now), firstFree: { state: 'free' }, trackRecord };
}

export function fakeFace(now: Moment, id = 'ana'): AgentFace {
  const agent = fakeAgents(now).find(({ agentId }) => agentId === id);
  if (agent === undefined) throw new Error(`There is no fake agent ${id}.`);
  const { agentId, name, headline, photoUrl } = agent;
  return { agentId, name, headline, photoUrl };
}

export function fakeTicket(now: Moment, changes: Partial<TicketView> = {}): TicketView {
  const agent = fakeFace(now);
  return {
    ticketId: 'ticket-1' as TicketId,
    joinedAt: now - 2 * MINUTE_MILLISECONDS,
    choice: { kind: 'agent', agentId: agent.agentId },
    need: { skills: [], languages: [] },
    question: '',
    attachments: [],
    agent,
    flexAt: null,
    released: null,
    swap: null,
    prolongable: true,
    notice: null,
    transfer: null,
    credits: [],
    explanation: null,
    ahead: 1,
    estimate: {
      state: 'range',
      p50At: now + 3 * MINUTE_MILLISECONDS,
      p80At: now + 6 * MINUTE_MILLISECONDS,
      soft: false,
    },
    promisedAt: now + 6 * MINUTE_MILLISECONDS,
    ...changes,
  };
}

export function fakeConversation(now: Moment): ConversationView {
  return {
    conversationId: 'conversation-1' as ConversationId,
    agent: fakeFace(now),
    explanation: null,
    question: '',
    attachments: [],
    startedAt: now - 4 * MINUTE_MILLISECONDS,
    lastNumber: 5,
    marks: { visitor: { received: 5, read: 5 }, agent: { received: 5, read: 4 } },
    earlier: [],
    guest: null,
    transfer: null,
    transferEnd: null,
    channel: 'chat',
  };
}

export function fakeMessages(now: Moment): readonly Message[] {
  const { conversationId } = fakeConversation(now);
  const said = (number: number, author: Message['author'], minutesAgo: number, text: string): Message => ({
    conversationId,
    number,
    author,
    text,
    attachments: [],
    sentAt: now - minutesAgo * MINUTE_MILLISECONDS,
    commandId: author === 'visitor' ? (`command-${number}` as CommandId) : null,
  });
  return [
    said(1, 'agent', 4, 'Hello, this is Ana. You are asking about the pickups in the ’62 reissue?'),
    said(2, 'visitor', 3, 'Yes! Are they the same as in the original?'),
    said(3, 'visitor', 3, 'I have seen two part numbers.'),
    said(
      4,
      'agent',
      2,
      'Close, but not the same: the magnets are a little weaker, which is kinder to your ears.',
    ),
    said(5, 'visitor', 1, 'That is just what I wanted to know.'),
  ];
}

export const FAKE_REVIEW_FORM: ReviewForm = {
  asksNps: true,
  praiseTags: ['friendly', 'knowledgeable', 'patient', 'quick', 'clear', 'solved it'],
  complaintTags: ['unfriendly', 'unsure', 'in a hurry', 'slow', 'unclear', 'not solved'],
  publicUrl: 'https://reviews.example/six-strings',
};

export function fakeReviewed(now: Moment): ChangeableReview {
  const { conversationId } = fakeConversation(now);
  const changeableUntil = now + 23 * 60 * MINUTE_MILLISECONDS;
  return { conversationId, agent: fakeFace(now), stars: 4, changeableUntil };
}

export function fakePage(now: Moment, id = 'ana'): AgentPage {
  const agent = fakeAgents(now).find(({ agentId }) => agentId === id);
  if (agent === undefined) throw new Error(`There is no fake agent ${id}.`);
  const comments = [
    'Found the year of my guitar from two photos. Patient and precise.',
    'Told me not to buy the expensive one. I will be back.',
    '',
    'Knew every part number by heart.',
  ];
  const reviews: PublicReview[] = comments.map((comment, index) => ({
    stars: index === 2 ? 4 : 5,
    comment,
    tags: index === 0 ? ['knowledgeable', 'patient'] : [],
    publishedAt: now - (index * 9 + 2) * 86_400_000,
    reply: index === 1 ? 'Gladly. The cheaper one suits your amplifier better, too.' : null,
  }));
  return {
    agent,
    biography:
      'I grew up in my uncle’s workshop in Granada and have wound pickups since I was fifteen.\n\n' +
      'Ask me about old electrics: what is original, what is not, and whether it matters for what you play.',
    starCounts: [1, 1, 3, 12, 115],
    reviews,
    nextPage: 'page-2',
    hidden: [
      { reason: 'offensive', count: 1 },
      { reason: 'spam', count: 2 },
    ],
    hours: [],
    nextFreeAt: null,
  };
}

/** A session without a connection: a test sets its state and reads what was asked of it. */
export class FakePickerSession implements PickerSession {
  readonly requests: PickerRequest[] = [];
  started = false;
  state: PickerState;
  private readonly listeners = new Set<() => void>();

  constructor(changes: Partial<PickerState> = {}) {
    this.state = {
      link: { state: 'live' },
      list: fakeList(Date.now()),
      view: { state: 'browsing' },
      needEstimate: null,
      acquaintances: null,
      reviewed: null,
      page: { state: 'none' },
      receipt: { state: 'none' },
      draft: '',
      files: NO_FILES,
      booking: FIRST_BOOKING,
      transcriptMail: { offered: true, sentTo: null },
      pending: null,
      refusal: null,
      clockOffsetMilliseconds: 0,
      ...changes,
    };
  }

  /** Puts some of the state in place of what was there, and tells whoever listens. */
  set(changes: Partial<PickerState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  request(request: PickerRequest): void {
    this.requests.push(request);
  }

  start(): void {
    this.started = true;
  }

  stop(): void {
    this.started = false;
  }
}
