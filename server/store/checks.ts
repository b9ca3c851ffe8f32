import assert from 'node:assert/strict';

/** A limit that is no positive whole number would mean "all" to some engines. */
export function checkLimit(limit: number): void {
  assert(Number.isSafeInteger(limit) && limit > 0, `A limit is a positive whole number, not ${limit}.`);
}

/** Capital letters would let one mail address have two accounts. */
export function checkEmail(email: string): void {
  assert(email === email.toLowerCase(), 'The mail address of an account is in lower case.');
}
