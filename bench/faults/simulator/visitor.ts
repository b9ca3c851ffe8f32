import {
  PROTOCOL_VERSION,
  QUERY,
  type AgentId,
  type AgentList,
  type AgentListDelta,
  type Choice,
  type ConversationId,
  type TicketView,
  type VisitorState,
} from '../../../server/protocol/index.ts';
import { Client } from './client.ts';
import type { Surroundings } from './client.ts';
import type { Line } from './network.ts';
import { randomWord, SITE, SITE_ORIGIN, type Server } from './server.ts';

const ANYTHING = { skills: [], languages: [] } as const;

/** Somebody on a page of the site. */
export class Visitor extends Client {
  readonly token: string;
  #self: VisitorState | null = null;
  #list: AgentList | null = null;
  #isReadingList = false;
  /** The conversation of before, which may be opened again. */
  #talked: ConversationId | null = null;
  readonly #agentIds: readonly AgentId[];

  constructor(name: string, around: Surroundings, agentIds: readonly AgentId[]) {
    super(name, around);
    this.token = randomWord(around.dice);
    this.#agentIds = agentIds;
  }

  /** How the visitor stands, as the page knows. */
  get state(): VisitorState['view']['state'] | null {
    return this.#self?.view.state ?? null;
  }

  shown(): unknown {
    return this.#self === null || this.#list === null ? null : contentOf(this.#list, this.#self);
  }

  async asked(): Promise<unknown> {
    const whole = await this.ask<{ list: AgentList; self: VisitorState }>('resync', {});
    return whole === null ? null : contentOf(whole.list, whole.self);
  }

  protected async dial(server: Server): Promise<Line> {
    const handshake = {
      query: { [QUERY.site]: SITE, [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      auth: {},
      headers: { origin: SITE_ORIGIN },
      address: '192.0.2.1',
    };
    return this.around.network.dial(server.visitors, handshake, this.ears);
  }

  protected async greet(): Promise<boolean> {
    this.#self = null;
    const self = await this.ask<VisitorState>('identify', { token: this.token, viewId: this.name });
    if (self === null) return false;
    this.#hearSelf(self);
    const whole = await this.ask<{ list: AgentList; self: VisitorState }>('resync', {});
    if (whole === null) return false;
    this.#list = newer(this.#list, whole.list);
    this.#hearSelf(whole.self);
    return true;
  }

  protected forget(): void {
    this.#self = null;
    this.#list = null;
  }

  protected hear(name: string, body: unknown): void {
    if (name === 'selfChanged') this.#hearSelf(body as VisitorState);
    if (name === 'listChanged') this.#hearList(body as AgentListDelta);
  }

  #hearSelf(self: VisitorState): void {
    if (this.#self === null || self.number > this.#self.number) this.#self = self;
    const { view } = this.#self;
    if (view.state === 'talking' || view.state === 'reviewing') {
      const { conversationId, lastNumber } = view.conversation;
      this.#talked = conversationId;
      void this.readUpTo(conversationId, lastNumber);
    }
  }

  #hearList(delta: AgentListDelta): void {
    const list = this.#list;
    if (list === null) return;
    if (delta.from.epoch === list.version.epoch && delta.from.number === list.version.number) {
      this.#list = changed(list, delta);
    } else if (delta.version.epoch !== list.version.epoch || delta.version.number > list.version.number) {
      void this.#readList();
    }
  }

  async #readList(): Promise<void> {
    if (this.#isReadingList || this.#list === null) return;
    this.#isReadingList = true;
    const since = this.#list.version;
    const read = await this.ask<AgentList | AgentListDelta>('readList', { since });
    this.#isReadingList = false;
    if (read === null) return;
    if ('agents' in read) this.#list = newer(this.#list, read);
    else this.#hearList(read);
  }

  protected act(): void {
    const view = this.#self?.view;
    if (view === undefined || !this.isLive) return;
    switch (view.state) {
      case 'browsing':
        this.#join();
        return;
      case 'waiting':
        this.#wait(view.ticket);
        return;
      case 'asked':
        this.#choose(view.ticket.ticketId, { kind: 'any' });
        return;
      case 'postponed':
        this.send('resume', { ticketId: view.ticket.ticketId });
        return;
      case 'ringing':
        if (view.postponeSeconds !== null && this.#feels(0.1)) {
          this.send('postpone', { ticketId: view.ticket.ticketId });
        }
        return;
      case 'talking':
        this.#talk(view.conversation.conversationId, view.conversation.lastNumber);
        return;
      case 'reviewing':
        this.#review(view.conversation.conversationId, view.reviewable);
        return;
    }
  }

  /** Whims are for rough times. */
  #feels(probability: number): boolean {
    return !this.around.isCalm() && this.around.dice.chance(probability);
  }

  #join(): void {
    if (!this.#feels(0.7)) return;
    if (this.#talked !== null && this.#feels(0.2)) {
      this.send('reopen', { conversationId: this.#talked });
      return;
    }
    const question = randomWord(this.around.dice);
    this.send('join', { choice: this.#anyChoice(), need: ANYTHING, name: this.name, question });
  }

  #anyChoice(): Choice {
    const { dice } = this.around;
    const agentId = dice.pick(this.#agentIds);
    const kind = dice.below(3);
    if (kind === 0) return { kind: 'any' };
    return kind === 1 ? { kind: 'agent', agentId } : { kind: 'flex', agentId, patienceSeconds: 10 };
  }

  #wait({ ticketId, swap, estimate }: TicketView): void {
    if (swap !== null) {
      const accepted = this.around.dice.chance(0.5);
      this.send('answerSwap', { ticketId, agentId: swap.agent.agentId, accepted });
      return;
    }
    // Everybody has declined, and nobody else will come.
    const isHopeless = this.around.isCalm() && estimate.state === 'none';
    if (isHopeless || this.#feels(0.05)) this.send('leave', { ticketId });
    else if (this.#feels(0.1)) this.#choose(ticketId, this.#anyChoice());
  }

  #choose(ticketId: string, choice: Choice): void {
    this.send('choose', { ticketId, choice, need: ANYTHING });
  }

  #talk(conversationId: string, lastNumber: number): void {
    const mayEnd = lastNumber > 2;
    if (mayEnd && (this.around.isCalm() || this.around.dice.chance(0.15)))
      this.send('end', { conversationId });
    else this.send('say', { conversationId, text: randomWord(this.around.dice) });
  }

  #review(conversationId: string, reviewable: boolean): void {
    if (!reviewable) this.send('skipReview', { conversationId });
    else {
      const stars = 1 + this.around.dice.below(5);
      this.send('review', { conversationId, stars, comment: '', tags: [], nps: null });
    }
  }
}

/** What is shown, without what changes by itself. */
function contentOf(list: AgentList, self: VisitorState): unknown {
  const { number: _number, serverNow: _now, ...own } = self;
  const { serverNow: _listNow, ...rows } = list;
  const agents = [...rows.agents].sort((one, other) => (one.agentId < other.agentId ? -1 : 1));
  return { list: { ...rows, agents }, own };
}

const newer = (one: AgentList | null, other: AgentList): AgentList =>
  one?.version.epoch === other.version.epoch && one.version.number > other.version.number ? one : other;

function changed(list: AgentList, delta: AgentListDelta): AgentList {
  const gone = new Set([...delta.removed, ...delta.changed.map(({ agentId }) => agentId)]);
  const { version, firstFree, trackRecord, serverNow } = delta;
  const agents = [...list.agents.filter(({ agentId }) => !gone.has(agentId)), ...delta.changed];
  return { ...list, agents, version, firstFree, trackRecord, serverNow };
}
