import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type { Attachment, AttachmentId } from '../../server/protocol/index.ts';
import type { FileContent } from '../session/files/file-state.ts';
import './attachment.ts';
import type { AttachmentView, FileWanted } from './attachment.ts';
import { ENGLISH } from '../test/english.ts';

const attachmentId = 'file' as AttachmentId;
const image: Attachment = {
  kind: 'image',
  attachmentId,
  name: 'guitar.webp',
  bytes: 4_000,
  width: 200,
  height: 100,
};
const pdf: Attachment = { kind: 'pdf', attachmentId, name: 'plan.pdf', bytes: 4_000 };
/** One pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA' +
  'DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function create(attachment: Attachment, content?: FileContent) {
  const wanted: string[] = [];
  const element = await fixture<AttachmentView>(html`
    <hp-attachment
      .words=${ENGLISH}
      .attachment=${attachment}
      .content=${content}
      @hp-file-wanted=${(event: CustomEvent<FileWanted>) => wanted.push(event.detail.attachmentId)}
    ></hp-attachment>
  `);
  const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
  return { element, wanted, find };
}

describe('a file of a message', () => {
  it('[P149] an image is fetched when it comes into view, and keeps its room until then', async () => {
    const { element, wanted, find } = await create(image);
    await waitUntil(() => wanted.length > 0);
    const { width, height } = find('.frame')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([200, 100]);
    element.content = { state: 'ready', url: PIXEL };
    await element.updateComplete;
    const after = find('.frame')!.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([200, 100]);
    expect(find('img')?.getAttribute('alt')).to.equal('Image: guitar.webp');
    expect(find('a')?.getAttribute('rel')).to.equal('noopener');
    expect(wanted).to.deep.equal(['file']);
    await expect(element).to.be.accessible();
  });

  it('[P149] an image that is out of view is not fetched', async () => {
    const { element, wanted } = await create(image);
    element.style.position = 'absolute';
    element.style.top = '9000px';
    wanted.length = 0;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    wanted.length = 0;
    element.content = undefined;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(wanted).to.deep.equal([]);
  });

  it('[P149] a PDF is fetched when somebody wants it, and saved under its name', async () => {
    const { element, wanted, find } = await create(pdf);
    expect(find('.file')?.textContent).to.contain('4 KB');
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function press(this: HTMLAnchorElement) {
      saved.push(`${this.download} ${this.href}`);
    };
    try {
      find('button')!.click();
      find('button')!.click();
      expect(wanted).to.deep.equal(['file', 'file']);
      element.content = { state: 'ready', url: 'blob:here' };
      await element.updateComplete;
      expect(saved).to.deep.equal(['plan.pdf blob:here']);
      find('button')!.click();
      expect(saved).to.have.length(2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    await expect(element).to.be.accessible();
  });

  it('[P149] an image that a page’s policy does not show can be saved', async () => {
    const { find, element } = await create(image, { state: 'ready', url: 'data:image/png;base64,nothing' });
    await waitUntil(() => find('.file') !== null);
    expect(find('button')?.getAttribute('aria-label')).to.equal('Save guitar.webp');
    await expect(element).to.be.accessible();
  });

  it('[P149] what is kept no longer says so, what did not come can be tried again', async () => {
    const gone = await create(image, { state: 'failed', refusal: refusal('attachment-unknown') });
    expect(gone.find('.file')?.textContent).to.contain('This file is not kept here, or no longer.');
    expect(gone.find('button')).to.equal(null);
    const late = await create(pdf, { state: 'failed', refusal: refusal('no-answer') });
    expect(late.find('button')?.textContent.trim()).to.equal('Try again');
    late.find('button')!.click();
    expect(late.wanted).to.deep.equal(['file']);
  });
});
