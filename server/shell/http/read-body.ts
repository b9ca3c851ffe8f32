import type { IncomingMessage } from 'node:http';
import type { Answer } from '../../protocol/index.ts';
import { refused } from '../check.ts';

/**
 * The body as it came, up to a bound. One that is compressed on the way could unfold to anything, and is
 * refused. Beyond the bound nothing more is read: the parsers that one would use here read on to the end, and
 * there may be none. `null` when the sender went away.
 */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<Answer<Uint8Array> | null> {
  const coding = request.headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity') return Promise.resolve(refused('attachment-type'));
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    return Promise.resolve(refused('attachment-too-large'));
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const settle = (answer: Answer<Uint8Array> | null): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone).off('error', onGone);
      resolve(answer);
    };
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= mostBytes) return;
      request.pause();
      settle(refused('attachment-too-large'));
    };
    const onEnd = (): void => settle({ ok: true, result: Buffer.concat(chunks) });
    const onGone = (): void => settle(null);
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}
