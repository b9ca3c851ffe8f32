import { hash, verify } from '@node-rs/argon2';

/** OWASP's smallest advised argon2id: 19 MiB, two passes, one lane; about 25 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let dummyHash: Promise<string> | null = null;

/**
 * Whether the password is the right one. `null` for an account that does not exist costs the same time, so
 * that nobody learns which mail addresses are known here.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummyHash ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await dummyHash), password);
  return matches && passwordHash !== null;
}
