import { LIMITS, type Answer } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { refused } from '../check.ts';
import { fileKind } from './file-kind.ts';
import { remakeImage } from './remake-image.ts';
import { Turns } from './turns.ts';

const SIDE = LIMITS.photoPixelsPerSide;
const photos = new Turns(BOUNDS.imagesAtOnce, BOUNDS.imagesWaiting);

/** Draws a photo of a person anew: a square of its middle, of one size, and nothing but the pixels. */
export async function remakePhoto(bytes: Uint8Array): Promise<Answer<Uint8Array>> {
  if (fileKind(bytes) !== 'image') return refused('photo-type');
  const remade = await photos.take(() => remakeImage(bytes, { width: SIDE, height: SIDE, fit: 'cover' }));
  if (remade === null) return refused('too-many');
  if (remade.ok) return { ok: true, result: remade.result.content };
  return remade.refusal.code === 'attachment-type' ? refused('photo-type') : remade;
}
