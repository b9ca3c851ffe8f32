import type { Refusal, RefusalCode } from '../../server/protocol/index.ts';

/** Refusals that time mends: the same command, with the same id, may succeed a moment later. */
const TRANSIENT: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'too-many',
  'server-stopping',
  'not-identified',
  'no-answer',
  'view-elsewhere',
]);

/** A store that cannot write has codes of its own, which begin alike. */
export const isTransient = ({ code }: Refusal): boolean => TRANSIENT.has(code) || code.startsWith('storage');
