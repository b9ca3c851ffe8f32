import type { Moment, PublicAgent } from '../../server/protocol/index.ts';
import type { ListWords } from '../words/list.ts';
import { takesNobody } from './card-action.ts';

/** Under the promise: until when somebody is here, how many more they take, and how such promises held. */
export function finePrint(agent: PublicAgent, { card }: ListWords, now: Moment): string {
  const { leavesAt, takingMore, trackRecord, estimate } = agent;
  // "Leaves at … before your turn" has said it already.
  const leaves = leavesAt !== null && leavesAt > now && estimate.state !== 'closing';
  return [
    leaves ? card.leavesAt(leavesAt) : '',
    takingMore !== null && !takesNobody(agent) ? card.takingMore(takingMore) : '',
    trackRecord === null ? '' : card.held(trackRecord.held, trackRecord.of),
  ]
    .filter(Boolean)
    .join(' · ');
}
