import {
  PROTOCOL_VERSION,
  QUERY,
  TRANSFER_MODES,
  TRANSFER_REASONS,
  type AgentId,
  type ConsoleView,
  type ConversationId,
} from '../../../server/protocol/index.ts';
import { Client } from './client.ts';
import type { Surroundings } from './client.ts';
import type { Line } from './network.ts';
import { OWN_ORIGIN, randomWord, type Server } from './server.ts';

const TICKET_MILLISECONDS = 5_000;

/** Somebody at a console. */
export class Agent extends Client {
  readonly agentId: AgentId;
  readonly #tokenHash: string;
  readonly #colleagues: readonly AgentId[];
  #view: ConsoleView | null = null;

  constructor(agentId: AgentId, tokenHash: string, colleagues: readonly AgentId[], around: Surroundings) {
    super(agentId, around);
    this.agentId = agentId;
    this.#tokenHash = tokenHash;
    this.#colleagues = colleagues;
  }

  shown(): unknown {
    return this.#view && contentOf(this.#view);
  }

  async asked(): Promise<unknown> {
    const view = await this.ask<ConsoleView>('resync', {});
    return view && contentOf(view);
  }

  protected async dial(server: Server): Promise<Line | null> {
    // A server that dies meanwhile answers never.
    const patience = this.around.network.time.rest(TICKET_MILLISECONDS).then(() => null);
    const asked = server.ticketFor(this.#tokenHash).catch(() => null);
    const ticket = await Promise.race([asked, patience]);
    if (ticket === null || this.isCutOff) return null;
    const handshake = {
      query: { [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      auth: { ticket },
      headers: { origin: OWN_ORIGIN },
      address: '192.0.2.2',
    };
    return this.around.network.dial(server.agents, handshake, this.ears);
  }

  protected async greet(): Promise<boolean> {
    this.#view = null;
    const view = await this.ask<ConsoleView>('resync', {});
    if (view !== null) this.#hearView(view);
    return view !== null;
  }

  protected forget(): void {
    this.#view = null;
  }

  protected hear(name: string, body: unknown): void {
    if (name === 'beat') void this.ask('beat', {});
    if (name === 'consoleChanged') this.#hearView(body as ConsoleView);
  }

  #hearView(view: ConsoleView): void {
    if (this.#view === null || view.number > this.#view.number) this.#view = view;
    for (const { conversationId, lastNumber } of this.#view.conversations) {
      void this.readUpTo(conversationId, lastNumber);
    }
  }

  protected act(): void {
    const view = this.#view;
    if (view === null || !this.isLive) return;
    const { dice } = this.around;
    const [offer] = view.offers;
    if (view.self.availability !== 'available') this.#come();
    else if (offer !== undefined) this.#answer(offer.offerId);
    else if (view.conversations.length > 0) this.#serve(dice.pick(view.conversations));
    else if (this.#feels(0.05)) this.send('drain', { more: 1 + dice.below(3) });
    else this.#maybeLeave();
  }

  #feels(probability: number): boolean {
    return !this.around.isCalm() && this.around.dice.chance(probability);
  }

  #maybeLeave(): void {
    if (this.#feels(0.05)) this.send('setAvailability', { availability: 'away', backAt: null });
  }

  #come(): void {
    if (this.around.isCalm() || this.around.dice.chance(0.3)) {
      this.send('setAvailability', { availability: 'available', backAt: null });
    }
  }

  #answer(offerId: string): void {
    if (this.#feels(0.1)) this.send('decline', { offerId });
    else if (!this.#feels(0.3)) this.send('accept', { offerId });
  }

  #serve({ conversationId, phase, lastNumber }: ConsoleView['conversations'][number]): void {
    if (phase.state === 'wrap-up') this.send('finishWrapUp', { conversationId });
    else if (phase.state === 'staying') this.send('end', { conversationId });
    else if (this.#feels(0.08)) this.#bringOn(conversationId);
    else if (lastNumber > 3 && this.around.dice.chance(0.2)) this.send('end', { conversationId });
    else this.#say(conversationId);
  }

  #bringOn(conversationId: ConversationId): void {
    const { dice } = this.around;
    const others = this.#colleagues.filter((agentId) => agentId !== this.agentId);
    const target = dice.chance(0.5)
      ? { kind: 'agent', agentId: dice.pick(others) }
      : { kind: 'need', need: { skills: [], languages: [] } };
    const mode = dice.pick(TRANSFER_MODES);
    const reason = dice.pick(TRANSFER_REASONS);
    this.send('transfer', { conversationId, target, mode, reason, note: '' });
  }

  #say(conversationId: ConversationId): void {
    this.send('say', { conversationId, text: randomWord(this.around.dice) });
  }
}

/** What is shown, without what changes by itself. */
function contentOf(view: ConsoleView): unknown {
  const { number: _number, serverNow: _now, ...content } = view;
  return content;
}
