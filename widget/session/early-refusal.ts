import { EARLY_ADVICE } from '../../server/protocol/index.ts';
import type { Refusal } from '../../server/protocol/index.ts';

/** A refusal that the page gives by itself. `field` names what is wrong where it is one field. */
export function earlyRefusal(code: keyof typeof EARLY_ADVICE, field?: string): Refusal {
  const message = EARLY_ADVICE[code];
  return field === undefined ? { code, message } : { code, message, field };
}
