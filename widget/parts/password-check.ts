import type { PasswordWords } from '../words/en/password.ts';

export const PASSWORD_CHARACTERS_LEAST = 10;

/** Characters of which a password has at least so many different ones: `aaaaaaaaaa` is long and no secret. */
const DIFFERENT_LEAST = 5;

/**
 * What is wrong with a new password, as a sentence. Length is what counts; kinds of signs are not asked for
 * (NIST SP 800-63B, 3.1.1.2).
 * @param known words that somebody who guesses tries first, such as the mail address
 */
export function passwordProblem(
  password: string,
  known: readonly string[],
  words: Pick<PasswordWords, 'empty' | 'short' | 'same' | 'known'>,
): string | null {
  const length = Array.from(password).length;
  if (length === 0) return words.empty;
  if (length < PASSWORD_CHARACTERS_LEAST) return words.short(PASSWORD_CHARACTERS_LEAST, length);
  if (new Set(password).size < DIFFERENT_LEAST) return words.same;
  const said = password.toLowerCase();
  if (known.some((word) => word !== '' && said === word.toLowerCase())) return words.known;
  return null;
}
