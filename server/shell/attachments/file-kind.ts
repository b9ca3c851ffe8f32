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
