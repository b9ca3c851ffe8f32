import type { AgentId, TicketId } from '../protocol/index.ts';
import type { EventOf, SiteEvent, SiteEventType } from './event.ts';
import type { SiteState } from './state.ts';

/** Agents who may have become free or suitable, and tickets that may wait anew. */
export type Awakened = { readonly agents: Set<AgentId>; readonly tickets: Set<TicketId> };

type Note<Type extends SiteEventType> = (awakened: Awakened, event: EventOf<Type>, state: SiteState) => void;

const agent = ({ agents }: Awakened, { agentId }: { readonly agentId: AgentId }): void => {
  agents.add(agentId);
};
const ticket = ({ tickets }: Awakened, { ticketId }: { readonly ticketId: TicketId }): void => {
  tickets.add(ticketId);
};
const both = (
  awakened: Awakened,
  event: EventOf<'offerDeclined' | 'offerLapsed' | 'offerWithdrawn'>,
): void => {
  agent(awakened, event);
  ticket(awakened, event);
};
const talker = (
  { agents }: Awakened,
  { conversationId }: EventOf<'channelSwitched' | 'conversationEnded' | 'wrapUpFinished'>,
  { conversations }: SiteState,
): void => {
  const conversation = conversations.get(conversationId);
  if (conversation !== undefined) agents.add(conversation.agentId);
};
const nobody = (): void => undefined;

const NOTES: { readonly [Type in SiteEventType]: Note<Type> } = {
  agentChanged: agent,
  availabilityChanged: agent,
  drainSet: agent,
  connectionOpened: ({ agents }, { person }) => {
    if (person.kind === 'agent') agents.add(person.agentId);
  },
  ticketJoined: ticket,
  ticketReturned: ticket,
  ticketTransferred: ticket,
  transferTurnedBack: ticket,
  choiceChanged: ticket,
  swapAccepted: ticket,
  ticketReleased: ticket,
  ticketResumed: ticket,
  preferenceSet: ({ tickets }, { visitorId }, { ticketOfVisitor }) => {
    const ticketId = ticketOfVisitor.get(visitorId);
    if (ticketId !== undefined) tickets.add(ticketId);
  },
  offerDeclined: both,
  invitationEnded: agent,
  offerLapsed: both,
  offerWithdrawn: both,
  channelSwitched: talker,
  conversationEnded: talker,
  wrapUpFinished: talker,
  agentAdded: nobody,
  agentRemoved: nobody,
  reviewDisputed: nobody,
  disputeDecided: nobody,
  reviewModerated: nobody,
  reviewHeld: nobody,
  awayTold: nobody,
  askProlonged: nobody,
  bookingClosed: nobody,
  bookingDisplaced: nobody,
  bookingDue: nobody,
  bookingMade: nobody,
  bookingMoved: nobody,
  bookingReassigned: nobody,
  bookingReminded: nobody,
  connectionClosed: nobody,
  conversationClosed: nobody,
  conversationReopened: nobody,
  conversationStarted: nobody,
  dayEndSet: nobody,
  exposuresCounted: nobody,
  graceStarted: nobody,
  hoursSet: nobody,
  invitationHeld: nobody,
  invitationTaken: nobody,
  leftMessageClosed: nobody,
  messageAdded: nobody,
  messageLeft: nobody,
  noteAdded: nobody,
  offerMade: nobody,
  outcomeRecorded: nobody,
  permissionSet: nobody,
  promiseBroken: nobody,
  questionWritten: nobody,
  restarted: nobody,
  reviewChanged: nobody,
  reviewChangePublished: nobody,
  reviewPublished: nobody,
  reviewReplied: nobody,
  reviewSkipped: nobody,
  reviewWritten: nobody,
  settingsChanged: nobody,
  swapDeclined: nobody,
  swapLapsed: nobody,
  swapOffered: nobody,
  swapProlonged: nobody,
  swapWithdrawn: nobody,
  ticketClosed: nobody,
  ticketPicked: nobody,
  ticketPostponed: nobody,
  transferCooled: nobody,
  transferEnded: nobody,
  visitorAsked: nobody,
  waitingAnswered: nobody,
  waitingContinued: nobody,
  wrapUpProlonged: nobody,
};

/** Notes whom an event may have made ready for a match. `state` is the site just before the event. */
export function noteAwakened(awakened: Awakened, state: SiteState, event: SiteEvent): void {
  const note = NOTES[event.type] as (awakened: Awakened, event: SiteEvent, state: SiteState) => void;
  note(awakened, event, state);
}
