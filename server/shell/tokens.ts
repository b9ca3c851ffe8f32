import { createHash } from 'node:crypto';
import type { Random } from './surroundings.ts';

/** What is kept of a token: whoever reads the store cannot act for anyone. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newToken = (random: Random, byteCount: number): string =>
  Buffer.from(random.bytes(byteCount)).toString('base64url');
