import type { PublicAgent } from '../../server/protocol/index.ts';

/** What the dot at a face says: free at once, there but with someone, on a break, not here. */
export type Presence = 'free' | 'busy' | 'away' | 'offline';

export function presenceOf(agent: Pick<PublicAgent, 'availability' | 'estimate'>): Presence {
  switch (agent.availability) {
    case 'available':
      return agent.estimate.state === 'free' ? 'free' : 'busy';
    case 'away':
      return 'away';
    case 'offline':
      return 'offline';
  }
}
