import {
  LIMITS,
  type Answer,
  type Attachment,
  type AttachmentId,
  type ConversationId,
  type SiteId,
} from '../../protocol/index.ts';
import type { Person } from '../../core/command.ts';
import type { AttachmentPlace } from '../../store/attachment.ts';
import type { Store } from '../../store/store.ts';
import { refused } from '../check.ts';
import { isAuthor } from './access.ts';

const isSamePlace = (one: AttachmentPlace, other: AttachmentPlace): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Those files, in the order named, if this person may send them to that place: they are the person's own, and
 * were sent nowhere else. To be there already is no obstacle, since a repeated command names them again.
 */
export async function sendable(
  store: Store,
  siteId: SiteId,
  person: Person,
  attachmentIds: readonly AttachmentId[],
  place: Exclude<AttachmentPlace, { state: 'unsent' }>,
): Promise<Answer<readonly Attachment[]>> {
  if (attachmentIds.length === 0) return { ok: true, result: [] };
  const stored = await store.readAttachments(siteId, attachmentIds);
  const own = new Map(
    stored
      .filter((each) => isAuthor(person, each))
      .filter((each) => each.place.state === 'unsent' || isSamePlace(each.place, place))
      .map((each) => [each.attachment.attachmentId, each]),
  );
  const found = attachmentIds.flatMap((attachmentId) => own.get(attachmentId) ?? []);
  if (found.length < attachmentIds.length) return refused('attachment-unknown', undefined, 'attachments');
  const added = found.filter((each) => each.place.state === 'unsent').length;
  if (place.state === 'conversation' && (await isFull(store, siteId, place.conversationId, added))) {
    return refused('attachments-full', undefined, 'attachments');
  }
  return { ok: true, result: found.map(({ attachment }) => attachment) };
}

const isFull = async (
  store: Store,
  siteId: SiteId,
  conversationId: ConversationId,
  added: number,
): Promise<boolean> =>
  added > 0 &&
  (await store.countAttachments(siteId, conversationId)) + added > LIMITS.attachmentsPerConversation;
