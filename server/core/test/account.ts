import assert from 'node:assert/strict';
import {
  LIMITS,
  type AgentId,
  type Choice,
  type ConversationId,
  type Moment,
  type TicketId,
} from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import type { SiteState } from '../state.ts';

type Place = { readonly joinedAt: Moment; readonly creditSeconds: number; readonly choice: Choice };

/**
 * A second account of a storm, kept from the events alone and compared with the state: where each place
 * stands and for whom, how many more each agent takes, how much each conversation said.
 */
export class Account {
  readonly #places = new Map<TicketId, Place>();
  readonly #taking = new Map<AgentId, number>();
  readonly #messages = new Map<ConversationId, number>();
  readonly #swapped = new Set<TicketId>();
  readonly #told = new Set<string>();

  /** @param before the site just before the event, which came of this command. */
  note(before: SiteState, event: SiteEvent, command: Command): void {
    switch (event.type) {
      case 'ticketJoined': {
        const { at: joinedAt, choice, known } = event;
        const creditSeconds = bounded(known.credit?.seconds ?? 0);
        this.#places.set(event.ticketId, { joinedAt, choice, creditSeconds });
        return;
      }
      case 'promiseBroken':
        return this.#change(event.ticketId, ({ creditSeconds }) => ({
          creditSeconds: creditSeconds + event.creditSeconds,
        }));
      case 'choiceChanged':
        assert.ok(mayChoose(command, event), `The choice of ${event.ticketId} was changed unasked.`);
        return this.#change(event.ticketId, () => ({ choice: event.choice }));
      case 'swapOffered':
        assert.ok(!this.#swapped.has(event.ticketId), `Ticket ${event.ticketId} was offered two swaps.`);
        this.#swapped.add(event.ticketId);
        return;
      case 'swapAccepted':
        assert.ok(isConsent(command, event), `Ticket ${event.ticketId} was swapped without a yes.`);
        return this.#change(event.ticketId, () => ({
          choice: { kind: 'flex', agentId: event.agentId, patienceSeconds: 0 },
        }));
      case 'awayTold':
        return this.#noteTold(before, event);
      case 'drainSet':
      case 'availabilityChanged':
      case 'agentRemoved':
      case 'conversationStarted':
        return this.#noteTaken(event);
      case 'messageAdded':
        return this.#noteMessage(event);
      default:
        return;
    }
  }

  check(state: SiteState): void {
    for (const { ticketId, joinedAt, rankAt, choice } of state.tickets.values()) {
      const place = this.#places.get(ticketId);
      const isKept =
        joinedAt === place?.joinedAt && rankAt === joinedAt - 1_000 * (place?.creditSeconds ?? NaN);
      assert.ok(isKept, `Ticket ${ticketId} lost its place, or moved without a credit.`);
      assert.deepEqual(choice, place.choice, `Ticket ${ticketId} waits for somebody else than was said.`);
    }
    for (const { agentId, takingMore } of state.agents.values()) {
      const left = this.#taking.get(agentId) ?? null;
      assert.equal(takingMore, left, `Agent ${agentId} takes ${takingMore} more, and ${left} are left.`);
    }
  }

  #change(ticketId: TicketId, change: (place: Place) => Partial<Place>): void {
    const place = this.#places.get(ticketId);
    assert.ok(place !== undefined, `Ticket ${ticketId} never joined.`);
    this.#places.set(ticketId, { ...place, ...change(place) });
  }

  #noteTaken(
    event: EventOf<'drainSet' | 'availabilityChanged' | 'agentRemoved' | 'conversationStarted'>,
  ): void {
    const { agentId } = event;
    const left = this.#taking.get(agentId);
    if (event.type === 'conversationStarted') {
      this.#messages.set(event.conversationId, 0);
      if (left === undefined) return;
      assert.ok(left > 0, `Agent ${agentId} took more than was said.`);
      this.#taking.set(agentId, left - 1);
    } else if (event.type === 'drainSet') {
      if (event.more === null) this.#taking.delete(agentId);
      else this.#taking.set(agentId, event.more);
    } else if (event.type === 'agentRemoved' || event.availability !== 'available') {
      this.#taking.delete(agentId);
    }
  }

  #noteTold(before: SiteState, { agentId, ticketIds }: EventOf<'awayTold'>): void {
    const since = before.agents.get(agentId)?.availabilitySince ?? 0;
    for (const ticketId of ticketIds) {
      const absence = `${ticketId} ${since}`;
      assert.ok(!this.#told.has(absence), `Ticket ${ticketId} was told twice of one absence.`);
      this.#told.add(absence);
    }
  }

  #noteMessage({ conversationId, number }: EventOf<'messageAdded'>): void {
    const next = (this.#messages.get(conversationId) ?? 0) + 1;
    assert.equal(number, next, 'A message number was left out or came twice.');
    this.#messages.set(conversationId, next);
  }
}

const bounded = (seconds: number): number => Math.max(0, Math.min(LIMITS.creditSecondsMost, seconds));

/** A visitor says so, or has been asked and is silent; then the ticket takes anyone. */
const mayChoose = (command: Command, { ticketId, choice }: EventOf<'choiceChanged'>): boolean =>
  (command.type === 'choose' && command.ticketId === ticketId) ||
  (command.type === 'tick' && choice.kind === 'any');

const isConsent = (command: Command, { ticketId, agentId }: EventOf<'swapAccepted'>): boolean =>
  command.type === 'answerSwap' &&
  command.accepted &&
  command.ticketId === ticketId &&
  command.agentId === agentId;
