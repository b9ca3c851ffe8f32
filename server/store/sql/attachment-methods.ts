import type { AttachmentStore } from '../attachment.ts';
import * as attachments from './attachments.ts';
import type { Engine } from './engine.ts';

/** Files over any SQL engine. */
export function attachmentMethods(engine: Engine): AttachmentStore {
  return {
    saveAttachment: (siteId, attachment) =>
      engine.write((transaction) => attachments.saveAttachment(transaction, siteId, attachment)),
    readAttachments: (siteId, attachmentIds) =>
      engine.read((database) => attachments.readAttachments(database, siteId, attachmentIds)),
    readAttachmentContent: (siteId, attachmentId) =>
      engine.read((database) => attachments.readContent(database, siteId, attachmentId)),
    countAttachments: (siteId, conversationId) =>
      engine.read((database) => attachments.countAttachments(database, siteId, conversationId)),
    dropAttachment: (siteId, attachmentId) =>
      engine.write((transaction) => attachments.dropUnsent(transaction, siteId, attachmentId)),
  };
}
