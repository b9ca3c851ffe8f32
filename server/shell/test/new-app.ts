import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createApp } from '../../app.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../../core/settings.ts';
import type { AgentId, LanguageTag, SiteId, SkillId } from '../../protocol/index.ts';
import { openSqliteStore, type Store } from '../../store/index.ts';
import { addAgent, saveSite } from '../manage/administer.ts';
import type { MailSender } from '../mail.ts';
import type { Clock, EdgeConfig, Log } from '../surroundings.ts';
import { systemClock, systemRandom } from '../system.ts';

export const SITE = 'shop' as SiteId;
export const SITE_ORIGIN = 'https://shop.example';
export const PASSWORD = 'a good password';
export const ANN = 'ann' as AgentId;
export const BEN = 'ben' as AgentId;
export const mailOf = (agentId: AgentId): string => `${agentId}@shop.example`;

type LogLine = { readonly level: keyof Log; readonly facts: object; readonly sentence: string };

export type TestApp = {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly store: Store;
  readonly lines: readonly LogLine[];
  close(): Promise<void>;
};

export type AppWish = {
  /** The data of an app before it. */
  readonly folder?: string;
  readonly settings?: Partial<SiteSettings>;
  readonly config?: Partial<EdgeConfig>;
  /** Stands between the app and its store. */
  readonly wrapStore?: (store: Store) => Store;
  readonly agents?: readonly AgentId[];
  readonly clock?: Clock;
  readonly mail?: MailSender;
};

/** A whole server on a free port with SQLite in a folder of its own; all of it ends with the test. */
export async function newApp(context: TestContext, wish: AppWish = {}): Promise<TestApp> {
  const folder = wish.folder ?? (await newFolder(context));
  const real = await openSqliteStore({ folder });
  if (wish.folder === undefined) await addPeople(real, wish.agents ?? [ANN, BEN]);
  const store = wish.wrapStore?.(real) ?? real;
  const lines: LogLine[] = [];
  const config = { ...TEST_CONFIG, ...wish.config, siteSettings: { ...DEFAULT_SETTINGS, ...wish.settings } };
  const { clock = systemClock, mail = null } = wish;
  const app = createApp({ store, clock, random: systemRandom, config, log: logInto(lines), mail });
  const { port } = await app.listen();
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= app.close().then(() => real.close()));
  context.after(close);
  return { url: `http://127.0.0.1:${port}`, port, folder, store, lines, close };
}

const TEST_CONFIG: EdgeConfig = {
  port: 0,
  host: '127.0.0.1',
  publicUrl: null,
  trustedProxies: 0,
  countryHeader: null,
  browserDirectory: './dist/browser',
  connectionsMost: 1_000,
  attachmentBytesMost: 1024 ** 3,
  localWebhooks: true,
  metricsToken: null,
  checkInvariants: true,
  siteSettings: DEFAULT_SETTINGS,
};

export async function newFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handpick-shell-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function logInto(lines: LogLine[]): Log {
  const at =
    (level: keyof Log): Log['debug'] =>
    (facts, sentence) => {
      lines.push({ level, facts, sentence });
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

async function addPeople(store: Store, agents: readonly AgentId[]): Promise<void> {
  const tools = { store, clock: systemClock };
  await saveSite(tools, { siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] });
  for (const agentId of agents) {
    const form = {
      name: agentId.toUpperCase(),
      headline: 'Vintage guitars',
      biography: 'Thirty years at the bench.',
      skills: [{ skillId: 'vintage' as SkillId, label: 'Vintage', level: 4 }],
      languages: ['en' as LanguageTag],
      capacity: 2,
    };
    const account = { email: mailOf(agentId), password: PASSWORD };
    const added = await addAgent(tools, { siteId: SITE, agentId, form, photoUrl: null, ...account });
    if (!added.ok) throw new Error(added.refusal.message);
  }
}
