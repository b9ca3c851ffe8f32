import { z } from 'zod';
import { LIMITS, type Answer, type Nothing, type PasswordChange } from '../../protocol/index.ts';
import type { StoredSession } from '../../store/account.ts';
import { newPassword } from '../api/people-schemas.ts';
import { refused } from '../check.ts';
import { hashPassword } from '../passwords.ts';
import type { Sessions } from '../sessions.ts';
import type { SignInDoor } from '../sign-in.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Staff } from './staff.ts';

export const passwordChange = z.strictObject({
  password: z.string().min(1).max(LIMITS.passwordCharacters),
  newPassword,
});

type Tools = Pick<Surroundings, 'store' | 'clock' | 'log'>;
type Parts = { readonly door: SignInDoor; readonly staff: Staff; readonly sessions: Sessions };

/** Somebody who is signed in gives themselves another password. */
export class OwnPassword {
  readonly #tools: Tools;
  readonly #parts: Parts;

  constructor(tools: Tools, parts: Parts) {
    this.#tools = tools;
    this.#parts = parts;
  }

  /**
   * Their old password is asked for as at the door, as slowly: a session that was left open is no place to
   * try passwords at. Every other session ends.
   */
  async change(
    session: StoredSession,
    { password, newPassword: next }: PasswordChange,
  ): Promise<Answer<Nothing>> {
    const { door, staff, sessions } = this.#parts;
    const known = await door.enter(
      { email: session.email, password },
      { kind: 'session', tokenHash: session.tokenHash },
    );
    if (!known.ok) {
      const isWrong = known.refusal.code === 'sign-in-failed';
      return isWrong ? refused('password-wrong', undefined, 'password') : known;
    }
    const passwordHash = await hashPassword(next);
    return staff.turns.take(async () => {
      const { store } = this.#tools;
      const account = await store.findAccount(session.email);
      if (account?.disabledAt !== null) return refused('sign-in-required');
      // Somebody else of the same account was faster, and what was given here is old already.
      if (account.passwordHash !== known.result.passwordHash)
        return refused('password-wrong', undefined, 'password');
      await store.saveAccount({ ...account, passwordHash });
      await sessions.closeAllOf(session.siteId, session.accountId, session.tokenHash);
      await this.#writeDown(session);
      return { ok: true, result: {} };
    });
  }

  async #writeDown({ siteId, accountId }: StoredSession): Promise<void> {
    const { store, clock, log } = this.#tools;
    const entry = {
      at: clock.now(),
      actor: `account:${accountId}`,
      act: 'changePassword',
      subject: accountId,
      detail: '',
    };
    await store.appendAudit(siteId, entry).catch((error: unknown) => {
      // It was done: to refuse it now would say that it was not.
      log.error({ error, ...entry }, 'What was done could not be written into the audit log.');
    });
  }
}
