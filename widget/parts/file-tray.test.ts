import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { AttachmentId } from '../../server/protocol/index.ts';
import type { FileDraft, FileRequest } from '../session/files/file-state.ts';
import './composer.ts';
import type { Composer, ComposerSend } from './composer.ts';
import './file-tray.ts';
import type { FileTray } from './file-tray.ts';
import { ENGLISH } from '../test/english.ts';

const id = (name: string) => name as AttachmentId;
const draft = (name: string, progress: FileDraft['progress']): FileDraft => ({
  place: '',
  attachmentId: id(name),
  name,
  progress,
});
const ready = (name: string) =>
  draft(name, {
    state: 'ready',
    attachment: { kind: 'pdf', attachmentId: id(name), name, bytes: 1_300_000 },
  });
const failed = (name: string, mayRetry: boolean) =>
  draft(name, { state: 'failed', refusal: refusal('attachment-type'), mayRetry });

async function create(drafts: readonly FileDraft[] = []) {
  const requests: FileRequest[] = [];
  const tray = await fixture<FileTray>(html`
    <hp-file-tray
      .words=${ENGLISH}
      .drafts=${drafts}
      @hp-files=${(event: CustomEvent<FileRequest>) => requests.push(event.detail)}
    >
      <hp-composer .words=${ENGLISH}></hp-composer>
    </hp-file-tray>
  `);
  const find = (selector: string) => tray.renderRoot.querySelector<HTMLElement>(selector)!;
  const names = () =>
    requests.flatMap((request) =>
      request.type === 'attachFiles' ? [request.files.map(({ name }) => name)] : [],
    );
  return { tray, requests, find, names, composer: tray.querySelector('hp-composer')! };
}

const image = new File(['x'], 'image.png', { type: 'image/png' });

function carrying(files: readonly File[], words = ''): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (words !== '') transfer.setData('text/plain', words);
  return transfer;
}

const pasted = (clipboardData: DataTransfer) =>
  new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
const moved = (type: string, dataTransfer: DataTransfer) =>
  new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });

