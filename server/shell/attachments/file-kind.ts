const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** So near to the end a reader of PDF looks for its last words. */
const PDF_END_BYTES = 1_024;

/**
 * What a file is by its content; its name and what its sender calls it count for nothing. A PDF begins and
 * ends as one, so that neither a page with a PDF behind it nor an archive after one passes.
 */
export function fileKind(bytes: Uint8Array): 'image' | 'pdf' | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image';
  const isPdf = ascii(bytes, 0, 5) === '%PDF-';
  return isPdf && ascii(bytes, bytes.length - PDF_END_BYTES, bytes.length).includes('%%EOF') ? 'pdf' : null;
}

const RIFF_HEAD = 12;
const CHUNK_HEAD = 8;

/**
 * How many pictures a WebP holds, read from the heads of its parts alone, up to a bound: the library looks
 * through all of them in a time that grows with their square, though only the first is drawn.
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function framesOf(bytes: Uint8Array, most: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frames = 0;
  if (ascii(bytes, 8, 12) !== 'WEBP') return 1;
  for (let at = RIFF_HEAD; at + CHUNK_HEAD <= bytes.length && frames <= most;) {
    if (ascii(bytes, at, at + 4) === 'ANMF') frames++;
    const length = view.getUint32(at + 4, true);
    at += CHUNK_HEAD + length + (length % 2);
  }
  return frames;
}
