import { refusal, type AttachmentId, type CommandId, type RefusalCode } from '../../server/protocol/index.ts';
import type { FilesState } from '../session/files/file-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeConversation, fakeMessages, fakeTicket } from './fake-picker-session.ts';

const LOST_MILLISECONDS = 5_000;

/** Files that were chosen and cannot be sent, one for each reason. */
const refusedFiles = (...codes: readonly RefusalCode[]): FilesState => ({
  drafts: codes.map((code) => ({
    place: '',
    attachmentId: code as string as AttachmentId,
    name: `${code}.tiff`,
    progress: { state: 'failed', refusal: refusal(code), mayRetry: code === 'no-answer' },
  })),
  contents: new Map(),
});

/** What goes wrong, as a visitor meets it. */
export function refusedStates(now: number): Readonly<Record<string, Partial<PickerState>>> {
  const waiting = { state: 'waiting', ticket: fakeTicket(now) } as const;
  const talking = {
    state: 'talking',
    conversation: fakeConversation(now),
    messages: fakeMessages(now),
    outgoing: [],
    agentTypesUntil: 0,
    readNumber: 5,
    draft: '',
  } as const;
  const failed = (code: RefusalCode): Partial<PickerState> => ({
    view: { state: 'failed', refusal: refusal(code) },
    list: null,
    link: { state: 'refused', refusal: refusal(code) },
  });
  return {
    'refused-full': { refusal: refusal('site-full') },
    'refused-blocked': failed('origin-refused'),
    'refused-unknown': failed('site-unknown'),
    'refused-old': failed('version-unsupported'),
    'refused-blocked-waiting': {
      view: waiting,
      link: { state: 'refused', refusal: refusal('origin-refused') },
    },
    'refused-lost-waiting': { view: waiting, link: { state: 'lost', since: now - LOST_MILLISECONDS } },
    'refused-no-answer': { view: waiting, refusal: refusal('no-answer') },
    'refused-files': {
      view: talking,
      files: refusedFiles('attachment-type', 'attachment-too-large', 'attachments-full', 'no-answer'),
    },
    'refused-conversation-full': { view: talking, refusal: refusal('conversation-full') },
    'refused-mail': { view: talking, refusal: refusal('mail-failed') },
    'refused-message': {
      view: {
        ...talking,
        outgoing: [
          {
            commandId: 'c-9' as CommandId,
            text: 'And does the case come with it?',
            fileCount: 0,
            writtenAt: now,
            failure: refusal('conversation-full'),
          },
        ],
      },
    },
  };
}

/** Those that look like no other state. */
export function refusedViews(now: number): Readonly<Record<string, Partial<PickerState>>> {
  const {
    'refused-blocked-waiting': blocked,
    'refused-files': files,
    'refused-message': message,
  } = refusedStates(now);
  return {
    ...(blocked && { 'refused-blocked-waiting': blocked }),
    ...(files && { 'refused-files': files }),
    ...(message && { 'refused-message': message }),
  };
}
