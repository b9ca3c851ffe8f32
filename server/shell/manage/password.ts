import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LIMITS } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { check } from '../check.ts';
import type { Managed, ManageTools } from './command.ts';
import { hashPassword } from '../passwords.ts';
import { newToken } from '../tokens.ts';

const GENERATED_PASSWORD_BYTES = 12;

/** A password that somebody may choose. */
export const password = z
  .string()
  .min(BOUNDS.passwordCharactersLeast, `at least ${BOUNDS.passwordCharactersLeast} characters`)
  .max(LIMITS.passwordCharacters);

/** The password that was piped in, or one that is made up; `isMade` tells which. */
export async function choosePassword({ readPassword, random }: ManageTools) {
  const given = await readPassword();
  const chosen = check(password, given ?? newToken(random, GENERATED_PASSWORD_BYTES));
  return { isMade: given === null, chosen };
}

/** Gives somebody who cannot sign in another password, and ends the sessions of before. */
export async function managePassword(
  words: readonly string[],
  tools: ManageTools,
  usage: string,
): Promise<Managed> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
  const [email] = positionals;
  if (email === undefined || positionals.length !== 1) return { ok: false, sentence: usage };
  const { store } = tools;
  const account = await store.findAccount(email.toLowerCase());
  if (account === null) return { ok: false, sentence: `Nobody signs in with ${email}.` };
  const { isMade, chosen } = await choosePassword(tools);
  if (!chosen.ok) return { ok: false, sentence: `Give another password: ${chosen.refusal.message}` };
  await store.saveAccount({ ...account, passwordHash: await hashPassword(chosen.result) });
  for (const tokenHash of await store.readSessionsOf(account.siteId, account.accountId)) {
    await store.deleteSession(tokenHash);
  }
  const said = isMade ? ` It is ${chosen.result} and is shown only now.` : '';
  return { ok: true, sentence: `${account.name} (${account.role}) has another password.${said}` };
}
