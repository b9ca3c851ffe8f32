import type { Answer, SignIn } from '../protocol/index.ts';
import type { Account } from '../store/account.ts';
import { Turns } from './attachments/turns.ts';
import { BOUNDS } from './bounds.ts';
import { refused } from './check.ts';
import { KnownDevices } from './known-devices.ts';
import { addressKey, Limiter } from './limiter.ts';
import { isPassword } from './passwords.ts';
import type { Surroundings } from './surroundings.ts';

const MOMENT_SECONDS = 20;
const WHILE_SECONDS = 300;

/** From where a password is tried. */
export type Place =
  | { readonly kind: 'door'; readonly address: string; readonly device: string | null }
  /** Somebody who is signed in already. */
  | { readonly kind: 'session'; readonly tokenHash: string };

/**
 * The door of the console: slow for whoever tries many passwords, and silent about who is known here.
 *
 * What somebody tries counts for an account and the place from where it is tried, so that nobody shuts the
 * door before anybody else. A browser in which the account has signed in before is a place of its own (OWASP,
 * "Slow Down Online Guessing Attacks with Device Cookies"): it stays open even while thousands of addresses
 * together reach the bound that all unknown devices have for one account.
 */
export class SignInDoor {
  readonly devices: KnownDevices;
  readonly #surroundings: Surroundings;
  readonly #matches: typeof isPassword;
  readonly #inAMoment = new Limiter(BOUNDS.signInsPerPlaceInTwentySeconds, MOMENT_SECONDS);
  readonly #inAWhile = new Limiter(BOUNDS.signInsPerPlaceInFiveMinutes, WHILE_SECONDS);
  readonly #ofAddress = new Limiter(BOUNDS.wrongSignInsPerAddressInFiveMinutes, WHILE_SECONDS);
  readonly #ofAccount = new Limiter(BOUNDS.wrongSignInsPerAccountInFiveMinutes, WHILE_SECONDS);
  readonly #turns = new Turns(BOUNDS.signInsAtOnce, BOUNDS.signInsWaiting);

  /** @param matches takes the same time whether there is such an account or not */
  constructor(surroundings: Surroundings, matches = isPassword) {
    this.#surroundings = surroundings;
    this.#matches = matches;
    this.devices = new KnownDevices(surroundings);
  }

  async enter({ email, password }: SignIn, from: Place): Promise<Answer<Account>> {
    const counts = await this.#countsOf(email, from);
    for (const [limiter, key] of counts) {
      if (!(await limiter.allows(key))) return refused('too-many', 'Wait five minutes and try again.');
    }
    const answer = await this.#turns.take(() => this.#look(email, password));
    if (answer === null) return refused('too-many');
    if (answer.ok) await this.#forgive(counts);
    return answer;
  }

  /** Whether the password by which somebody entered is theirs still: it may have been changed meanwhile. */
  async knows({ email, passwordHash }: Account): Promise<boolean> {
    return (await this.#surroundings.store.findAccount(email))?.passwordHash === passwordHash;
  }

  async #look(email: string, password: string): Promise<Answer<Account>> {
    const account = await this.#surroundings.store.findAccount(email);
    const matches = await this.#matches(account?.passwordHash ?? null, password);
    if (account === null || !matches || account.disabledAt !== null) return refused('sign-in-failed');
    return { ok: true, result: account };
  }

  /** What a try counts for, in this order: whoever is refused by the first counts for nobody else. */
  async #countsOf(email: string, from: Place): Promise<readonly (readonly [Limiter, string])[]> {
    const ofPlace = (place: string) => {
      const key = JSON.stringify([email, place]);
      return [[this.#inAMoment, key] as const, [this.#inAWhile, key] as const];
    };
    if (from.kind === 'session') return ofPlace(`session ${from.tokenHash}`);
    const device = await this.devices.read(from.device, email);
    if (device !== null) return ofPlace(`device ${device}`);
    const address = addressKey(from.address);
    return [...ofPlace(`address ${address}`), [this.#ofAddress, address], [this.#ofAccount, email]];
  }

  /** Who knows the password was not guessing: an office may sign in all at once. */
  async #forgive(counts: readonly (readonly [Limiter, string])[]): Promise<void> {
    for (const [limiter, key] of counts) {
      if (limiter === this.#ofAddress || limiter === this.#ofAccount) await limiter.giveBack(key);
      else await limiter.forget(key);
    }
  }
}
