import type { ConversationId, Moment } from '../../protocol/index.ts';
import { chosenOf } from '../eligible.ts';
import { isPromiseKept } from '../estimate/track-record.ts';
import type { EventOf, SiteEvent, SiteEventType } from '../event.ts';
import { withAgentSeen } from '../fairness/work.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';
import { until, withAgentCounts, type DayAccount } from './day-account.ts';

/** What one kind of event adds to an account that has been brought up to it. */
type Adds<Type extends SiteEventType> = (
  account: DayAccount,
  event: EventOf<Type>,
  before: SiteState,
  after: SiteState,
) => DayAccount;

const seen = (
  account: DayAccount,
  after: SiteState,
  agentId: Conversation['agentId'] | undefined,
): DayAccount =>
  agentId === undefined ? account : { ...account, work: withAgentSeen(account.work, after, agentId) };

const seesAgent = (
  account: DayAccount,
  { agentId }: { readonly agentId: Conversation['agentId'] },
  _: SiteState,
  after: SiteState,
): DayAccount => seen(account, after, agentId);

const talkerOf = (
  { conversations }: SiteState,
  { conversationId }: { readonly conversationId: ConversationId },
): Conversation | undefined => conversations.get(conversationId);

/** Who was brought to somebody else, or lost an agent, waits anew, and nothing is promised of that. */
const wasPromised = ({ promise, returned, transfer }: Ticket): boolean =>
  promise !== null && !returned && transfer === null;

/** The other kinds of events change no measure. */
const ADDS: { readonly [Type in SiteEventType]?: Adds<Type> } = {
  agentAdded: seesAgent,
  agentChanged: seesAgent,
  agentRemoved: seesAgent,
  availabilityChanged: seesAgent,
  conversationReopened: seesAgent,
  exposuresCounted: (account, { exposures }) =>
    exposures.reduce(
      (counted, { agentId, impressions }) => withAgentCounts(counted, agentId, { impressions }),
      account,
    ),
  conversationStarted(account, { agentId, ticketId, at }, before, after) {
    const ticket = before.tickets.get(ticketId);
    const counted = seen(account, after, agentId);
    if (ticket === undefined || !wasPromised(ticket)) return counted;
    return withAgentCounts(counted, agentId, { promised: 1, kept: isPromiseKept(ticket, at) ? 1 : 0 });
  },
  /** Whoever leaves after the promised moment waited in vain for the one who was chosen. */
  ticketClosed(account, { ticketId, at }, before) {
    const ticket = before.tickets.get(ticketId);
    const agentId = ticket === undefined ? null : chosenOf(ticket.choice);
    if (ticket === undefined || agentId === null || !wasPromised(ticket)) return account;
    if (ticket.promise === null || at <= ticket.promise.p80At) return account;
    return withAgentCounts(account, agentId, { promised: 1 });
  },
  ticketTransferred: (account, event, before) =>
    withAgentCounts(account, talkerOf(before, event)?.agentId, { transferred: 1 }),
  conversationEnded(account, event, before, after) {
    const talk = talkerOf(before, event);
    const counted = seen(account, after, talk?.agentId);
    return talk === undefined || event.wrapUpUntil > event.at
      ? counted
      : withHandled(counted, talk, event.at, event.at);
  },
  wrapUpFinished(account, event, before, after) {
    const talk = talkerOf(before, event);
    const counted = seen(account, after, talk?.agentId);
    if (talk?.phase.state !== 'wrap-up') return counted;
    return withHandled(counted, talk, talk.phase.endedAt, event.at);
  },
};

/** A conversation counts on the day on which the work with it was finished, as it was judged by then. */
function withHandled(account: DayAccount, talk: Conversation, endedAt: Moment, at: Moment): DayAccount {
  const { resolved } = talk.outcome;
  return withAgentCounts(account, talk.agentId, {
    handled: 1,
    talkSeconds: (endedAt - talk.startedAt) / 1_000,
    wrapUpSeconds: (at - endedAt) / 1_000,
    judged: resolved === null ? 0 : 1,
    resolved: resolved === 'yes' ? 1 : 0,
  });
}

/** @param before the site just before the event; `after` just after it. */
export function observeDay(
  account: DayAccount,
  before: SiteState,
  event: SiteEvent,
  after: SiteState,
): DayAccount {
  const counted = until(account, before, event.at, event.type === 'restarted');
  const adds = ADDS[event.type] as Adds<SiteEventType> | undefined;
  return adds === undefined ? counted : adds(counted, event, before, after);
}
