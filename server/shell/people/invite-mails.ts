import type { SiteId } from '../../protocol/index.ts';
import type { StoredInvite } from '../../store/access.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import type { Mail, Sent } from '../mail.ts';
import type { Surroundings } from '../surroundings.ts';
import { inviteWordsFor } from './invite-words.ts';

/** After each failure, until the next try; a week later the link has ended. */
export const INVITE_MAIL_PAUSES_SECONDS = [30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400] as const;
/** Mails that wait to be tried again, over all sites. */
const WAITING_MOST = 5_000;

type Letter = { readonly invite: StoredInvite; readonly mail: Mail };

/**
 * Mails links of invitations, and again where the mail server will take them later, as long as the invitation
 * is open. A link is kept nowhere, so what waits lies in memory: after a restart who invited passes it on.
 */
export class InviteMails {
  readonly #tools: Pick<Surroundings, 'mail' | 'store' | 'clock' | 'log'>;
  #waiting = 0;

  constructor(tools: Pick<Surroundings, 'mail' | 'store' | 'clock' | 'log'>) {
    this.#tools = tools;
  }

  /** @returns what came of the first try */
  async send(invite: StoredInvite, siteName: string, link: string, language: string): Promise<Sent> {
    return this.#try({ invite, mail: inviteMail(invite, siteName, link, language) }, 0);
  }

  async #try(letter: Letter, failures: number): Promise<Sent> {
    const sent = (await this.#tools.mail?.send(letter.mail)) ?? 'never';
    const pause = INVITE_MAIL_PAUSES_SECONDS[failures];
    if (sent !== 'later' || pause === undefined || this.#waiting >= WAITING_MOST) return sent;
    this.#waiting += 1;
    this.#tools.clock.after(pause * 1_000, () => {
      this.#waiting -= 1;
      void this.#again(letter, failures + 1);
    });
    return sent;
  }

  async #again(letter: Letter, failures: number): Promise<void> {
    const { store, clock, log } = this.#tools;
    try {
      const open = await store.findInvite(letter.invite.tokenHash, clock.now());
      if (open !== null) await this.#try(letter, failures);
    } catch (error) {
      const siteId: SiteId = letter.invite.siteId;
      log.warn({ error, siteId }, 'An invitation could not be mailed again.');
    }
  }
}

/** What the invited person is sent. */
export function inviteMail(invite: StoredInvite, siteName: string, link: string, language: string): Mail {
  const days = API_BOUNDS.invitationSeconds / 86_400;
  const words = inviteWordsFor(language);
  return {
    id: invite.inviteId,
    to: invite.email,
    subject: words.subject(siteName),
    text: [words.hello(invite.name), words.lead(siteName), link, words.end(days)].join('\n\n') + '\n',
  };
}
