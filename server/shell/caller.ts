import type { ConnectionId } from '../protocol/index.ts';
import type { LiveSite } from './site/live-site.ts';
import type { Tell } from './people.ts';
import type { Store } from '../store/store.ts';
import type { Random } from './surroundings.ts';

/** Who speaks over one live connection, known from its credentials and never from a body. */
export type Caller<Notices> = {
  readonly site: LiveSite;
  readonly connectionId: ConnectionId;
  readonly tell: Tell<Notices>;
  readonly random: Random;
  readonly store: Store;
  /** Set when the connection has ended while something was still under way. */
  gone: boolean;
};
