import { createTransport } from 'nodemailer';
import type { Log, LogLine } from './surroundings.ts';

const PATIENCE_MILLISECONDS = 10_000;
const CONNECTIONS = 2;

export type Mail = {
  /** Names it for good: when the same mail has to be sent once more, readers show it once. */
  readonly id: string;
  /** One address, as it stands behind `mailto:`. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for readers of HTML, where there is more than a few lines. */
  readonly html?: string;
};

/** `never`: the other side will not take it, however often it is sent. */
export type Sent = 'sent' | 'later' | 'never';

/** What sends mail for this server, where that is set up. It never rejects. */
export type MailSender = {
  send(mail: Mail): Promise<Sent>;
  close(): void;
};

export type SmtpSettings = {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly url: string;
  /** As `Six Strings <help@example.org>`. */
  readonly from: string;
};

/** The sender that the settings name, `null` if they name none. */
export const openMail = (
  { smtp }: { readonly smtp: SmtpSettings | null },
  log: Pick<Log, 'warn'>,
): MailSender | null => smtp && createSmtpSender(smtp, log.warn.bind(log));

/** Sends over SMTP. Of the reason why it could not be sent, `warn` is told no more than the code. */
export function createSmtpSender({ url, from }: SmtpSettings, warn: LogLine): MailSender {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      connectionTimeout: PATIENCE_MILLISECONDS,
      greetingTimeout: PATIENCE_MILLISECONDS,
      socketTimeout: PATIENCE_MILLISECONDS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const host = new URL(url).hostname;
  return {
    async send({ id, to, subject, text, html }) {
      try {
        const address = { name: '', address: to };
        await transport.sendMail({ to: address, subject, text, html, messageId: `<${id}@${host}>` });
        return 'sent';
      } catch (error) {
        const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number };
        warn({ code, responseCode }, 'A mail could not be sent.');
        return isFinal(responseCode) ? 'never' : 'later';
      }
    },
    close: () => transport.close(),
  };
}

/** Answers from 500 on are meant for good (RFC 5321, 4.2.1); wrong credentials are for the owner to mend. */
const isFinal = (responseCode: number | undefined): boolean =>
  responseCode !== undefined && responseCode >= 550 && responseCode < 560;
