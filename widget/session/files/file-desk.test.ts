import { expect, waitUntil } from '@open-wc/testing';
import { FILE_NAME_HEADER, LIMITS, refusal } from '../../../server/protocol/index.ts';
import type { Attachment, AttachmentId } from '../../../server/protocol/index.ts';
import type { Reply } from '../connection.ts';
import { createSafeStorage } from '../browser-storage.ts';
import { FakeStorage } from '../test/fake-storage.ts';
import { hurry } from '../test/hurry.ts';
import { turn, turnsUntil } from '../test/fake-connection.ts';
import { FileDesk } from './file-desk.ts';
import { draftsIn, isSending, NO_FILES, readyIn } from './file-state.ts';
import { shrinkImage } from './shrink-image.ts';
import type { UploadWish } from './upload.ts';

const PLACE = 'talk-1';
const KEY = 'handpick/files';

type Sent = UploadWish & { readonly answer: (reply: Reply<Attachment>) => Promise<void> };

const file = (name = 'guitar.png', type = 'image/png', bytes = 10) =>
  new File([new Uint8Array(bytes)], name, { type });

const attachmentOf = ({ url }: UploadWish): Attachment => ({
  kind: 'pdf',
  attachmentId: url.split('/').at(-1) as AttachmentId,
  name: 'guitar.pdf',
  bytes: 10,
});

function setUp(storage = new FakeStorage(), answer: () => Response = () => new Response('content')) {
  const sent: Sent[] = [];
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const up = { state: NO_FILES, sent, asked, storage };
  const desk = new FileDesk({
    address: (attachmentId, place) => `https://help.example/${place}/${attachmentId}`,
    headers: () => ({ authorization: 'Bearer secret' }),
    withCookie: false,
    upload: (wish) =>
      new Promise((resolve) => {
        const answered = async (reply: Reply<Attachment>) => {
          resolve(reply);
          await turn();
        };
        wish.signal.addEventListener('abort', () => resolve(null));
        sent.push({ ...wish, answer: answered });
      }),
    fetch: (url, init) => {
      asked.push({ url, init });
      return Promise.resolve(answer());
    },
    shrink: (blob) => Promise.resolve(blob),
    storage: createSafeStorage(() => storage),
    key: KEY,
    onChange: (state) => (up.state = state),
  });
  const attach = async (...files: readonly File[]) => {
    desk.request({ type: 'attachFiles', files }, PLACE);
    await turn();
  };
  const drafts = () => draftsIn(up.state, PLACE);
  return Object.assign(up, { desk, attach, drafts });
}

const states = (up: ReturnType<typeof setUp>) => up.drafts().map(({ progress }) => progress.state);

