import type { Moment, Suspicion } from '../../protocol/index.ts';
import type { ReviewOrigin } from '../command.ts';
import { later } from '../moment.ts';
import { reviewedOf, type Reviewed } from '../rows/review.ts';
import type { EndedConversation, SiteState } from '../state.ts';

/** Reviews are looked at together with those of the same agent within this time. */
export const WATCH_SECONDS = 86_400;

/** Reviews of one agent from one network, and from one browser there, that an office makes in a day. */
const SAME_NETWORK_FROM = 10;
const SAME_DEVICE_FROM = 3;
/** Earlier reviews of one agent by one visitor in a day. */
const SAME_VISITOR_FROM = 2;
const SHORT_TALK_SECONDS = 30;
const NEW_VISITOR_SECONDS = 120;

/** Says where from; the others say how it was come by. */
const FROM: readonly Suspicion[] = ['same-network', 'same-device', 'same-visitor', 'agent-network'];
const HOW: readonly Suspicion[] = ['short-talk', 'new-visitor'];

/**
 * What makes the review of this conversation look as if it were not genuine. None of it is proof: a browser,
 * an office and a family share a network, and a good answer may take ten seconds.
 */
export function suspicionsOf(
  state: SiteState,
  ended: EndedConversation,
  origin: ReviewOrigin | undefined,
  now: Moment,
): readonly Suspicion[] {
  const { sameNetwork = 0, sameDevice = 0, agentNetwork = false, visitorSince = null } = origin ?? {};
  const known: readonly (readonly [Suspicion, boolean])[] = [
    ['same-network', sameNetwork >= SAME_NETWORK_FROM],
    ['same-device', sameDevice >= SAME_DEVICE_FROM],
    ['same-visitor', earlierOf(state, ended, now) >= SAME_VISITOR_FROM],
    ['agent-network', agentNetwork],
    ['short-talk', ended.endedAt < later(ended.startedAt, SHORT_TALK_SECONDS)],
    ['new-visitor', visitorSince !== null && now < later(visitorSince, NEW_VISITOR_SECONDS)],
  ];
  return known.flatMap(([suspicion, isSo]) => (isSo ? [suspicion] : []));
}

/** Three of them, one of each kind at least: an office has the one kind only, a quick question the other. */
export function isGrave(suspicions: readonly Suspicion[]): boolean {
  const count = (kind: readonly Suspicion[]): number =>
    suspicions.filter((suspicion) => kind.includes(suspicion)).length;
  return count(FROM) > 0 && count(HOW) > 0 && count(FROM) + count(HOW) > 2;
}

function earlierOf(state: SiteState, ended: EndedConversation, now: Moment): number {
  const isEarlier = ({ visitorId, review }: Reviewed): boolean =>
    visitorId === ended.visitorId && now < later(review.writtenAt, WATCH_SECONDS);
  return reviewedOf(state, ended.agentId).filter(isEarlier).length;
}
