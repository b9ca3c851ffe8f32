import type { Attachment } from '../../../server/protocol/index.ts';

/** Files as a command names them. One without any says nothing of files. */
export const named = (attachments: readonly Attachment[]) =>
  attachments.length === 0 ? {} : { attachments: attachments.map(({ attachmentId }) => attachmentId) };
