/**
 * Websocket frames as a load generator needs them: text out under a mask of zeros, which leaves the words as
 * they are, and whatever whole frames came in.
 */

export const OPCODES = { text: 1, close: 8, ping: 9, pong: 10 } as const;

export type Frame = { readonly opcode: number; readonly payload: Buffer };

const FINAL = 0x80;
const MASKED = 0x80;
const MASK_BYTES = 4;

/** One frame from a client. */
export function frameOf(payload: Buffer, opcode: number = OPCODES.text): Buffer {
  const { length } = payload;
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const headBytes = 2 + extended + MASK_BYTES;
  const frame = Buffer.alloc(headBytes + length);
  frame[0] = FINAL | opcode;
  frame[1] = MASKED | (extended === 0 ? length : extended === 2 ? 126 : 127);
  if (extended === 2) frame.writeUInt16BE(length, 2);
  if (extended === 8) frame.writeUIntBE(length, 4, 6);
  payload.copy(frame, headBytes);
  return frame;
}

/**
 * Calls back with every whole frame of a server's bytes, whose payloads are views into them. Gives what is
 * left of the last one.
 */
export function readFrames(bytes: Buffer, take: (frame: Frame) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 2) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const headBytes = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length - at < headBytes) break;
    let length = short;
    if (short === 126) length = bytes.readUInt16BE(at + 2);
    if (short === 127) length = bytes.readUIntBE(at + 4, 6);
    const end = at + headBytes + length;
    if (end > bytes.length) break;
    take({ opcode: (bytes[at] ?? 0) & 0x0f, payload: bytes.subarray(at + headBytes, end) });
    at = end;
  }
  return bytes.subarray(at);
}
