import { LIMITS } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import type { EdgeConfig } from '../surroundings.ts';
import { hashToken } from '../tokens.ts';
import { hostCookie, type HostCookie } from './host-cookie.ts';

export const SESSION_COOKIE = 'handpick-session';

/** Who is signed in. */
export const sessionCookie = (config: EdgeConfig): HostCookie =>
  hostCookie(config, SESSION_COOKIE, LIMITS.sessionSeconds);

const NAME_CHARACTERS = 12;

/** That this account has signed in here before: one for each, since several people may share a browser. */
export const deviceCookie = (config: EdgeConfig, email: string): HostCookie =>
  hostCookie(
    config,
    `handpick-device-${hashToken(email).slice(0, NAME_CHARACTERS)}`,
    BOUNDS.deviceKnownSeconds,
  );
