import { LIMITS } from '../../protocol/index.ts';
import type { AttachmentId, ConversationId, Moment, TicketId, VisitorId } from '../../protocol/index.ts';
import type {
  AttachmentPlace,
  NewAttachment,
  SaveAttachmentResult,
  StoredAttachment,
} from '../attachment.ts';
import type { Text } from '../store.ts';

type Kept = StoredAttachment & { readonly content: Uint8Array };
type Drop = (attachment: StoredAttachment) => boolean;

const weightOf = (kept: readonly Kept[]): number =>
  kept.reduce((sum, { attachment }) => sum + attachment.bytes, 0);

/** The files of one site. */
export class AttachmentMemory {
  readonly #kept = new Map<AttachmentId, Kept>();

  save({ siteBytesMost, ...given }: NewAttachment): SaveAttachmentResult {
    const { attachment, visitorId, author, agentId, content } = given;
    const known = this.#kept.get(attachment.attachmentId);
    if (known !== undefined) {
      const isSame = known.visitorId === visitorId && known.author === author && known.agentId === agentId;
      return isSame ? { ok: true, attachment: known.attachment } : { ok: false, reason: 'taken' };
    }
    const all = [...this.#kept.values()];
    const ofVisitor = all.filter((one) => one.visitorId === visitorId);
    const unsent = ofVisitor.filter(
      (one) => one.place.state === 'unsent' && one.author === author && one.agentId === agentId,
    );
    if (unsent.length >= LIMITS.attachmentsUnsent) return { ok: false, reason: 'unsent' };
    const isFull =
      ofVisitor.length >= LIMITS.attachmentsPerVisitor ||
      weightOf(ofVisitor) + attachment.bytes > LIMITS.attachmentBytesPerVisitor;
    if (isFull) return { ok: false, reason: 'visitor' };
    if (weightOf(all) + attachment.bytes > siteBytesMost) return { ok: false, reason: 'site' };
    const kept: Kept = { ...given, content: content.slice(), place: { state: 'unsent' } };
    this.#kept.set(attachment.attachmentId, structuredClone(kept));
    return { ok: true, attachment };
  }

  read(attachmentIds: readonly AttachmentId[]): readonly StoredAttachment[] {
    return [...new Set(attachmentIds)].flatMap((attachmentId) => {
      const kept = this.#kept.get(attachmentId);
      if (kept === undefined) return [];
      const { attachment, visitorId, author, agentId, place, savedAt } = kept;
      return [{ attachment, visitorId, author, agentId, place, savedAt }];
    });
  }

  content(attachmentId: AttachmentId): Uint8Array | null {
    return this.#kept.get(attachmentId)?.content ?? null;
  }

  count(conversationId: ConversationId): number {
    return [...this.#kept.values()].filter(
      ({ place }) => place.state === 'conversation' && place.conversationId === conversationId,
    ).length;
  }

  dropUnsent(attachmentId: AttachmentId): void {
    this.#drop(
      ({ attachment, place }) => attachment.attachmentId === attachmentId && place.state === 'unsent',
    );
  }

  forget(visitorId: VisitorId): void {
    this.#drop((one) => one.visitorId === visitorId);
  }

  prune(now: Moment): void {
    const unsentSince = now - LIMITS.attachmentsUnsentSeconds * 1_000;
    const keptSince = now - LIMITS.attachmentsKeptSeconds * 1_000;
    this.#drop(
      ({ place, savedAt }) => savedAt < keptSince || (place.state === 'unsent' && savedAt < unsentSince),
    );
  }

  write(text: Extract<Text, { readonly kind: 'question' | 'questionDropped' | 'message' }>): void {
    switch (text.kind) {
      case 'question': {
        const { ticketId } = text;
        this.#dropOfTicket(ticketId, new Set(text.attachments.map(({ attachmentId }) => attachmentId)));
        this.#move(text, { state: 'ticket', ticketId });
        return;
      }
      case 'questionDropped':
        this.#dropOfTicket(text.ticketId, new Set());
        return;
      case 'message':
        this.#move(text, { state: 'conversation', conversationId: text.conversationId });
    }
  }

  #dropOfTicket(ticketId: TicketId, kept: ReadonlySet<AttachmentId>): void {
    this.#drop(
      ({ attachment, place }) =>
        place.state === 'ticket' && place.ticketId === ticketId && !kept.has(attachment.attachmentId),
    );
  }

  #move(
    { visitorId, attachments }: Extract<Text, { readonly kind: 'question' | 'message' }>,
    place: AttachmentPlace,
  ): void {
    for (const { attachmentId } of attachments) {
      const kept = this.#kept.get(attachmentId);
      if (kept?.visitorId !== visitorId || kept.place.state !== 'unsent') continue;
      this.#kept.set(attachmentId, { ...kept, place });
    }
  }

  #drop(isMeant: Drop): void {
    for (const [attachmentId, kept] of this.#kept) if (isMeant(kept)) this.#kept.delete(attachmentId);
  }
}
