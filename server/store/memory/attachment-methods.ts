import type { AttachmentStore } from '../attachment.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';

export function attachmentMethods(memory: Memory): AttachmentStore {
  const { sites } = memory;
  return {
    saveAttachment: promised((siteId, attachment) => savedSite(memory, siteId).attachments.save(attachment)),
    readAttachments: promised(
      (siteId, attachmentIds) => sites.get(siteId)?.attachments.read(attachmentIds) ?? [],
    ),
    readAttachmentContent: promised(
      (siteId, attachmentId) => sites.get(siteId)?.attachments.content(attachmentId) ?? null,
    ),
    countAttachments: promised(
      (siteId, conversationId) => sites.get(siteId)?.attachments.count(conversationId) ?? 0,
    ),
    dropAttachment: promised((siteId, attachmentId) =>
      sites.get(siteId)?.attachments.dropUnsent(attachmentId),
    ),
  };
}
