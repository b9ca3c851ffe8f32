import type { AgentId, Moment, Refusal, TicketId } from '../protocol/index.ts';
import { noteAwakened } from './awakened.ts';
import type { Command, CommandType } from './command.ts';
import { evolve } from './evolve.ts';
import type { SiteEvent, TicketPromise } from './event.ts';
import type { SiteState } from './state.ts';

/** An event before it is stamped with its moment. */
type Unstamped<Event> = Event extends SiteEvent ? Omit<Event, 'at'> : never;

/**
 * One decision under way: the events so far, and the state after them. The state it began with is untouched.
 */
export class Draft {
  state: SiteState;
  readonly now: Moment;
  readonly events: SiteEvent[] = [];
  /** Whom matching must look at: before the command nothing could be matched. */
  readonly awakened = { agents: new Set<AgentId>(), tickets: new Set<TicketId>() };

  /** A clock that jumps back is held at the newest event. */
  constructor(state: SiteState, now: Moment) {
    this.state = state;
    this.now = Math.max(now, state.lastAt);
  }

  emit(event: Unstamped<SiteEvent>): void {
    const stamped = { ...event, at: this.now } as SiteEvent;
    if ('promise' in stamped) assertPromise(stamped.promise);
    noteAwakened(this.awakened, this.state, stamped);
    this.state = evolve(this.state, stamped);
    this.events.push(stamped);
  }
}

/** A moment that is no number never comes, and no keeper of promises would ever notice. */
function assertPromise(promise: TicketPromise): void {
  if (promise === null || Number.isFinite(promise.p50At + promise.p80At)) return;
  throw new Error(`A promise is from ${promise.p50At} to ${promise.p80At}, which are no moments.`);
}

/** One kind of command's rules: emits events, or refuses before the first of them. */
export type Handler<Type extends CommandType> = (
  draft: Draft,
  command: Extract<Command, { readonly type: Type }>,
) => Refusal | null;
export type Handlers<Type extends CommandType> = { readonly [Each in Type]: Handler<Each> };
