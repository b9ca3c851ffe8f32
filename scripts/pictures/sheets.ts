import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';

const SHEET_WIDTH = 1960;
const MARGIN = 16;
const LABEL_HEIGHT = 26;
/** What lies deeper on a page is looked at in its own picture. */
const DEEPEST = 760;
const CELLS = { narrow: 300, wide: 620 } as const;
const CELLS_OF_SHEET = { narrow: 12, wide: 6 } as const;

export type SheetPicture = { readonly file: string; readonly label: string };

type Cell = { readonly image: Buffer; readonly label: Buffer; readonly height: number };

const escapeText = (text: string): string => text.replace(/[<&>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

async function cellOf(folder: string, { file, label }: SheetPicture, width: number): Promise<Cell> {
  const whole = await sharp(join(folder, file)).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const height = Math.min(whole.info.height, DEEPEST);
  const image = await sharp(whole.data).extract({ left: 0, top: 0, width, height }).png().toBuffer();
  const text = `<text x="0" y="18" font-family="sans-serif" font-size="14">${escapeText(label)}</text>`;
  const size = `width="${width}" height="${LABEL_HEIGHT}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${text}</svg>`;
  return { image, label: Buffer.from(svg), height };
}

async function writeSheet(cells: readonly Cell[], width: number, path: string): Promise<void> {
  const perRow = Math.max(1, Math.floor((SHEET_WIDTH - MARGIN) / (width + MARGIN)));
  const parts: OverlayOptions[] = [];
  let top = MARGIN;
  for (let first = 0; first < cells.length; first += perRow) {
    const row = cells.slice(first, first + perRow);
    row.forEach(({ image, label }, column) => {
      const left = MARGIN + column * (width + MARGIN);
      parts.push({ input: label, left, top }, { input: image, left, top: top + LABEL_HEIGHT });
    });
    top += LABEL_HEIGHT + Math.max(...row.map(({ height }) => height)) + MARGIN;
  }
  const background = '#c9c9c9';
  await sharp({ create: { width: SHEET_WIDTH, height: top, channels: 3, background } })
    .composite(parts)
    .png()
    .toFile(path);
}

/**
 * Puts pictures of one width side by side, so that many can be looked at together: as many sheets as it
 * takes, named `<name>-<n>.png`.
 */
export async function writeSheets(
  folder: string,
  pictures: readonly SheetPicture[],
  shownWidth: number,
  name: string,
): Promise<void> {
  const kind = shownWidth < 500 ? 'narrow' : 'wide';
  for (let first = 0; first < pictures.length; first += CELLS_OF_SHEET[kind]) {
    const some = pictures.slice(first, first + CELLS_OF_SHEET[kind]);
    const cells = await Promise.all(some.map((picture) => cellOf(folder, picture, CELLS[kind])));
    await writeSheet(cells, CELLS[kind], `${name}-${first / CELLS_OF_SHEET[kind] + 1}.png`);
  }
}
