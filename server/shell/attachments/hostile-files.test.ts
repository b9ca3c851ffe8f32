import assert from 'node:assert/strict';
import test from 'node:test';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { LIMITS, type AttachmentId } from '../../protocol/index.ts';
import { takeIn } from './intake.ts';
import { remakePhoto } from './remake-photo.ts';
import { joined, PDF, photograph, png, SVG, text, webp } from './test/files.ts';

const ID = 'A234567890123456789012' as AttachmentId;
const MARK = '<script>alert(1)</script>';

const jpeg = async (width = 40, height = 30): Promise<Uint8Array> =>
  sharp(await png(width, height))
    .jpeg()
    .toBuffer();

const bigEndian = (value: number, bytes: 2 | 4): Buffer => {
  const made = Buffer.alloc(bytes);
  made.writeUIntBE(value, 0, bytes);
  return made;
};

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([bigEndian(data.length, 4), body, bigEndian(crc32(body), 4)]);
}

/** Behind the head of a PNG, before its pixels. */
const withChunk = (image: Uint8Array, type: string, data: Uint8Array): Uint8Array =>
  joined(image.subarray(0, 33), chunk(type, data), image.subarray(33));

/** Right behind the beginning of a JPEG. */
const withSegment = (image: Uint8Array, marker: number, data: Uint8Array): Uint8Array =>
  joined(
    image.subarray(0, 2),
    Buffer.from([0xff, marker]),
    bigEndian(data.length + 2, 2),
    data,
    image.subarray(2),
  );

/** The same file, which says of itself that it is this large. */
function claiming(image: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Buffer.from(image);
  const frame = bytes.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(bytes[at + 1] ?? 0));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** A WebP whose canvas and frames are what they claim to be. */
function animated(frame: Uint8Array, side: number, count: number): Uint8Array {
  const three = (value: number): Buffer =>
    Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255]);
  const part = (name: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(name), length, data, Buffer.alloc(data.length % 2)]);
  };
  const head = part('VP8X', Buffer.concat([Buffer.from([2, 0, 0, 0]), three(side - 1), three(side - 1)]));
  const place = Buffer.concat([three(0), three(0), three(39), three(29), three(1), Buffer.from([0])]);
  const one = part('ANMF', Buffer.concat([place, frame.subarray(12)]));
  const body = Buffer.concat([head, part('ANIM', Buffer.alloc(6)), ...Array<Buffer>(count).fill(one)]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length + 4);
  return joined(Buffer.from('RIFF'), length, Buffer.from('WEBP'), body);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const answer = await takeIn(ID, 'image.png', bytes);
  return answer.ok ? 'taken' : answer.refusal.code;
}

async function contentOf(bytes: Uint8Array): Promise<Buffer> {
  const answer = await takeIn(ID, 'image.png', bytes);
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal.message);
  return Buffer.from(answer.result.content);
}

test('[H606] whatever measures a file claims, and in which format, too many pixels are refused by its head', async () => {
  const before = process.memoryUsage().rss;
  const side = 65_000;
  assert.ok(side * side > LIMITS.imagePixelsMost);
  for (const flood of [
    claiming(await jpeg(), side, side),
    claiming(
      await sharp(await png())
        .jpeg({ progressive: true })
        .toBuffer(),
      side,
      side,
    ),
    animated(await webp(), 16_383, 2),
  ]) {
    assert.equal(await codeOf(flood), 'attachment-too-detailed');
    const photo = await remakePhoto(flood);
    assert.ok(!photo.ok && photo.refusal.code === 'attachment-too-detailed');
  }
  assert.ok(process.memoryUsage().rss - before < 200 * 1024 * 1024);
});

