import { expect, waitUntil } from '@open-wc/testing';
import type { AttachmentId } from '../../../server/protocol/index.ts';
import { NO_FILES, type FileDraft, type FilesState } from '../../session/files/file-state.ts';
import './conversation.ts';
import '../line/line-list.ts';
import '../calls/offer.ts';
import { conversation, conversationIdOf, JUNO, message, offer, thread, ticket } from '../test/made-up.ts';
import { NEW_HERE } from '../test/new-here.ts';
import { find, findAll, findField, mountPart, press, textOf, type, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const MAYA = conversationIdOf('Maya');
const attachmentId = 'file' as AttachmentId;
const pdf = { kind: 'pdf', attachmentId, name: 'plan.pdf', bytes: 4_000 } as const;
const image = { ...pdf, kind: 'image', name: 'guitar.webp', width: 60, height: 40 } as const;
const draft = (place: string): FileDraft => ({
  place,
  attachmentId,
  name: 'plan.pdf',
  progress: { state: 'ready', attachment: pdf },
});
const files = (place: string): FilesState => ({ ...NO_FILES, drafts: [draft(place)] });

const mount = (changes: Parameters<typeof mountPart<'hp-console-conversation'>>[1] = {}) =>
  mountPart('hp-console-conversation', {
    conversation: conversation('Maya'),
    thread: thread('Maya'),
    ...changes,
  });

describe('files in the console', () => {
  it('[A85] go with the message of their own conversation, with words or without', async () => {
    const { element, requests } = await mount({ files: files(MAYA) });
    expect(textOf(find(element, 'hp-file-tray'))).to.contain('plan.pdf');
    await press(findField(element, 'hp-composer', 'textarea'), 'Enter');
    expect(requests).to.deep.equal([{ type: 'say', conversationId: MAYA, text: '', attachments: [pdf] }]);
    const other = await mount({ files: files('another') });
    expect(textOf(find(other.element, 'hp-file-tray'))).not.to.contain('plan.pdf');
    await press(findField(other.element, 'hp-composer', 'textarea'), 'Enter');
    expect(other.requests).to.deep.equal([]);
  });

  it('[A85] are asked for under their conversation', async () => {
    const { element, requests } = await mount();
    const tray = find(element, 'hp-file-tray');
    const chosen = new File(['x'], 'x.png', { type: 'image/png' });
    tray.dispatchEvent(
      new CustomEvent('hp-files', { detail: { type: 'attachFiles', files: [chosen] }, bubbles: true }),
    );
    expect(requests).to.deep.equal([{ type: 'attachFiles', files: [chosen], conversationId: MAYA }]);
  });

  it('[A85] stay with what was typed when the conversation ends, and go nowhere', async () => {
    const { element, requests, change } = await mount({ files: files(MAYA) });
    await type(findField(element, 'hp-composer', 'textarea'), 'One more');
    const endedAt = Date.now();
    const phase = {
      state: 'wrap-up',
      endedAt,
      endReason: 'visitor-ended',
      endsAt: endedAt + 60_000,
      mayProlong: true,
    } as const;
    await change({ conversation: conversation('Maya', { phase }) });
    expect(textOf(find(element, 'hp-file-tray'))).to.contain('plan.pdf');
    await press(findField(element, 'hp-composer', 'textarea'), 'Enter');
    expect(requests.filter((request) => request.type === 'say')).to.deep.equal([]);
  });

  it('[A86] of the question stand over the conversation, those of messages in it, and are read when seen', async () => {
    const messages = [
      ...thread('Maya').messages,
      { ...message('Maya', 4, 'visitor', ''), attachments: [pdf] },
    ];
    const { element, requests } = await mount({
      conversation: conversation('Maya', { attachments: [image], question: '' }),
      thread: thread('Maya', { messages }),
    });
    await waitUntil(() => requests.some((request) => request.type === 'readFile'));
    expect(requests).to.deep.include({ type: 'readFile', attachmentId });
    expect(findAll(element, '.question hp-attachment')).to.have.length(1);
    const inLog = findAll(element, 'hp-message-log', 'hp-attachment');
    expect(inLog.map(textOf)).to.deep.equal(['plan.pdf 4 KB Save']);
    await expect(element).to.be.accessible();
  });

  it('[A87] are before the eyes of who is called, and counted in the line', async () => {
    const ringing = await mountPart('hp-offer', {
      offer: offer('Maya', { question: '', attachments: [image] }),
      agentId: JUNO,
      story: { state: 'shown', story: NEW_HERE, talks: new Map() },
    });
    expect(textOf(ringing.element)).not.to.contain('No question');
    await waitUntil(() => ringing.requests.length > 0);
    expect(ringing.requests[0]).to.deep.equal({ type: 'readFile', attachmentId });
    await expect(ringing.element).to.be.accessible();
    const tickets = [ticket('Noor', { attachments: [image, pdf] }), ticket('Sam')];
    const line = await mountPart('hp-line-list', { line: { tickets, total: 2 }, agentId: JUNO });
    const [first, second] = findAll(line.element, 'li').map(textOf);
    expect(first).to.contain('2 files');
    expect(second).not.to.contain('file');
  });
});
