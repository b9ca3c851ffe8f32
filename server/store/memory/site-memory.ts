import assert from 'node:assert/strict';
import type { AgentId, ConversationId, DecisionRecord, TicketId, VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import { photosLast } from '../photo.ts';
import type { AuditRow } from '../audit.ts';
import type { Erasure } from '../privacy.ts';
import type { Sighting, SiteSetting } from '../site-setting.ts';
import { visitorActor } from '../store.ts';
import type {
  Commit,
  CommitResult,
  Profile,
  RememberedAnswer,
  Site,
  Snapshot,
  StoredTicketText,
  Text,
  TextOf,
} from '../store.ts';
import type { BookingMailText, BookingText, LeftMessageText } from '../booking.ts';
import type { EndingText } from '../ending.ts';
import type { FactText, KeptWatch } from '../history.ts';
import type { MeasureText } from '../measures.ts';
import type { LookText, StoryText } from '../story.ts';
import type { StoredTransferNote } from '../transfer.ts';
import { type AcquaintanceMemory, writeAcquaintance } from './acquaintance-memory.ts';
import { AttachmentMemory } from './attachment-memory.ts';
import { BookingMemory } from './booking-memory.ts';
import { EndingMemory } from './ending-memory.ts';
import { FiringMemory } from './firing-methods.ts';
import { HistoryMemory } from './history-memory.ts';
import { KnowledgeMemory } from './knowledge-memory.ts';
import { MarkMemory } from './mark-memory.ts';
import { MeasureMemory } from './measure-memory.ts';
import { openPlaces } from './open-places.ts';
import { ReceiptMemory } from './receipt-memory.ts';
import { ReviewMemory } from './review-memory.ts';
import { StoryMemory } from './story-memory.ts';
import { TouchpointMemory } from './touchpoint-memory.ts';
import { ownersIn } from './touchpoint-methods.ts';
import { byTime, decisionKey, uniqueKeys } from './unique-keys.ts';
import { WebhookMemory } from './webhook-memory.ts';

export const answerKey = (actor: string, commandId: string): string => JSON.stringify([actor, commandId]);

/** Texts that have a memory of their own. */
type KeptElsewhere = (FactText | MeasureText | StoryText | LookText | EndingText | BookingTexts)['kind'];
type BookingTexts = BookingText | LeftMessageText | BookingMailText;

const EMPTIED = { visitorName: '', question: '', attachments: [], context: null } as const;

/** All that is remembered of one site. */
export class SiteMemory {
  site: Site;
  snapshot: Snapshot | null = null;
  watch: KeptWatch | null = null;
  readonly events: SiteEvent[] = [];
  readonly answers = new Map<string, RememberedAnswer>();
  /** From the hash of the token. */
  readonly visitors = new Map<string, VisitorId>();
  readonly profiles = new Map<AgentId, Profile>();
  readonly tickets = new Map<TicketId, StoredTicketText>();
  readonly transferNotes = new Map<TicketId, StoredTransferNote>();
  readonly messages = new Map<ConversationId, TextOf<'message'>[]>();
  readonly reviews = new ReviewMemory();
  readonly acquaintances = new Map<VisitorId, AcquaintanceMemory>();
  readonly attachments = new AttachmentMemory();
  readonly bookings = new BookingMemory();
  readonly marks = new MarkMemory();
  readonly endings = new EndingMemory();
  readonly receipts = new ReceiptMemory();
  readonly photos = new Map<AgentId, { readonly photoId: string; readonly content: Uint8Array }>();
  readonly stories = new StoryMemory();
  readonly touchpoints = new TouchpointMemory();
  readonly firings = new FiringMemory();
  readonly webhooks = new WebhookMemory();
  /** Oldest first. */
  readonly audit: AuditRow[] = [];
  readonly settings = new Map<string, SiteSetting>();
  readonly erasures = new Map<VisitorId, Erasure>();
  sightings: readonly Sighting[] = [];
  readonly measures = new MeasureMemory();
  readonly history = new HistoryMemory();
  readonly knowledge = new KnowledgeMemory();
  /** Oldest first. */
  decisions: readonly DecisionRecord[] = [];
  /** What may exist once only, beside the keys of the maps. */
  readonly #taken = new Set<string>();
  #open: ReadonlySet<TicketId> = new Set();

  constructor(site: Site) {
    this.site = site;
  }

  commit({ expectedVersion, events, texts, answers, decisions }: Commit): CommitResult {
    if (expectedVersion !== this.events.length) return { ok: false, reason: 'version-conflict' };
    const keys = [
      ...texts.flatMap(uniqueKeys),
      ...answers.map(({ actor, commandId }) => answerKey(actor, commandId)),
      ...decisions.map(decisionKey),
    ];
    this.#check(keys, texts);
    this.#open = openPlaces(this.#open, events, texts, this.tickets);
    for (const key of keys) this.#taken.add(key);
    // Copies, so that a caller who changes an object later changes no history.
    this.events.push(...structuredClone(events));
    const written = photosLast(structuredClone(texts));
    for (const text of written) this.#writeText(text);
    this.reviews.write(written);
    for (const text of written) if (text.kind === 'webhookMessage') this.webhooks.write(text);
    for (const answer of answers) this.answers.set(answerKey(answer.actor, answer.commandId), { ...answer });
    this.decisions = [...this.decisions, ...structuredClone(decisions)].sort(byTime);
    return { ok: true };
  }

  forgetVisitor(visitorId: VisitorId): void {
    for (const [ticketId, ticket] of this.tickets) {
      if (ticket.visitorId === visitorId) {
        this.tickets.set(ticketId, { ...ticket, ...EMPTIED });
      }
    }
    for (const [conversationId, messages] of this.messages) {
      if (messages[0]?.visitorId === visitorId) this.marks.forget(conversationId);
      const erased = messages.map((message) =>
        message.visitorId === visitorId ? { ...message, text: '', attachments: [] } : message,
      );
      this.messages.set(conversationId, erased);
    }
    for (const [ticketId, note] of this.transferNotes) {
      if (note.visitorId === visitorId) this.transferNotes.delete(ticketId);
    }
    this.reviews.forget(visitorId);
    this.endings.forget(visitorId);
    this.dropAnswers(({ actor }) => actor === visitorActor(visitorId));
    this.acquaintances.delete(visitorId);
    this.attachments.forget(visitorId);
    this.receipts.forget(visitorId);
    this.bookings.forget(visitorId);
    this.stories.forget(visitorId);
    this.touchpoints.forget(ownersIn(this, visitorId));
    this.measures.forget((reviewId) => this.reviews.isOf(reviewId, visitorId));
    for (const [tokenHash, known] of this.visitors) {
      if (known === visitorId) this.visitors.delete(tokenHash);
    }
  }

  dropAnswers(outdated: (answer: RememberedAnswer) => boolean): void {
    for (const [key, answer] of this.answers) {
      if (!outdated(answer)) continue;
      this.answers.delete(key);
      this.#taken.delete(key);
    }
  }

  dropDecisions(outdated: (decision: DecisionRecord) => boolean): void {
    for (const decision of this.decisions) if (outdated(decision)) this.#taken.delete(decisionKey(decision));
    this.decisions = this.decisions.filter((decision) => !outdated(decision));
  }

  /** Everything that can go wrong goes wrong here, before anything is written. */
  #check(keys: readonly string[], texts: readonly Text[]): void {
    const fresh = new Set<string>();
    for (const key of keys) {
      assert(!this.#taken.has(key) && !fresh.has(key), `${key} is there already.`);
      fresh.add(key);
    }
    this.reviews.check(texts);
  }

  #writeText(text: Text): void {
    switch (text.kind) {
      case 'profile':
        this.profiles.set(text.profile.agentId, text.profile);
        return;
      case 'ticket':
      case 'question':
      case 'questionDropped':
      case 'transferNote':
        this.#writeOfTicket(text);
        return;
      case 'photo':
        this.#writePhoto(text);
        return;
      case 'fact':
      case 'agentDay':
      case 'reviewDispute':
      case 'disputeDecided':
      case 'reviewModerated':
      case 'reviewHeld':
      case 'story':
      case 'look':
      case 'internalNote':
      case 'waitingAnswer':
      case 'outcome':
      case 'booking':
      case 'leftMessage':
      case 'bookingMail':
        this.#writeKept(text);
        return;
      case 'message':
        this.#writeMessage(text);
        return;
      case 'acquaintance':
      case 'preference':
        writeAcquaintance(this.acquaintances, text);
        return;
      case 'review':
      case 'reviewVersion':
      case 'reviewPublished':
      case 'reviewReply':
      case 'webhookMessage':
        // Written as a group, before.
        return;
    }
  }

  #writeOfTicket(text: TextOf<'ticket' | 'question' | 'questionDropped' | 'transferNote'>): void {
    switch (text.kind) {
      case 'ticket':
        this.#writeTicket(text);
        this.history.joined(text);
        return;
      case 'question':
        this.#writeQuestion(text);
        return;
      case 'questionDropped':
        this.#dropQuestion(text);
        return;
      case 'transferNote':
        this.#writeTransferNote(text);
        return;
    }
  }

  #writeKept(text: TextOf<KeptElsewhere>): void {
    switch (text.kind) {
      case 'fact':
        this.history.write(text.fact);
        return;
      case 'story':
      case 'look':
        this.stories.write(text);
        return;
      case 'internalNote':
      case 'waitingAnswer':
      case 'outcome':
        this.endings.write(text);
        return;
      case 'booking':
      case 'leftMessage':
      case 'bookingMail':
        this.bookings.write(text);
        return;
      case 'agentDay':
      case 'reviewDispute':
      case 'disputeDecided':
      case 'reviewModerated':
      case 'reviewHeld':
        this.measures.write(text);
        this.reviews.moderated(text, (reviewId) => this.measures.heldAt(reviewId));
        return;
    }
  }

  #writeMessage(text: TextOf<'message'>): void {
    this.messages.set(text.conversationId, [...(this.messages.get(text.conversationId) ?? []), text]);
    this.attachments.write(text);
  }

  #writeTicket({ ticketId, visitorId, visitorName, question, context }: TextOf<'ticket'>): void {
    const attachments: StoredTicketText['attachments'] = [];
    this.tickets.set(ticketId, { ticketId, visitorId, visitorName, question, attachments, context });
  }

  #writeTransferNote({ ticketId, visitorId, note }: TextOf<'transferNote'>): void {
    this.transferNotes.set(ticketId, { ticketId, visitorId, note });
  }

  #dropQuestion(text: TextOf<'questionDropped'>): void {
    const ticket = this.tickets.get(text.ticketId);
    if (ticket !== undefined) this.tickets.set(text.ticketId, { ...ticket, context: null });
    this.attachments.write(text);
  }

  #writePhoto({ agentId, photo }: TextOf<'photo'>): void {
    if (photo === null) this.photos.delete(agentId);
    else this.photos.set(agentId, photo);
    const profile = this.profiles.get(agentId);
    if (profile) this.profiles.set(agentId, { ...profile, photoUrl: photo?.photoUrl ?? null });
  }

  #writeQuestion(text: TextOf<'question'>): void {
    const { ticketId, question, attachments } = text;
    const ticket = this.tickets.get(ticketId);
    if (ticket !== undefined) this.tickets.set(ticketId, { ...ticket, question, attachments });
    this.attachments.write(text);
  }
}
