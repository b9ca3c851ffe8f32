import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Attachment, AttachmentId } from '../../server/protocol/index.ts';
import type { FileContent } from '../session/files/file-state.ts';
import type { TalkPartWords } from '../words/parts.ts';
import './attachment.ts';

/** The files of one message or question, in the order in which they were chosen. */
export const renderAttachments = (
  attachments: readonly Attachment[],
  contents: ReadonlyMap<AttachmentId, FileContent>,
  words: TalkPartWords,
) =>
  attachments.length === 0
    ? nothing
    : repeat(
        attachments,
        ({ attachmentId }) => attachmentId,
        (attachment) =>
          html`<hp-attachment
            .attachment=${attachment}
            .content=${contents.get(attachment.attachmentId)}
            .words=${words}
          ></hp-attachment>`,
      );
