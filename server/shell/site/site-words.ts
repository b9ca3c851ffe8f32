import { LIMITS, NO_MARKS } from '../../protocol/index.ts';
import type {
  AgentId,
  AnswerId,
  BookingId,
  ConversationId,
  HideableField,
  LeftMessageId,
  Marks,
  TicketId,
} from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { BookingWords, LeftMessageWords, ProfileWords, TicketWords, Words } from '../../core/index.ts';
import type { StoredWaitingAnswer } from '../../store/answering.ts';
import type { Profile, Store, StoredMark, Text } from '../../store/store.ts';

type Hidden = readonly HideableField[];

const ROWS_PER_READ = 500;
/**
 * Words of tickets and marks of conversations that are over are let go when they outnumber the others by so
 * many.
 */
const SPARE_ROWS = 200;

/**
 * What views need beside the state, at hand: profiles, names and questions of open tickets, and how far the
 * sides of open conversations have come.
 */
export class SiteWords implements Words {
  hiddenFields: Hidden = [];
  readonly profiles = new Map<AgentId, ProfileWords>();
  readonly tickets = new Map<TicketId, TicketWords>();
  readonly transferNotes = new Map<TicketId, string>();
  readonly waitingAnswers = new Map<TicketId, Map<AnswerId, string>>();
  readonly marks = new Map<ConversationId, Marks>();
  readonly bookings = new Map<BookingId, BookingWords>();
  /** Names of rules. */
  rules: NonNullable<Words['rules']> = new Map();
  readonly leftMessages = new Map<LeftMessageId, LeftMessageWords>();

  static async load(store: Store, state: SiteState, hidden?: Hidden): Promise<SiteWords> {
    const words = new SiteWords();
    words.hide(hidden);
    for (const profile of await store.readProfiles(state.siteId)) words.#keepProfile(profile);
    const open = openTickets(state);
    for (let start = 0; start < open.length; start += ROWS_PER_READ) {
      const ticketIds = open.slice(start, start + ROWS_PER_READ);
      for (const text of await store.readTicketTexts(state.siteId, ticketIds))
        words.tickets.set(text.ticketId, text);
      for (const answer of await store.readWaitingAnswers(state.siteId, ticketIds)) words.#keepAnswer(answer);
      for (const { ticketId, note } of await store.readTransferNotes(state.siteId, ticketIds))
        words.transferNotes.set(ticketId, note);
    }
    const talks = [...state.conversations.keys()];
    for (let start = 0; start < talks.length; start += ROWS_PER_READ)
      words.marked(await store.readMarks(state.siteId, talks.slice(start, start + ROWS_PER_READ)));
    await words.#loadBookings(store, state);
    return words;
  }

  profile(agentId: AgentId): ProfileWords | null {
    return this.profiles.get(agentId) ?? null;
  }

  /** As visitors may read it, `null` for nobody known. */
  publicName(agentId: AgentId): string | null {
    return this.profiles.has(agentId) ? views.publicProfileOf(this, agentId).name : null;
  }

  /** Keeps these fields from visitors, and no others. Gives whether that is new. */
  hide(hidden: Hidden = []): boolean {
    const isNew = hidden.join() !== this.hiddenFields.join();
    this.hiddenFields = hidden;
    return isNew;
  }

  /** These marks are durable. */
  marked(marks: readonly StoredMark[]): void {
    for (const { conversationId, side, received, read } of marks) {
      const known = this.marks.get(conversationId) ?? NO_MARKS;
      const { [side]: before } = known;
      const mark = { received: Math.max(received, before.received), read: Math.max(read, before.read) };
      this.marks.set(conversationId, { ...known, [side]: mark });
    }
  }