describe('files beside a field', () => {
  it('[P147] are chosen with a button that says what can be sent', async () => {
    const { tray, find, names } = await create();
    const input = find('input') as HTMLInputElement;
    expect(input.accept).to.equal('image/jpeg,image/png,image/webp,application/pdf');
    expect(input.multiple).to.equal(true);
    input.files = carrying([image, new File(['y'], 'b.pdf', { type: 'application/pdf' })]).files;
    input.dispatchEvent(new Event('change'));
    expect(names()).to.deep.equal([['image.png', 'b.pdf']]);
    expect(input.files).to.have.length(0);
    expect(find('.row button').getAttribute('aria-label')).to.equal('Attach images or PDFs');
    await expect(tray).to.be.accessible();
  });

  it('[P147] are pasted into the field; words beside a picture are meant as words', async () => {
    const { composer, names } = await create();
    const field = composer.renderRoot.querySelector('textarea')!;
    const picture = pasted(carrying([image]));
    field.dispatchEvent(picture);
    expect(picture.defaultPrevented).to.equal(true);
    const words = pasted(carrying([image], 'A table'));
    field.dispatchEvent(words);
    expect(words.defaultPrevented).to.equal(false);
    field.dispatchEvent(pasted(carrying([], 'Only words')));
    expect(names()).to.deep.equal([['image.png']]);
  });

  it('[P147] are dropped on it, and a missed drop does not leave the page', async () => {
    const { tray, find, names } = await create();
    const over = moved('dragover', carrying([image]));
    find('.tray').dispatchEvent(over);
    await tray.updateComplete;
    expect(over.defaultPrevented).to.equal(true);
    expect(find('.over').textContent).to.contain('Drop images or PDFs here');
    const drop = moved('drop', carrying([image]));
    find('.tray').dispatchEvent(drop);
    await tray.updateComplete;
    expect(drop.defaultPrevented).to.equal(true);
    expect(find('.over')).to.equal(null);
    const words = moved('dragover', carrying([], 'words'));
    find('.tray').dispatchEvent(words);
    expect(words.defaultPrevented).to.equal(false);
    expect(names()).to.deep.equal([['image.png']]);
  });

  it('[P147] show how far they are, why not, and what can be done', async () => {
    const { tray, find, requests } = await create([
      draft('a.png', { state: 'sending', share: 0.47 }),
      draft('b.png', { state: 'waiting' }),
      failed('c.svg', false),
      failed('d.png', true),
      ready('e.pdf'),
    ]);
    const said = [...tray.renderRoot.querySelectorAll('.how')].map((how) => how.textContent);
    expect(said).to.deep.equal([
      'Sending, 45%',
      'Waits for its turn',
      'Not sent. Send an image (JPEG, PNG or WebP) or a PDF.',
      'Not sent. Send an image (JPEG, PNG or WebP) or a PDF.',
      'Ready, 1.2 MB',
    ]);
    expect((find('progress') as HTMLProgressElement).value).to.equal(0.47);
    expect(tray.renderRoot.querySelectorAll('.link')).to.have.length(1);
    find('.link').click();
    expect(requests).to.deep.equal([{ type: 'retryFile', attachmentId: 'd.png' }]);
    expect(find('[role="status"]').textContent).to.equal('1 file ready to send. 2 files could not be sent.');
    await expect(tray).to.be.accessible();
  });

  it('[P147] a file that is taken out leaves the focus on the next one, at last on the button', async () => {
    const { tray, requests } = await create([ready('a.pdf'), ready('b.pdf')]);
    tray.addEventListener('hp-files', () => (tray.drafts = tray.drafts.slice(1)));
    const remove = () => tray.renderRoot.querySelector<HTMLElement>('li .icon')!;
    remove().focus();
    remove().click();
    await aTimeout(0);
    expect(tray.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove b.pdf');
    remove().click();
    await aTimeout(0);
    expect(tray.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Attach images or PDFs');
    expect(requests.map(({ type }) => type)).to.deep.equal(['removeFile', 'removeFile']);
  });

  it('[P147] no more are chosen than a message takes, and none where nothing can be sent', async () => {
    const { tray, find, names } = await create(
      Array.from({ length: LIMITS.attachmentsPerMessage }, (_, index) => ready(`${index}.pdf`)),
    );
    expect(find('.row button').getAttribute('aria-disabled')).to.equal('true');
    tray.drafts = [];
    tray.disabled = true;
    await tray.updateComplete;
    find('.tray').dispatchEvent(moved('drop', carrying([image])));
    expect(names()).to.deep.equal([]);
  });
});

describe('a field with files', () => {
  async function composer(files: Composer['files']) {
    const sent: string[] = [];
    const element = await fixture<Composer>(html`
      <hp-composer
        .words=${ENGLISH}
        .files=${files}
        @hp-composer-send=${(event: CustomEvent<ComposerSend>) => sent.push(event.detail.text)}
      ></hp-composer>
    `);
    const send = async () => {
      element.renderRoot.querySelector('button')!.click();
      await element.updateComplete;
    };
    return { element, sent, send };
  }

  it('[P147] sends files without words', async () => {
    const { sent, send } = await composer('ready');
    await send();
    expect(sent).to.deep.equal(['']);
    const empty = await composer('none');
    await empty.send();
    expect(empty.sent).to.deep.equal([]);
  });

  it('[P147] waits until the files are there, and says so to whoever would send', async () => {
    const { element, sent, send } = await composer('sending');
    await send();
    expect(sent).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.contain('Your files are still on their way.');
    element.files = 'ready';
    await element.updateComplete;
    expect(element.renderRoot.textContent).not.to.contain('still on their way');
    await send();
    expect(sent).to.deep.equal(['']);
  });
});
