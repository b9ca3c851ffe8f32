import sharp from 'sharp';

/** Files for tests, made on the spot. */

export const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const canvas = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: { r: 20, g: 120, b: 110 } },
    limitInputPixels: false,
  });

export const png = (width = 40, height = 30): Promise<Uint8Array> =>
  canvas(width, height).png({ compressionLevel: 9 }).toBuffer();
export const webp = (width = 40, height = 30): Promise<Uint8Array> => canvas(width, height).webp().toBuffer();
export const gif = (): Promise<Uint8Array> => canvas(40, 30).gif().toBuffer();
export const tiff = (): Promise<Uint8Array> => canvas(40, 30).tiff().toBuffer();
export const avif = (): Promise<Uint8Array> => canvas(16, 16).avif({ effort: 0 }).toBuffer();

/** A photograph that tells where it was taken and lies on its side. */
export const photograph = (mark: string): Promise<Uint8Array> =>
  canvas(60, 40)
    .withExif({ IFD0: { Copyright: mark, Software: mark }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const PDF = text(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);

export const SVG = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
