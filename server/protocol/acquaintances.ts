import type { Channel } from './channel.ts';
import type { AgentId } from './ids.ts';

/** How a visitor feels about an agent. The agent never learns of it. */
export type Preference = 'favourite' | 'avoided';

/** Whom this visitor knows. `former` helped last, and still belongs to the site. */
export type Acquaintances = {
  readonly former: AgentId | null;
  readonly favourites: readonly AgentId[];
  readonly avoided: readonly AgentId[];
  /** By what this visitor is best spoken with; absent where nothing tells. */
  readonly channel?: Channel;
};
