import test from 'node:test';
import assert from 'node:assert/strict';
import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { LIMITS, type AttachmentId } from '../../protocol/index.ts';
import { takeIn } from './intake.ts';
import { avif, gif, joined, PDF, photograph, png, SVG, text, tiff, webp } from './test/files.ts';

const ID = 'A234567890123456789012' as AttachmentId;

async function taken(bytes: Uint8Array, name = 'My guitar.jpeg') {
  const answer = await takeIn(ID, name, bytes);
  assert(answer.ok, answer.ok ? '' : answer.refusal.message);
  return answer.result;
}

async function whyNot(bytes: Uint8Array): Promise<string> {
  const answer = await takeIn(ID, 'image.png', bytes);
  return answer.ok ? 'taken' : answer.refusal.code;
}

/** A PNG of one colour with any measures, a few kilobytes for thousands of millions of pixels. */
function bomb(width: number, height: number, rows: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows), { level: 9 });
  return joined(
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  );
}

test('[H160] JPEG, PNG and WebP become WebP, upright and with their measures', async () => {
  for (const bytes of [
    await png(),
    await webp(),
    await sharp(await png())
      .jpeg()
      .toBuffer(),
  ]) {
    const { attachment, content } = await taken(bytes);
    const { width, height, format } = await sharp(content).metadata();
    assert.deepEqual([width, height, format], [40, 30, 'webp']);
    const bytesKept = content.length;
    assert.deepEqual(attachment, {
      kind: 'image',
      attachmentId: ID,
      name: 'My guitar.webp',
      bytes: bytesKept,
      width: 40,
      height: 30,
    });
  }
  const { attachment } = await taken(await photograph('x'));
  assert(attachment.kind === 'image');
  assert.deepEqual([attachment.width, attachment.height], [40, 60], 'a picture that lay on its side stands');
});

test('[H160] a large image is made as small as it is looked at, a small one stays', async () => {
  const { attachment } = await taken(await png(5_000, 2_500));
  assert(attachment.kind === 'image');
  const side = LIMITS.imagePixelsPerSide;
  assert.deepEqual([attachment.width, attachment.height], [side, side / 2]);
});

test('[H161] nothing is left of an image but its pixels', async () => {
  const mark = 'Taken-At-Home';
  const before = Buffer.from(await photograph(mark));
  assert(before.includes(mark), 'the file tells it');
  const { content } = await taken(before);
  assert(!Buffer.from(content).includes(mark));
  const { exif, xmp, icc, orientation } = await sharp(content).metadata();
  assert.deepEqual([exif, xmp, icc, orientation], [undefined, undefined, undefined, undefined]);
});

test('[H161] what is hidden behind an image is gone', async () => {
  const page = text('<!doctype html><script>alert(1)</script>');
  const archive = text('PK\u0003\u0004 an archive');
  for (const hidden of [page, archive, PDF]) {
    const { content } = await taken(joined(await png(), hidden));
    assert(!Buffer.from(content).includes(Buffer.from(hidden)));
  }
});

test('[H162] what is neither image nor PDF is refused, whatever it is called', async () => {
  const others = [
    SVG,
    await gif(),
    await tiff(),
    await avif(),
    text('GIF89a'),
    text('<html>'),
    text(''),
    text('MZ'),
  ];
  for (const bytes of others) assert.equal(await whyNot(bytes), 'attachment-type');
});

test('[H162] a PDF begins and ends as one', async () => {
  const { attachment, content } = await taken(PDF, 'Invoice 7.PDF');
  assert.deepEqual(attachment, {
    kind: 'pdf',
    attachmentId: ID,
    name: 'Invoice 7.pdf',
    bytes: PDF.length,
  });
  assert.equal(content, PDF, 'as it came');
  const page = text('<script>alert(1)</script>');
  assert.equal(await whyNot(joined(page, PDF)), 'attachment-type');
  assert.equal(await whyNot(joined(PDF, new Uint8Array(2_000))), 'attachment-type');
  assert.equal(await whyNot(text('%PDF-1.7 and no end')), 'attachment-type');
});

test('[H163] an image that unfolds to too many pixels is refused before it is unfolded', async () => {
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const tall = bomb(50_000, 50_000, 50_000);
  assert(tall.length < LIMITS.attachmentBytes, 'the file itself is small');
  assert.equal(await whyNot(tall), 'attachment-too-detailed');
  assert.equal(await whyNot(bomb(1_000_000, 1_000_000, 1)), 'attachment-too-detailed');
  assert.equal(await whyNot(bomb(LIMITS.imagePixelsMost + 1, 1, 1)), 'attachment-too-detailed');
  assert(performance.now() - began < 5_000);
  assert(process.memoryUsage().rss - before < 500 * 1024 * 1024);
});

test('[H163] an image that is cut off, or lies about itself, is refused', async () => {
  const whole = await sharp(await png(400, 300))
    .jpeg()
    .toBuffer();
  assert.equal(await whyNot(whole.subarray(0, whole.length / 2)), 'attachment-damaged');
  assert.equal(await whyNot(joined(whole.subarray(0, 3), SVG)), 'attachment-damaged');
  assert.equal(await whyNot((await webp()).subarray(0, 20)), 'attachment-damaged');
});

test('[H163] more images at once than may wait are sent away, and the others are all taken', async () => {
  const bytes = await png(900, 900);
  const answers = await Promise.all(Array.from({ length: 60 }, () => takeIn(ID, '', bytes)));
  const refused = answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-many');
  assert.equal(refused.length, 60 - 32);
  assert.equal(answers.filter(({ ok }) => ok).length, 32);
});
