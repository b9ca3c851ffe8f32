import { LIMITS, refusal } from '../../server/protocol/index.ts';
import type { Refusal } from '../../server/protocol/index.ts';

/** Says early what the server would say; the server insists. */
export function checkText(text: string, mostCharacters: number, field: string): Refusal | null {
  return text.trim().length > mostCharacters ? refusal('text-too-long', undefined, field) : null;
}

export function checkMessage(text: string): Refusal | null {
  if (text.trim() === '') return refusal('text-empty', undefined, 'text');
  return checkText(text, LIMITS.messageCharacters, 'text');
}