test('[H606] of many pictures in one file only the first is drawn', async () => {
  const film = animated(await webp(), 40, 500);
  const { pages, width } = await sharp(await contentOf(film)).metadata();
  assert.deepEqual([pages, width], [undefined, 40]);
  // As many as fit would keep a thread for the better part of a minute.
  const endless = animated(await webp(), 40, 55_000);
  assert.ok(endless.length < LIMITS.attachmentBytes);
  assert.equal(await codeOf(endless), 'attachment-too-detailed');
  const lying = Buffer.from(animated(await webp(), 40, 3));
  lying.writeUInt32LE(0xffffffff, 16);
  assert.match(await codeOf(lying), /^attachment-(damaged|too-detailed)$/);
});

test('[H606] what unfolds beside the pixels is not unfolded into memory, and is gone', async () => {
  const before = process.memoryUsage().rss;
  const folded = deflateSync(Buffer.alloc(200 * 1024 * 1024, 'x'), { level: 9 });
  const words = Buffer.concat([Buffer.from('Comment\0\0'), folded]);
  const profile = Buffer.concat([Buffer.from('icc\0\0'), folded]);
  const image = await png();
  for (const bomb of [withChunk(image, 'zTXt', words), withChunk(image, 'iCCP', profile)]) {
    const answer = await takeIn(ID, '', bomb);
    assert.ok(
      answer.ok ? answer.result.content.length < 10_000 : answer.refusal.code === 'attachment-damaged',
    );
  }
  assert.ok(process.memoryUsage().rss - before < 300 * 1024 * 1024, 'but for what the test itself made');
});

test('[H607] nothing of a second file within an image is left, wherever it stands', async () => {
  const page = text(`<html>${MARK}</html>`);
  const archive = text(`PK\u0003\u0004${MARK}PK\u0005\u0006`);
  const polyglots = [
    withSegment(await jpeg(), 0xfe, page),
    withSegment(await jpeg(), 0xe1, joined(text('http://ns.adobe.com/xap/1.0/\0'), page)),
    withSegment(await jpeg(), 0xe2, joined(text('ICC_PROFILE\0\u0001\u0001'), page)),
    withChunk(await png(), 'tEXt', joined(text('Comment\0'), page)),
    withChunk(await png(), 'iTXt', joined(text('XML:com.adobe.xmp\0\0\0\0\0'), page)),
    withChunk(await png(), 'prVt', page),
    joined(await jpeg(), archive),
    joined(await png(), archive, PDF),
    joined(await webp(), page),
    await photograph(MARK),
  ];
  for (const [index, polyglot] of polyglots.entries()) {
    assert.ok(Buffer.from(polyglot).includes(MARK), 'it is in there');
    const content = await contentOf(polyglot);
    assert.ok(!content.includes('alert'), String(index));
    assert.ok(!content.includes('PK\u0003\u0004') && !content.includes('%PDF'));
    assert.equal((await sharp(content).metadata()).format, 'webp');
  }
});

test('[H607] a drawing of lines is refused however it is dressed, and so is what begins like an image only', async () => {
  const begun = [
    joined(Buffer.from([0xff, 0xd8, 0xff]), SVG),
    joined(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), SVG),
    joined(text('RIFF\u0001\u0001\u0001\u0001WEBP'), SVG),
    joined((await png()).subarray(0, 33), SVG),
  ];
  for (const bytes of begun) assert.equal(await codeOf(bytes), 'attachment-damaged');
  const others = [
    joined(Buffer.from([0xef, 0xbb, 0xbf]), SVG),
    joined(text('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), SVG),
    joined(text('\n \t'), SVG),
    gzipSync(SVG),
    text('push graphic-context\nimage over 0,0 0,0 "https://evil.example/x"\npop graphic-context'),
    text('%!PS\n(/etc/passwd) (r) file'),
    joined(text('GIF89a'), PDF),
    joined(text('BM'), await png()),
    joined(text('\0\0\0\u0018ftypheic'), await png()),
    joined(text(MARK), PDF),
    joined(PDF, text('PK\u0003\u0004'), new Uint8Array(2_000)),
    joined(new Uint8Array(1), await png()),
  ];
  for (const bytes of others) assert.equal(await codeOf(bytes), 'attachment-type');
});
