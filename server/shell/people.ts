import type {
  AgentId,
  AgentListDelta,
  AgentNotices,
  ConnectionId,
  VisitorId,
  VisitorNotices,
} from '../protocol/index.ts';
import type { SiteEvent } from '../core/event.ts';
import type { Steps } from '../core/index.ts';
import type { SiteState } from '../core/state.ts';
import { LIMITS } from '../protocol/index.ts';

export type Tell<Notices> = <Name extends keyof Notices>(name: Name, body: Notices[Name]) => void;

/** The live connections of one kind of people, by person. */
export class Group<PersonId extends string, Notices> {
  readonly #connections = new Map<PersonId, Map<ConnectionId, Tell<Notices>>>();

  /** False when this person has too many already. */
  add(personId: PersonId, connectionId: ConnectionId, tell: Tell<Notices>): boolean {
    const own = this.#connections.get(personId) ?? new Map<ConnectionId, Tell<Notices>>();
    if (own.size >= LIMITS.connectionsPerPerson && !own.has(connectionId)) return false;
    own.set(connectionId, tell);
    this.#connections.set(personId, own);
    return true;
  }

  remove(personId: PersonId, connectionId: ConnectionId): void {
    const own = this.#connections.get(personId);
    own?.delete(connectionId);
    if (own?.size === 0) this.#connections.delete(personId);
  }

  tell<Name extends keyof Notices>(personId: PersonId, name: Name, body: Notices[Name]): void {
    for (const tell of this.#connections.get(personId)?.values() ?? []) tell(name, body);
  }

  tellAll<Name extends keyof Notices>(name: Name, body: Notices[Name]): void {
    for (const personId of this.#connections.keys()) this.tell(personId, name, body);
  }

  has(personId: PersonId): boolean {
    return this.#connections.has(personId);
  }

  ids(): Iterable<PersonId> {
    return this.#connections.keys();
  }

  connectionsOf(personId: PersonId): readonly ConnectionId[] {
    return [...(this.#connections.get(personId)?.keys() ?? [])];
  }
}

/** Everybody who is connected to one site now. */
export type People = {
  readonly visitors: Group<VisitorId, VisitorNotices>;
  readonly agents: Group<AgentId, AgentNotices>;
  /** Tells every reader of the list, encoded once. */
  readonly tellList: (delta: AgentListDelta) => Steps;
  /** Tells whoever counts what happened, once it is durable. */
  readonly happened: (events: readonly SiteEvent[], after: SiteState) => void;
};