  committed(texts: readonly Text[], after: SiteState): void {
    // As the store has it: of a profile and a photo the photo is the newest, whichever came first.
    for (const text of texts) if (text.kind === 'profile') this.#keepProfile(text.profile);
    for (const text of texts) {
      if (text.kind === 'photo') this.#keepPhoto(text);
      if (text.kind === 'ticket') this.tickets.set(text.ticketId, { ...text, attachments: [] });
      if (text.kind === 'question') this.#replaceQuestion(text);
      if (text.kind === 'transferNote') this.transferNotes.set(text.ticketId, text.note);
      if (text.kind === 'waitingAnswer') this.#keepAnswer(text);
      if (text.kind === 'booking') this.bookings.set(text.bookingId, text);
      if (text.kind === 'leftMessage') this.leftMessages.set(text.leftMessageId, text);
    }
    const needed =
      after.tickets.size + after.conversations.size + after.agents.size * LIMITS.recentConversations;
    if (this.tickets.size > 2 * needed + SPARE_ROWS) this.#keepOnly(new Set(openTickets(after)));
    keepOpen(this.bookings, after.bookings);
    keepOpen(this.leftMessages, after.leftMessages);
    if (this.marks.size > 2 * after.conversations.size + SPARE_ROWS) this.#keepMarksOf(after);
  }

  async #loadBookings(store: Store, { siteId, bookings, leftMessages }: SiteState): Promise<void> {
    const bookingIds = [...bookings.keys()];
    for (let start = 0; start < bookingIds.length; start += ROWS_PER_READ) {
      const texts = await store.readBookingTexts(siteId, bookingIds.slice(start, start + ROWS_PER_READ));
      for (const text of texts) this.bookings.set(text.bookingId, text);
    }
    const messageIds = [...leftMessages.keys()];
    for (let start = 0; start < messageIds.length; start += ROWS_PER_READ) {
      const texts = await store.readLeftMessages(siteId, messageIds.slice(start, start + ROWS_PER_READ));
      for (const text of texts) this.leftMessages.set(text.leftMessageId, text);
    }
  }

  #replaceQuestion({ ticketId, question, attachments }: Extract<Text, { kind: 'question' }>): void {
    const known = this.tickets.get(ticketId);
    if (known !== undefined) this.tickets.set(ticketId, { ...known, question, attachments });
  }

  #keepAnswer({ ticketId, answerId, text }: StoredWaitingAnswer): void {
    const known = this.waitingAnswers.get(ticketId) ?? new Map<AnswerId, string>();
    this.waitingAnswers.set(ticketId, known.set(answerId, text));
  }

  #keepProfile(profile: Profile): void {
    this.profiles.set(profile.agentId, profile);
  }

  #keepPhoto({ agentId, photo }: Extract<Text, { kind: 'photo' }>): void {
    const known = this.profiles.get(agentId);
    if (known !== undefined) this.profiles.set(agentId, { ...known, photoUrl: photo?.photoUrl ?? null });
  }

  #keepMarksOf({ conversations }: SiteState): void {
    for (const id of this.marks.keys()) if (!conversations.has(id)) this.marks.delete(id);
  }

  #keepOnly(open: ReadonlySet<TicketId>): void {
    for (const ticketId of this.tickets.keys()) if (!open.has(ticketId)) this.tickets.delete(ticketId);
    for (const id of this.waitingAnswers.keys()) if (!open.has(id)) this.waitingAnswers.delete(id);
    for (const id of this.transferNotes.keys()) if (!open.has(id)) this.transferNotes.delete(id);
  }
}

const openTickets = (state: SiteState): readonly TicketId[] => [
  ...state.tickets.keys(),
  ...[...state.conversations.values()].map(({ ticket }) => ticket.ticketId),
  ...[...state.agents.values()].flatMap(({ recent }) =>
    recent.flatMap((conversationId) => state.ended.get(conversationId)?.ticketId ?? []),
  ),
];

/** Lets go of words whose rows are gone, once there are many of them. */
function keepOpen<Id>(words: Map<Id, unknown>, open: { readonly size: number; has(id: Id): boolean }): void {
  if (words.size <= 2 * open.size + SPARE_ROWS) return;
  for (const id of words.keys()) if (!open.has(id)) words.delete(id);
}
