import { html, nothing } from 'lit';
import type { AgentConversationView } from '../../../server/protocol/index.ts';
import type { FileWanted } from '../../parts/attachment.ts';
import { renderAttachments } from '../../parts/attachments.ts';
import { linkedText } from '../../parts/linked-text.ts';
import type { FilesState } from '../../session/files/file-state.ts';
import type { ConsoleWords } from '../../words/console.ts';

/** What the visitor asked while waiting, above what was said since. */
export function renderAsked(
  { question, attachments }: AgentConversationView,
  contents: FilesState['contents'],
  words: ConsoleWords,
  want: (event: CustomEvent<FileWanted>) => void,
) {
  if (question === '' && attachments.length === 0) return nothing;
  return html`
    <div class="question">
      <p class="small soft">${words.conversation.asked}</p>
      <p dir="auto">${linkedText(question)}</p>
      <div class="files" @hp-file-wanted=${want}>${renderAttachments(attachments, contents, words)}</div>
    </div>
  `;
}
