import type { Attachment } from '../../../server/protocol/index.ts';
import type { Reply } from '../connection.ts';
import { refusalIn } from '../http.ts';

export type UploadWish = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly withCookie: boolean;
  readonly body: Blob;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/** `null` when nobody answered, or somebody who is not the server. */
export type Upload = (wish: UploadWish) => Promise<Reply<Attachment>>;

/** A line on which nothing moved for so long is given up and tried anew. */
const STALLED_MILLISECONDS = 30_000;

/** By the older of the two ways to ask over HTTP: only it tells how much has gone out. */
export const upload: Upload = ({ url, headers, withCookie, body, onProgress, signal }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MILLISECONDS);
    };
    const abort = (): void => request.abort();
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      if (total > 0) onProgress(loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', abort);
      resolve(replyOf(request));
    };
    signal.addEventListener('abort', abort);
    request.open('PUT', url);
    request.withCredentials = withCookie;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    moved();
    if (signal.aborted) resolve(null);
    else request.send(body);
  });

function replyOf({ status, responseText }: XMLHttpRequest): Reply<Attachment> {
  try {
    const body: unknown = JSON.parse(responseText);
    if (status === 200) return { ok: true, result: body as Attachment };
    const why = refusalIn(body);
    return why && { ok: false, refusal: why };
  } catch {
    return null;
  }
}
