import { NO_MARKS, publicText } from '../../protocol/index.ts';
import type {
  AgentFace,
  AgentId,
  AnswerId,
  Attachment,
  BookingId,
  Contact,
  ConversationId,
  HideableField,
  LeftMessageId,
  Marks,
  ProfileText,
  RuleId,
  TicketId,
  VisitContext,
  VisitorIdentity,
} from '../../protocol/index.ts';

/** The words of a profile, as the store keeps them. */
export type ProfileWords = ProfileText & {
  readonly skillLabels: Readonly<Record<string, string>>;
};

export type TicketWords = {
  readonly visitorName: string;
  readonly question: string;
  readonly attachments: readonly Attachment[];
  /** What the page said of the visit, `null` when it said nothing. */
  readonly context: VisitContext | null;
};

export type BookingWords = {
  readonly visitorName: string;
  readonly contact: Contact;
  readonly note: string;
};

export type LeftMessageWords = {
  readonly visitorName: string;
  readonly contact: Contact;
  readonly text: string;
};

/** A map, or anything that looks up like one. */
export type Lookup<Key, Value> = { get(key: Key): Value | undefined };

/** What a view may need that stands beside the state; whatever is missing is shown empty. */
export type Words = {
  /** What the owner keeps from visitors; nothing where it is left out. */
  readonly hiddenFields?: readonly HideableField[];
  readonly profiles: Lookup<AgentId, ProfileWords>;
  readonly tickets: Lookup<TicketId, TicketWords>;
  readonly marks: Lookup<ConversationId, Marks>;
  /** What one agent told the next; nobody else reads it. */
  readonly transferNotes?: Lookup<TicketId, string>;
  /** Names of rules, for agents. */
  readonly rules?: Lookup<RuleId, string>;
  /** What was answered to those who waited; nothing where it is left out. */
  readonly waitingAnswers?: Lookup<TicketId, ReadonlyMap<AnswerId, string>>;
  readonly bookings: Lookup<BookingId, BookingWords>;
  readonly leftMessages: Lookup<LeftMessageId, LeftMessageWords>;
};

const NO_PROFILE: ProfileWords = {
  name: '',
  alias: '',
  pronouns: '',
  headline: '',
  biography: '',
  photoUrl: null,
  skillLabels: {},
};
export const NO_TICKET: TicketWords = {
  visitorName: '',
  question: '',
  attachments: [],
  context: null,
};

const NO_CONTACT: Contact = { mail: null, phone: null };
const NO_BOOKING: BookingWords = { visitorName: '', contact: NO_CONTACT, note: '' };
const NO_LEFT_MESSAGE: LeftMessageWords = { visitorName: '', contact: NO_CONTACT, text: '' };

/** As the agent has it: for the agent's own console, and nobody else. */
export const profileOf = (words: Words, agentId: AgentId): ProfileWords =>
  words.profiles.get(agentId) ?? NO_PROFILE;

export const ticketWordsOf = (words: Words, ticketId: TicketId): TicketWords =>
  words.tickets.get(ticketId) ?? NO_TICKET;

export const identityOf = ({ context }: TicketWords): VisitorIdentity =>
  context?.signed === undefined ? 'unknown' : 'signed';

export const bookingWordsOf = (words: Words, bookingId: BookingId): BookingWords =>
  words.bookings.get(bookingId) ?? NO_BOOKING;

export const leftMessageWordsOf = (words: Words, id: LeftMessageId): LeftMessageWords =>
  words.leftMessages.get(id) ?? NO_LEFT_MESSAGE;

export const marksOf = (words: Words, conversationId: ConversationId): Marks =>
  words.marks.get(conversationId) ?? NO_MARKS;

/** As visitors may read it. */
export const publicProfileOf = (words: Words, agentId: AgentId): Omit<ProfileText, 'alias'> =>
  publicText(profileOf(words, agentId), words.hiddenFields ?? []);

/** Agents see each other as visitors do, so that nobody tells a visitor a name that is kept from them. */
export function faceOf(words: Words, agentId: AgentId): AgentFace {
  const { name, headline, photoUrl } = publicProfileOf(words, agentId);
  return { agentId, name, headline, photoUrl };
}
