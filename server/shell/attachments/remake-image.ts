import type { ResizeOptions, Sharp, SharpOptions } from 'sharp';
import { LIMITS, type Answer } from '../../protocol/index.ts';
import { refused } from '../check.ts';
import { framesOf } from './file-kind.ts';

export type RemadeImage = { readonly content: Uint8Array; readonly width: number; readonly height: number };

const SIDE = LIMITS.imagePixelsPerSide;
/** As it is, and no larger than this. */
const WHOLE: ResizeOptions = { width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true };
const QUALITY = 80;
/** Of 0 to 6: more takes longer and saves little. */
const EFFORT = 3;
const SECONDS_MOST = 15;
/** Of a picture that moves. */
const FRAMES_MOST = 500;
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

/**
 * Draws an image anew: upright, no larger than it is looked at, its first picture only, and without anything
 * that stood beside the pixels, such as where it was taken. What comes out was written here, so whatever else
 * the file was is gone.
 */
export async function remakeImage(bytes: Uint8Array, shape = WHOLE): Promise<Answer<RemadeImage>> {
  if (framesOf(bytes, FRAMES_MOST) > FRAMES_MOST) return refused('attachment-too-detailed');
  const open = await opener();
  try {
    // Only the head is read here, so that an image that is too large is told so.
    const { format, width, height } = await open(bytes, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format)) return refused('attachment-type');
    if (width * height > LIMITS.imagePixelsMost) return refused('attachment-too-detailed');
    const { data, info } = await open(bytes)
      .autoOrient()
      .resize(shape)
      .webp({ quality: QUALITY, effort: EFFORT })
      .timeout({ seconds: SECONDS_MOST })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, result: { content: data, width: info.width, height: info.height } };
  } catch {
    // The library has one kind of error for all that can be wrong with a file, and its words are for nobody.
    return refused('attachment-damaged');
  }
}

type Open = (bytes: Uint8Array, more?: SharpOptions) => Sharp;

let loading: Promise<Open> | undefined;

/** The library comes with the first image: many servers never see one, and its start costs them nothing. */
const opener = (): Promise<Open> => (loading ??= load());

async function load(): Promise<Open> {
  const { default: sharp } = await import('sharp');
  // Of all its formats, which are many and some of them programs, it opens three.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  // Pixels of people are not kept in memory for later, and one image takes one thread.
  sharp.cache(false);
  sharp.concurrency(1);
  const careful: SharpOptions = {
    failOn: 'error',
    limitInputPixels: LIMITS.imagePixelsMost,
    pages: 1,
    sequentialRead: true,
  };
  return (bytes, more) => sharp(bytes, { ...careful, ...more });
}
