import type { Answer, SignIn } from '../protocol/index.ts';
import type { Account } from '../store/account.ts';
import { BOUNDS } from './bounds.ts';
import { refused } from './check.ts';
import { addressKey, Limiter } from './limiter.ts';
import { isPassword } from './passwords.ts';
import type { Surroundings } from './surroundings.ts';

const QUARTER_HOUR_SECONDS = 900;

/** The door of the console: slow for whoever tries many passwords, and silent about who is known here. */
export class SignInDoor {
  readonly #surroundings: Surroundings;
  readonly #perMail = new Limiter(BOUNDS.signInsPerMailPerQuarterHour, QUARTER_HOUR_SECONDS);
  readonly #perAddress = new Limiter(BOUNDS.signInsPerAddressPerQuarterHour, QUARTER_HOUR_SECONDS);
  #atOnce = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async enter(signIn: SignIn, address: string): Promise<Answer<Account>> {
    const allowed = await Promise.all([
      this.#perMail.allows(signIn.email),
      this.#perAddress.allows(addressKey(address)),
    ]);
    if (allowed.includes(false)) return refused('too-many', 'Wait a quarter of an hour and try again.');
    if (this.#atOnce >= BOUNDS.signInsAtOnce) return refused('too-many');
    this.#atOnce += 1;
    try {
      const account = await this.#surroundings.store.findAccount(signIn.email);
      const matches = await isPassword(account?.passwordHash ?? null, signIn.password);
      if (account === null || !matches || account.disabledAt !== null) return refused('sign-in-failed');
      await this.#perMail.forget(signIn.email);
      return { ok: true, result: account };
    } finally {
      this.#atOnce -= 1;
    }
  }

  /** Whether the password by which somebody entered is theirs still: it may have been changed meanwhile. */
  async knows({ email, passwordHash }: Account): Promise<boolean> {
    return (await this.#surroundings.store.findAccount(email))?.passwordHash === passwordHash;
  }
}
