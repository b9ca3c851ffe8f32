import { LIMITS } from '../../../server/protocol/index.ts';

/** What is lighter goes as it is. */
const LIGHT_BYTES = 300_000;
const QUALITY = 0.85;

/**
 * Makes a photograph as small as the server would make it, before it goes out: on a slow line that is most of
 * the wait, and where it was taken stays at home. What cannot be drawn here goes as it is.
 */
export async function shrinkImage(file: Blob): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.size <= LIGHT_BYTES) return file;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LIMITS.imagePixelsPerSide / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', QUALITY));
    return drawn !== null && drawn.size > 0 && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
}
