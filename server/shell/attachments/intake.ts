import { LIMITS, type Answer, type Attachment, type AttachmentId } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { refused } from '../check.ts';
import { fileKind } from './file-kind.ts';
import { fileName } from './file-name.ts';
import { remakeImage } from './remake-image.ts';
import { Turns } from './turns.ts';

export type TakenIn = { readonly attachment: Attachment; readonly content: Uint8Array };

const images = new Turns(BOUNDS.imagesAtOnce, BOUNDS.imagesWaiting);

/** Turns what somebody sent into what is kept, or says why it is not. */
export async function takeIn(
  attachmentId: AttachmentId,
  givenName: string,
  bytes: Uint8Array,
): Promise<Answer<TakenIn>> {
  const kind = fileKind(bytes);
  if (kind === null) return refused('attachment-type');
  const name = fileName(givenName, kind);
  if (kind === 'pdf') {
    const attachment = { kind, attachmentId, name, bytes: bytes.length } as const;
    return { ok: true, result: { attachment, content: bytes } };
  }
  const remade = await images.take(() => remakeImage(bytes));
  if (remade === null) return refused('too-many');
  if (!remade.ok) return remade;
  const { content, width, height } = remade.result;
  if (content.length > LIMITS.attachmentBytes) return refused('attachment-too-large');
  const attachment = { kind, attachmentId, name, bytes: content.length, width, height } as const;
  return { ok: true, result: { attachment, content } };
}
