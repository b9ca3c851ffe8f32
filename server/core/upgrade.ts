import type { AgentId, OfferWhy, TicketId } from '../protocol/index.ts';
import { STRANGER } from './command.ts';
import { chosenOf } from './eligible.ts';
import type { EventOf, SiteEvent, SiteEventType, TicketPromise } from './event.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { SiteState } from './state.ts';

/** An event as a log may hold it: written by this version, or by one before that knew fewer fields. */
export type WrittenEvent = SiteEvent extends infer Event
  ? Event extends SiteEvent
    ? WithoutNewer<Event>
    : never
  : never;

type NewerField = 'known' | 'promise' | 'why' | 'settings' | 'version';
type WithoutNewer<Event> = Omit<Event, NewerField> & {
  readonly [Name in keyof Event & NewerField]?: Name extends 'settings' ? Partial<Event[Name]> : Event[Name];
};

type Written<Type extends SiteEventType> = Extract<WrittenEvent, { readonly type: Type }>;
type Upgrade<Type extends SiteEventType> = (written: Written<Type>, state: SiteState) => EventOf<Type>;

/** The kinds of events that older versions wrote with fewer fields. */
const UPGRADES: { readonly [Type in SiteEventType]?: Upgrade<Type> } = {
  settingsChanged: (written) => ({ ...written, settings: { ...DEFAULT_SETTINGS, ...written.settings } }),
  ticketJoined: (written) => ({
    ...written,
    known: written.known ?? STRANGER,
    promise: written.promise ?? null,
  }),
  choiceChanged: (written, state) => ({ ...written, promise: promiseAfter(written, state) }),
  reviewPublished: (written) => ({ ...written, version: written.version ?? 1 }),
  offerMade: (written, state) => ({ ...written, why: written.why ?? formerWhy(written, state) }),
};

/**
 * What an event says today. One of this version stays what it is; the fields that an older one lacks are
 * filled in so that it means what it meant then. `state` is the site just before it.
 */
export function upgraded(written: WrittenEvent, state: SiteState): SiteEvent {
  const upgrade = UPGRADES[written.type] as
    ((written: WrittenEvent, state: SiteState) => SiteEvent) | undefined;
  return upgrade === undefined ? (written as SiteEvent) : upgrade(written, state);
}

/** A change of mind was not promised anew: what was promised at joining went on to be the measure. */
function promiseAfter(
  { ticketId, promise }: { readonly ticketId: TicketId; readonly promise?: TicketPromise },
  { tickets }: SiteState,
): TicketPromise {
  return promise === undefined ? (tickets.get(ticketId)?.promise ?? null) : promise;
}

/** The rule was the same; whom else it looked at was not written down. */
function formerWhy(
  { ticketId, agentId }: { readonly ticketId: TicketId; readonly agentId: AgentId },
  { tickets }: SiteState,
): OfferWhy {
  const ticket = tickets.get(ticketId);
  const isChosen = ticket !== undefined && chosenOf(ticket.choice) === agentId;
  const agent = isChosen ? 'chosen' : 'least-occupied';
  return { ticket: 'longest-waiting', agent, ticketCount: 1, agentCount: 1 };
}
