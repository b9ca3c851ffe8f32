import type { Refusal, RefusalCode } from '../../server/protocol/index.ts';

/** Refusals that time mends: the same command, with the same id, may succeed a moment later. */
const TRANSIENT: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'too-many',
  'storage-failed',
  'server-stopping',
  'not-identified',
  'no-answer',
  'view-elsewhere',
]);

export const isTransient = (refusal: Refusal): boolean => TRANSIENT.has(refusal.code);
