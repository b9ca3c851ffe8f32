import {
  PROTOCOL_VERSION,
  QUERY,
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
  #view: ConsoleView | null = null;

  constructor(agentId: AgentId, tokenHash: string, around: Surroundings) {
    super(agentId, around);
    this.agentId = agentId;
    this.#tokenHash = tokenHash;
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
    else if (this.#feels(0.05)) this.send('setAvailability', { availability: 'away', backAt: null });
  }

  #feels(probability: number): boolean {
    return !this.around.isCalm() && this.around.dice.chance(probability);
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
    else if (lastNumber > 3 && this.around.dice.chance(0.2)) this.send('end', { conversationId });
    else this.#say(conversationId);
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