describe('files on their way', () => {
  it('[P140] says of each how much has gone out, and what the server made of it', async () => {
    const up = setUp();
    await up.attach(file('Gitarre früher.png'));
    const [wish] = up.sent;
    expect(wish?.headers.authorization).to.equal('Bearer secret');
    expect(wish?.headers[FILE_NAME_HEADER]).to.equal(encodeURIComponent('Gitarre früher.png'));
    expect(wish?.url).to.match(/^https:\/\/help\.example\/talk-1\/[\w-]{22}$/);
    wish?.onProgress(0.4);
    expect(up.drafts()[0]?.progress).to.deep.equal({ state: 'sending', share: 0.4 });
    expect(isSending(up.drafts())).to.equal(true);
    await wish?.answer({ ok: true, result: attachmentOf(wish) });
    expect(readyIn(up.drafts())).to.deep.equal([attachmentOf(wish!)]);
    expect(draftsIn(up.state, 'another')).to.deep.equal([]);
  });

  it('[P140] several go two at a time, in the order in which they were chosen', async () => {
    const up = setUp();
    await up.attach(file('1.png'), file('2.png'), file('3.png'));
    expect(states(up)).to.deep.equal(['sending', 'sending', 'waiting']);
    await up.sent[1]?.answer({ ok: true, result: attachmentOf(up.sent[1]) });
    expect(states(up)).to.deep.equal(['sending', 'ready', 'sending']);
  });

  it('[P141] a bad line is tried again by itself, under the same id, then by the person', async () => {
    await hurry(async () => {
      const up = setUp();
      await up.attach(file());
      for (let tries = 1; tries <= LIMITS.outboxTries; tries++) {
        await turnsUntil(() => up.sent.length === tries);
        await up.sent[tries - 1]?.answer(
          tries % 2 === 0 ? { ok: false, refusal: refusal('too-many') } : null,
        );
      }
      await turnsUntil(() => states(up)[0] === 'failed');
      const [draft] = up.drafts();
      expect(draft?.progress).to.include({ state: 'failed', mayRetry: true });
      up.desk.request({ type: 'retryFile', attachmentId: draft!.attachmentId }, PLACE);
      await turnsUntil(() => up.sent.length > LIMITS.outboxTries);
      expect(new Set(up.sent.map(({ url }) => url)).size).to.equal(1);
      const last = up.sent.at(-1)!;
      await last.answer({ ok: true, result: attachmentOf(last) });
      expect(states(up)).to.deep.equal(['ready']);
    });
  });

  it('[P142] what would be refused again is said once, in the server’s words', async () => {
    const up = setUp();
    await up.attach(file());
    await up.sent[0]?.answer({ ok: false, refusal: refusal('attachment-damaged') });
    const [draft] = up.drafts();
    expect(draft?.progress).to.deep.equal({
      state: 'failed',
      refusal: refusal('attachment-damaged'),
      mayRetry: false,
    });
  });

  it('[P142] the wrong kind, one that is too large and one too many are said at once and go nowhere', async () => {
    const up = setUp();
    await up.attach(
      file('drawing.svg', 'image/svg+xml'),
      file('big.pdf', 'application/pdf', LIMITS.attachmentBytes + 1),
    );
    await turn();
    const codes = () =>
      up
        .drafts()
        .map(({ progress }) => (progress.state === 'failed' ? progress.refusal.code : progress.state));
    expect(codes()).to.deep.equal(['attachment-type', 'attachment-too-large']);
    expect(up.sent).to.deep.equal([]);
    await up.attach(file('1.png'), file('2.png'), file('3.png'), file('4.png'));
    expect(codes().slice(-2)).to.deep.equal(['waiting', 'attachments-too-many']);
  });

  it('[P143] a file can be taken out at any time: it stops, and the server drops it', async () => {
    const up = setUp();
    await up.attach(file('1.png'), file('2.png'), file('3.png'));
    const [first, second] = up.drafts();
    await up.sent[1]?.answer({ ok: true, result: attachmentOf(up.sent[1]) });
    up.desk.request({ type: 'removeFile', attachmentId: first!.attachmentId }, PLACE);
    up.desk.request({ type: 'removeFile', attachmentId: second!.attachmentId }, PLACE);
    await turn();
    expect(up.sent[0]?.signal.aborted).to.equal(true);
    expect(up.drafts().map(({ name }) => name)).to.deep.equal(['3.png']);
    expect(up.asked.map(({ init }) => init.method)).to.deep.equal(['DELETE', 'DELETE']);
    expect(up.asked[1]?.url).to.contain(second!.attachmentId);
  });

  it('[P143] what went with a message stands in the field no more', async () => {
    const up = setUp();
    await up.attach(file('1.png'), file('2.png'));
    await up.sent[0]?.answer({ ok: true, result: attachmentOf(up.sent[0]) });
    up.desk.sent(readyIn(up.drafts()).map(({ attachmentId }) => attachmentId));
    expect(up.drafts().map(({ name }) => name)).to.deep.equal(['2.png']);
    expect(up.asked).to.deep.equal([]);
  });

  it('[P144] what lies ready is still there after a reload, what was on its way is not', async () => {
    const before = setUp();
    await before.attach(file('1.png'), file('2.png'));
    await before.sent[0]?.answer({ ok: true, result: attachmentOf(before.sent[0]) });
    const after = setUp(before.storage);
    expect(readyIn(after.drafts())).to.deep.equal(readyIn(before.drafts()));
    expect(after.drafts()).to.have.length(1);
    after.desk.sent(readyIn(after.drafts()).map(({ attachmentId }) => attachmentId));
    expect(setUp(before.storage).drafts()).to.deep.equal([]);
  });

  it('[P144] what a stranger wrote into the storage is no file', () => {
    for (const stored of [
      'nonsense',
      '{}',
      '[1]',
      '[null]',
      '[{"place":1}]',
      '[{"place":"a","attachment":{}}]',
    ]) {
      const storage = new FakeStorage();
      storage.setItem(KEY, stored);
      expect(setUp(storage).drafts()).to.deep.equal([]);
    }
  });

  it('[P144] whoever comes after finds nothing', async () => {
    const up = setUp();
    await up.attach(file('1.png'));
    await up.sent[0]?.answer({ ok: true, result: attachmentOf(up.sent[0]) });
    up.desk.request({ type: 'readFile', attachmentId: 'shown' as AttachmentId }, PLACE);
    await turn();
    up.desk.clear();
    expect(up.state).to.deep.equal(NO_FILES);
    expect(setUp(up.storage).drafts()).to.deep.equal([]);
  });
});

