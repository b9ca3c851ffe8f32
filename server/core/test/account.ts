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
import { listen, type Ears } from '../listen.ts';
import type { SiteState } from '../state.ts';
import { choiceOf } from '../transfer/transfer.ts';

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
  readonly #ears: Ears<[before: SiteState, command: Command]> = {
    ticketJoined: (event) => this.#noteJoin(event),
    promiseBroken: ({ ticketId, creditSeconds: more }) =>
      this.#change(ticketId, ({ creditSeconds }) => ({ creditSeconds: creditSeconds + more })),
    ticketTransferred: ({ ticketId, to }) => this.#change(ticketId, () => ({ choice: choiceOf(to) })),
    transferEnded: ({ ticketId, conversationId }, before) => {
      const choice = before.conversations.get(conversationId)?.ticket.choice;
      this.#change(ticketId, (place) => ({ choice: choice ?? place.choice }));
    },
    transferTurnedBack: ({ ticketId, agentId }) =>
      this.#change(ticketId, () => ({ choice: choiceOf(agentId) })),
    conversationReopened: (event) => this.#noteReopened(event),
    choiceChanged: (event, _before, command) => this.#noteChoice(event, command),
    swapOffered: (event) => this.#noteSwapOffer(event),
    swapAccepted: (event, _before, command) => this.#noteSwap(event, command),
    awayTold: (event, before) => this.#noteTold(before, event),
    drainSet: (event) => this.#noteTaken(event),
    availabilityChanged: (event) => this.#noteTaken(event),
    agentRemoved: (event) => this.#noteTaken(event),
    conversationStarted: (event) => this.#noteTaken(event),
    messageAdded: (event) => this.#noteMessage(event),
  };

  /** @param before the site just before the event, which came of this command. */
  note(before: SiteState, event: SiteEvent, command: Command): void {
    listen(this.#ears, event, before, command);
  }

  #noteJoin({ ticketId, at: joinedAt, choice, known }: EventOf<'ticketJoined'>): void {
    this.#places.set(ticketId, { joinedAt, choice, creditSeconds: bounded(known.credit?.seconds ?? 0) });
  }

  /** A place that nobody waited in: it counts once its agent is lost. */
  #noteReopened(event: EventOf<'conversationReopened'>): void {
    const { ticketId, conversationId, agentId, at: joinedAt, known } = event;
    const creditSeconds = bounded(known.credit?.seconds ?? 0);
    this.#places.set(ticketId, { joinedAt, choice: choiceOf(agentId), creditSeconds });
    this.#messages.set(conversationId, 0);
  }

  #noteChoice(event: EventOf<'choiceChanged'>, command: Command): void {
    assert.ok(mayChoose(command, event), `The choice of ${event.ticketId} was changed unasked.`);
    this.#change(event.ticketId, () => ({ choice: event.choice }));
  }

  #noteSwapOffer({ ticketId }: EventOf<'swapOffered'>): void {
    assert.ok(!this.#swapped.has(ticketId), `Ticket ${ticketId} was offered two swaps.`);
    this.#swapped.add(ticketId);
  }

  #noteSwap(event: EventOf<'swapAccepted'>, command: Command): void {
    const { ticketId, agentId } = event;
    assert.ok(isConsent(command, event), `Ticket ${ticketId} was swapped without a yes.`);
    this.#change(ticketId, () => ({ choice: { kind: 'flex', agentId, patienceSeconds: 0 } }));
  }

  check(state: SiteState): void {
    for (const { ticketId, joinedAt, rankAt, choice } of state.tickets.values()) {
      const place = this.#places.get(ticketId);
      const isKept = joinedAt === place?.joinedAt && rankAt === joinedAt - 1_000 * place.creditSeconds;
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
