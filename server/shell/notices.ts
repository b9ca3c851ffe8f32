import type { AgentId, ConsoleView, Message, VisitorId, VisitorState } from '../protocol/index.ts';
import { mapInSteps, type Steps } from '../core/index.ts';
import type { SiteState } from '../core/state.ts';
import type { Text } from '../store/store.ts';
import { BOUNDS } from './bounds.ts';
import { concernedBy } from './site/concerned.ts';
import type { Batch } from './site/letter.ts';
import type { People } from './people.ts';
import { Pulse } from './pulse.ts';
import type { SiteViews } from './site/site-views.ts';
import type { Clock } from './surroundings.ts';

/**
 * Tells visitors and agents what is theirs, and only when it reads differently from what they were told
 * last.
 */
export class Notices {
  readonly #people: People;
  readonly #views: SiteViews;
  readonly #toldVisitors = new Map<VisitorId, string>();
  readonly #toldAgents = new Map<AgentId, string>();
  readonly #consoles: Pulse;
  readonly #everybody: Pulse;

  constructor(clock: Clock, people: People, views: SiteViews) {
    this.#people = people;
    this.#views = views;
    const every = BOUNDS.consoleEveryMilliseconds;
    this.#consoles = new Pulse(clock, every, BOUNDS.fanOutFactor, () => this.#tellConsoles());
    this.#everybody = new Pulse(clock, 0, BOUNDS.fanOutFactor, () => this.#tellVisitors());
  }

  committed({ before, after, events, texts }: Batch): void {
    for (const text of texts) if (text.kind === 'message') this.#tellMessage(text, after);
    const concerned = concernedBy(events, before, after);
    for (const visitorId of concerned.visitors) this.#tellVisitor(visitorId);
    for (const agentId of concerned.agents) this.#tellConsole(agentId);
    this.#consoles.ask();
  }

  /** Something of theirs became known that is in no event. */
  changedFor(visitorIds: readonly VisitorId[], agentIds: readonly AgentId[] = []): void {
    for (const visitorId of visitorIds) this.#tellVisitor(visitorId);
    for (const agentId of agentIds) this.#tellConsole(agentId);
  }

  /** Estimates or places may have moved for anybody. */
  everybodyMayHaveChanged(): void {
    this.#everybody.askNow();
    this.#consoles.ask();
  }

  /** An answer showed it. Where another tab is open, that one must still be told. */
  showedVisitor(visitorId: VisitorId, state: VisitorState): void {
    if (this.#people.visitors.connectionsOf(visitorId).length > 1) return;
    this.#toldVisitors.set(visitorId, contentOfVisitor(state));
  }

  showedAgent(agentId: AgentId, view: ConsoleView): void {
    if (this.#people.agents.connectionsOf(agentId).length > 1) return;
    this.#toldAgents.set(agentId, contentOfConsole(view));
  }

  stop(): void {
    this.#consoles.stop();
    this.#everybody.stop();
  }

  #tellVisitor(visitorId: VisitorId): void {
    if (!this.#people.visitors.has(visitorId)) {
      this.#toldVisitors.delete(visitorId);
      return;
    }
    const state = this.#views.visitor(visitorId);
    const told = contentOfVisitor(state);
    if (this.#toldVisitors.get(visitorId) === told) return;
    this.#toldVisitors.set(visitorId, told);
    this.#people.visitors.tell(visitorId, 'selfChanged', state);
  }

  *#tellVisitors(): Steps {
    yield* mapInSteps(
      this.#people.visitors.ids(),
      (visitorId) => this.#tellVisitor(visitorId),
      BOUNDS.toldPerStep,
    );
  }

  *#tellConsoles(): Steps {
    yield* mapInSteps(this.#people.agents.ids(), (agentId) => this.#tellConsole(agentId), BOUNDS.toldPerStep);
    this.#forgetTheGone();
  }

  #tellConsole(agentId: AgentId): void {
    if (!this.#people.agents.has(agentId)) return;
    const view = this.#views.console(agentId);
    if (view === null) return;
    const told = contentOfConsole(view);
    if (this.#toldAgents.get(agentId) === told) return;
    this.#toldAgents.set(agentId, told);
    this.#people.agents.tell(agentId, 'consoleChanged', view);
  }

  /** The command id is the author's own affair. */
  #tellMessage(text: Text & { kind: 'message' }, after: SiteState): void {
    const { conversationId, number, author, text: words, attachments, sentAt, commandId, visitorId } = text;
    const told = { conversationId, number, author, text: words, attachments, sentAt };
    const plain: Message = { ...told, commandId: null };
    const own: Message = { ...plain, commandId };
    this.#people.visitors.tell(visitorId, 'messageAdded', author === 'visitor' ? own : plain);
    const open = after.conversations.get(conversationId);
    const agentId = open?.agentId ?? after.ended.get(conversationId)?.agentId;
    if (open?.guest) {
      this.#people.agents.tell(open.guest.agentId, 'messageAdded', author === 'guest' ? own : plain);
    }
    if (agentId !== undefined) {
      this.#people.agents.tell(agentId, 'messageAdded', author === 'agent' ? own : plain);
    }
  }

  #forgetTheGone(): void {
    for (const visitorId of this.#toldVisitors.keys()) {
      if (!this.#people.visitors.has(visitorId)) this.#toldVisitors.delete(visitorId);
    }
    for (const agentId of this.#toldAgents.keys()) {
      if (!this.#people.agents.has(agentId)) this.#toldAgents.delete(agentId);
    }
  }
}

/** What a reader sees, without what changes by itself. */
const contentOfVisitor = ({ view, acquaintances, reviewed, bookings }: VisitorState): string =>
  JSON.stringify([view, acquaintances, reviewed, bookings]);

const contentOfConsole = (view: ConsoleView): string => JSON.stringify({ ...view, number: 0, serverNow: 0 });
