import { LIMITS } from '../../server/protocol/index.ts';
import type { Refusal } from '../../server/protocol/index.ts';
import { earlyRefusal } from './early-refusal.ts';

/** Says early what the server would say; the server insists. */
export function checkText(text: string, mostCharacters: number, field: string): Refusal | null {
  return text.trim().length > mostCharacters ? earlyRefusal('text-too-long', field) : null;
}

export function checkMessage(text: string, fileCount = 0): Refusal | null {
  if (text.trim() === '' && fileCount === 0) return earlyRefusal('text-empty', 'text');
  return checkText(text, LIMITS.messageCharacters, 'text');
}
