import { NAMESPACES, type SiteId } from '../../../server/protocol/index.ts';
import { readConfig } from '../../../server/config.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../../../server/core/index.ts';
import { openAgentNamespace } from '../../../server/shell/agent-socket.ts';
import { guardClock } from '../../../server/shell/guard-clock.ts';
import { SpeakerLimiter } from '../../../server/shell/limiter.ts';
import { ListReaders } from '../../../server/shell/list-readers.ts';
import { ReviewOrigins } from '../../../server/shell/reviews/review-origins.ts';
import { Sessions } from '../../../server/shell/sessions.ts';
import type { LiveSite } from '../../../server/shell/site/live-site.ts';
import { Sites } from '../../../server/shell/site/sites.ts';
import type { Clock, EdgeConfig, Log, Surroundings } from '../../../server/shell/surroundings.ts';
import { openVisitorNamespace } from '../../../server/shell/visitor-socket.ts';
import type { Store } from '../../../server/store/store.ts';
import type { Dice } from './dice.ts';
import type { Disk } from './disk.ts';
import { FakeNamespace } from './sockets.ts';

export const SITE = 'shop' as SiteId;
export const SITE_ORIGIN = 'https://shop.example';
export const OWN_ORIGIN = 'https://help.example';

/** Shorter than the defaults, so that a few minutes hold all that a day holds. */
const SETTINGS: SiteSettings = {
  ...DEFAULT_SETTINGS,
  offerSeconds: 8,
  visitorGraceSeconds: 30,
  agentGraceSeconds: 12,
  wrapUpSeconds: 6,
  askSeconds: 15,
  swapSeconds: 8,
  conversationIdleSeconds: 60,
  postponeSeconds: 10,
  awayToldSeconds: 20,
  reviewHeldSeconds: 60,
  promiseCreditSeconds: 20,
};

export type Parts = {
  readonly clock: Clock;
  readonly disk: Disk;
  readonly dice: Dice;
  /** Told of whatever the server calls a fault. */
  readonly onFault: (sentence: string, error: unknown) => void;
};

/** Limits are proved elsewhere; they count in real seconds, of which there are none here. */
class NoLimits extends SpeakerLimiter {
  override allows(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/** One life of the server: the real edge, from its start until it is killed. */
export class Server {
  readonly visitors = new FakeNamespace();
  readonly agents = new FakeNamespace();
  readonly sessions: Sessions;
  readonly sites: Sites;
  site: LiveSite | null = null;
  alive = true;
  readonly clock: Clock;
  readonly #store: Store;

  constructor({ clock, disk, dice, onFault }: Parts) {
    const log = logInto(onFault);
    this.clock = guardClock(this.#mortal(clock), log);
    this.#store = disk.open(this);
    const surroundings: Surroundings = {
      store: this.#store,
      clock: this.clock,
      random: {
        id: () => randomWord(dice),
        bytes: (count) => Uint8Array.from({ length: count }, () => dice.below(256)),
      },
      config: config(),
      log,
      mail: null,
    };
    this.sessions = new Sessions(surroundings);
    const readers = new ListReaders(NAMESPACES.visitor, log);
    this.sites = new Sites(surroundings, (siteId, delta) => readers.tell(siteId, delta));
    const origins = new ReviewOrigins(this.clock, surroundings.random);
    const edge = { ...surroundings, limiter: new NoLimits(), offended: () => undefined, origins };
    openVisitorNamespace(this.visitors.asNamespace(), this.sites, readers, edge);
    openAgentNamespace(this.agents.asNamespace(), this.sites, this.sessions, edge);
  }

  async start(): Promise<void> {
    await this.sites.start();
    this.site = await this.sites.find(SITE);
  }

  /** A ticket for one socket, as a console fetches it; `null` while nobody answers. */
  async ticketFor(tokenHash: string): Promise<string | null> {
    const found = await this.#store.findSession(tokenHash, this.clock.now());
    return found === null || !this.alive ? null : this.sessions.tickets.issue(found);
  }

  /** Timers of a process end with it. */
  #mortal(clock: Clock): Clock {
    return {
      now: () => clock.now(),
      after: (milliseconds, act) => clock.after(milliseconds, () => this.alive && act()),
    };
  }
}

export const randomWord = (dice: Dice): string =>
  Array.from({ length: 22 }, () => WORD[dice.below(WORD.length)]).join('');

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function config(): EdgeConfig {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.sentence);
  return { ...read.config, publicUrl: OWN_ORIGIN, siteSettings: SETTINGS, checkInvariants: true };
}

function logInto(onFault: Parts['onFault']): Log {
  const silent = (): void => undefined;
  const fault = (facts: Readonly<Record<string, unknown>>, sentence: string): void =>
    onFault(sentence, facts.error);
  return { debug: silent, info: silent, warn: silent, error: fault };
}
