import type { Refusal } from '../../server/protocol/index.ts';
import { FIRST_ADVICE } from '../../server/protocol/problem.ts';

/** A refusal that the page gives by itself and may have to give before anything behind the list has come. */
export const firstRefusal = (code: keyof typeof FIRST_ADVICE): Refusal => ({
  code,
  message: FIRST_ADVICE[code],
});
