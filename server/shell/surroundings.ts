import type { Moment, RefusalCode } from '../protocol/index.ts';
import type { SiteSettings } from '../core/settings.ts';
import type { Store } from '../store/store.ts';
import type { MailSender } from './mail.ts';

export type Timer = { cancel(): void };

/** Time as a part that is given: tests hold it in their hands. */
export type Clock = {
  now(): Moment;
  /** Calls `act` once after so many milliseconds. A timer alone keeps no process alive. */
  after(milliseconds: number, act: () => void): Timer;
};

export type Random = {
  /** A new identifier of 128 random bits, safe in addresses. */
  id(): string;
  bytes(count: number): Uint8Array;
};

export type LogLine = (facts: Readonly<Record<string, unknown>>, sentence: string) => void;

/** What the edge writes down. No words of a person and no token ever reach it. */
export type Log = {
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
};

export type EdgeConfig = {
  readonly port: number;
  readonly host: string;
  /** The origin under which people reach this server, `null` to believe the Host header of each request. */
  readonly publicUrl: string | null;
  /** How many proxies stand before the server and may be believed about addresses. */
  readonly trustedProxies: number;
  /** The header in which they say where a visitor is, in lower case; `null` if they do not. */
  readonly countryHeader: string | null;
  /** Folder with the built browser files. */
  readonly browserDirectory: string;
  readonly connectionsMost: number;
  /** What the files that people of one site sent may weigh together. */
  readonly attachmentBytesMost: number;
  /** Whether webhooks may go to this machine, also without https: in development. */
  readonly localWebhooks: boolean;
  /** What opens the metrics; `null` opens them to this machine alone. */
  readonly metricsToken: string | null;
  readonly siteSettings: SiteSettings;
  /** Whether every state is checked against the invariants: in tests and development. */
  readonly checkInvariants: boolean;
};

export type Surroundings = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly config: EdgeConfig;
  readonly log: Log;
  /** `null` where no mail is set up; screens then say that none is sent. */
  readonly mail: MailSender | null;
  /** Told of what is refused over a socket, to be counted. */
  readonly countRefusal?: ((code: RefusalCode) => void) | undefined;
};