describe('what files hold', () => {
  const wanted = 'wanted' as AttachmentId;

  it('[P145] is read once, with the credential, and shown from memory', async () => {
    const up = setUp();
    up.desk.request({ type: 'readFile', attachmentId: wanted }, PLACE);
    up.desk.request({ type: 'readFile', attachmentId: wanted }, PLACE);
    expect(up.state.contents.get(wanted)).to.deep.equal({ state: 'loading' });
    await waitUntil(() => up.state.contents.get(wanted)?.state === 'ready');
    expect(up.asked).to.have.length(1);
    expect(up.asked[0]?.init).to.deep.include({ method: 'GET', headers: { authorization: 'Bearer secret' } });
    const content = up.state.contents.get(wanted);
    const shown = content?.state === 'ready' ? await (await fetch(content.url)).text() : '';
    expect(shown).to.equal('content');
  });

  it('[P145] says why it cannot be had, and is tried again when wanted', async () => {
    const { code, message } = refusal('attachment-unknown');
    const body = JSON.stringify({ type: `urn:handpick:problem:${code}`, code, detail: message });
    const answers = [new Response(body, { status: 404 }), new Response('content')];
    const up = setUp(new FakeStorage(), () => answers.shift()!);
    up.desk.request({ type: 'readFile', attachmentId: wanted }, PLACE);
    await waitUntil(() => up.state.contents.get(wanted)?.state === 'failed');
    expect(up.state.contents.get(wanted)).to.deep.equal({ state: 'failed', refusal: refusal(code) });
    up.desk.request({ type: 'readFile', attachmentId: wanted }, PLACE);
    await waitUntil(() => up.state.contents.get(wanted)?.state === 'ready');
  });
});

describe('a photograph before it goes out', () => {
  async function photograph(width: number, height: number): Promise<Blob> {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(width, height);
    let seed = 7;
    for (let at = 0; at < noise.data.length; at++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      noise.data[at] = at % 4 === 3 ? 255 : seed % 256;
    }
    context.putImageData(noise, 0, 0);
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
  }

  it('[P140] is made as small as it will be looked at', async () => {
    const large = await photograph(3_000, 600);
    const small = await shrinkImage(large);
    expect(small.size).to.be.below(large.size);
    const { width, height } = await createImageBitmap(small);
    expect([width, height]).to.deep.equal([2_048, 410]);
  });

  it('[P140] goes as it is where it is light, is no image, or cannot be drawn', async () => {
    const broken = new Blob([new Uint8Array(400_000)], { type: 'image/png' });
    const pdf = new Blob([new Uint8Array(400_000)], { type: 'application/pdf' });
    const light = await photograph(20, 20);
    for (const blob of [broken, pdf, light]) expect(await shrinkImage(blob)).to.equal(blob);
  });
});
