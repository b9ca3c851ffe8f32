import { readConfig, type Config } from '../server/config.ts';
import { PAST_LENGTHS, type PastLength } from './people/past-length.ts';

export const CROWD_LEVELS = ['off', 'calm', 'busy'] as const;
export type CrowdLevel = (typeof CROWD_LEVELS)[number];

export type DemoConfig = {
  readonly server: Config;
  readonly crowd: CrowdLevel;
  /** Whatever chance decides in the demo follows from it. */
  readonly seed: string;
  /** How much of the shop's past is there at the first start. */
  readonly past: PastLength;
  /** Another origin from which the shop's pages may be served as well. */
  readonly shopOrigin: string | null;
};

export type ReadDemoConfig =
  { readonly ok: true; readonly config: DemoConfig } | { readonly ok: false; readonly sentence: string };

type Environment = Readonly<Record<string, string | undefined>>;

const SEED_CHARACTERS = 64;

/** The settings of the demo and of the server in it; the first wrong one is answered with one sentence. */
export function readDemoConfig(environment: Environment): ReadDemoConfig {
  // The start prints what matters; a log line per event would bury it.
  const given = withoutEmpty(environment);
  const server = readConfig({ LOG_LEVEL: 'warn', ...given });
  if (!server.ok) return server;
  if (server.config.port === 0) {
    return wrong('PORT', '0', 'a port of its own from 1 to 65535, since the photos carry the address');
  }
  const crowd = given.CROWD ?? 'calm';
  if (!isCrowdLevel(crowd)) return wrong('CROWD', crowd, `one of ${CROWD_LEVELS.join(', ')}`);
  const seed = given.SEED ?? '1';
  if (seed.length > SEED_CHARACTERS) return wrong('SEED', seed, `at most ${SEED_CHARACTERS} characters`);
  const past = PAST_LENGTHS.find((length) => length === (given.PAST ?? 'month'));
  if (past === undefined) return wrong('PAST', given.PAST ?? '', `one of ${PAST_LENGTHS.join(', ')}`);
  const shopOrigin = given.SHOP_ORIGIN ?? null;
  if (shopOrigin !== null && !isOrigin(shopOrigin)) {
    return wrong('SHOP_ORIGIN', shopOrigin, 'an origin such as http://localhost:4000, without a path');
  }
  return { ok: true, config: { server: server.config, crowd, seed, past, shopOrigin } };
}

const isCrowdLevel = (word: string): word is CrowdLevel => CROWD_LEVELS.some((level) => level === word);

const isOrigin = (address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === address && address.startsWith('http');

const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

const wrong = (name: string, given: string, accepts: string): ReadDemoConfig => ({
  ok: false,
  sentence: `${name} is ${JSON.stringify(given.slice(0, 60))}; set it to ${accepts}, or leave it out.`,
});
