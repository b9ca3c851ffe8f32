import type { SiteId, TicketId, VisitorId } from '../protocol/index.ts';

/** What one agent tells the next of a visitor. A later one takes its place. */
export type TransferNoteText = {
  readonly kind: 'transferNote';
  readonly ticketId: TicketId;
  readonly visitorId: VisitorId;
  readonly note: string;
};

export type StoredTransferNote = Omit<TransferNoteText, 'kind'>;

export interface TransferStore {
  /** The notes of those tickets that have one, in no order. */
  readTransferNotes(siteId: SiteId, ticketIds: readonly TicketId[]): Promise<readonly StoredTransferNote[]>;
}
