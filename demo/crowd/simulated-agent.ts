import {
  NAMESPACES,
  type AgentConversationView,
  type AgentNotices,
  type AgentRequests,
  type AgentSignals,
  type ConsoleView,
  type ConversationId,
  type Message,
} from '../../server/protocol/index.ts';
import { emailOf } from '../people/people.ts';
import type { DemoPerson } from '../people/person.ts';
import type { Random } from '../random.ts';
import { Link } from './link.ts';
import { HUMAN_SECONDS, type Pace } from './pace.ts';
import { SignedIn } from './sign-in.ts';
import { SimulatedTalk } from './simulated-talk.ts';
import type { Timers } from './timers.ts';

export type AgentContract = { readonly requests: AgentRequests; readonly signals: AgentSignals };

const TAKEN_BEFORE_BREAK = 2;

export type AgentParts = {
  readonly person: DemoPerson;
  readonly server: string;
  readonly password: string;
  readonly pace: Pace;
  readonly timers: Timers;
  readonly random: Random;
};

/**
 * One of the shop's people at the console. What there is to do follows from each view that the server
 * sends, so that a lost connection or a server that starts again needs nothing special.
 */
export class SimulatedAgent {
  readonly #parts: AgentParts;
  readonly #link: Link<AgentContract>;
  readonly #talks = new Map<ConversationId, SimulatedTalk>();
  /** Offers and conversations that are being seen to: a second view of them changes nothing. */
  readonly #underWay = new Set<string>();
  #onBreak = false;
  #breakDue = false;

  constructor(parts: AgentParts) {
    this.#parts = parts;
    const { person, server, password } = parts;
    const account = new SignedIn(server, { email: emailOf(person), password });
    this.#link = new Link({
      server,
      namespace: NAMESPACES.agent,
      query: {},
      // A browser says so on the console's own page.
      headers: { 'sec-fetch-site': 'same-origin' },
      auth: () => account.ticket(),
      onLive: () => undefined,
      onNotice: (name, body) => this.#noticed(name as keyof AgentNotices, body),
    });
    this.#planBreak();
  }

  open(): void {
    this.#link.open();
  }

  /** Goes home, so that nobody waits for somebody who is not there. */
  async stop(): Promise<void> {
    for (const talk of this.#talks.values()) talk.stop();
    await this.#link.command('setAvailability', { availability: 'offline', backAt: null });
    this.#link.close();
  }

  #noticed(name: keyof AgentNotices, body: unknown): void {
    switch (name) {
      case 'consoleChanged':
        this.#look(body as ConsoleView);
        return;
      case 'messageAdded': {
        const message = body as Message;
        this.#talks.get(message.conversationId)?.heard(message);
        return;
      }
      case 'beat':
        void this.#link.request('beat', {});
        return;
      case 'visitorTyped':
      case 'reviewModerated':
      case 'sessionEnded':
      case 'usedElsewhere':
      case 'serverStopped':
        return;
    }
  }

  #look(view: ConsoleView): void {
    this.#mindAvailability(view);
    for (const { offerId } of view.offers) {
      this.#soon(offerId, HUMAN_SECONDS.accept, () => this.#link.command('accept', { offerId }));
    }
    for (const conversation of view.conversations) this.#mindConversation(conversation);
    const known = new Set(view.conversations.map(({ conversationId }) => conversationId));
    for (const [conversationId, talk] of this.#talks) {
      if (known.has(conversationId)) continue;
      talk.stop();
      this.#talks.delete(conversationId);
    }
  }

  #mindAvailability({ self, line, conversations }: ConsoleView): void {
    const busy = line.tickets.some(({ choice }) => choice.kind !== 'any') || conversations.length > 0;
    if (self.availability === 'available') {
      if (this.#breakDue && !busy) this.#takeBreak();
      else if (this.#breakDue && self.takingMore === null) this.#announceBreak();
      return;
    }
    if (self.awayReason === 'drained' && this.#breakDue) this.#takeBreak();
    if (this.#onBreak) return;
    this.#soon('availability', HUMAN_SECONDS.arrive, () =>
      this.#link.command('setAvailability', { availability: 'available', backAt: null }),
    );
  }

  #mindConversation(conversation: AgentConversationView): void {
    const { conversationId, phase, question, lastNumber, waitingSince } = conversation;
    switch (phase.state) {
      case 'talking': {
        if (waitingSince !== null) this.#talks.get(conversationId)?.catchUp(lastNumber);
        if (this.#talks.has(conversationId)) return;
        const { person, timers, random } = this.#parts;
        const talk = new SimulatedTalk({
          conversationId,
          question,
          person,
          link: this.#link,
          timers,
          random,
        });
        this.#talks.set(conversationId, talk);
        talk.begin(lastNumber);
        return;
      }
      case 'wrap-up':
        this.#talks.get(conversationId)?.stop();
        this.#soon(conversationId, HUMAN_SECONDS.wrapUp, () =>
          this.#link.command('finishWrapUp', { conversationId }),
        );
        return;
      // The crowd brings nobody to somebody else.
      case 'staying':
        return;
    }
  }

  /** Does something after the time that a person needs for it, and not twice at once. */
  #soon(id: string, seconds: readonly [number, number], act: () => Promise<unknown>): void {
    if (this.#underWay.has(id)) return;
    this.#underWay.add(id);
    const { timers, random } = this.#parts;
    timers.between(seconds, random, () => {
      void act().finally(() => this.#underWay.delete(id));
    });
  }

  #planBreak(): void {
    const { pace, timers, random } = this.#parts;
    timers.between(pace.breakEverySeconds, random, () => {
      this.#breakDue = true;
    });
  }

  /** Whoever has a line says first how many of it are still taken. */
  #announceBreak(): void {
    this.#soon('drain', HUMAN_SECONDS.decide, () =>
      this.#link.command('drain', { more: TAKEN_BEFORE_BREAK }),
    );
  }

  #takeBreak(): void {
    const { pace, timers, random } = this.#parts;
    const seconds = random.between(...pace.breakSeconds);
    this.#breakDue = false;
    this.#onBreak = true;
    void this.#link.command('setAvailability', { availability: 'away', backAt: timers.momentIn(seconds) });
    timers.after(seconds, () => {
      this.#onBreak = false;
      this.#planBreak();
      void this.#link.command('setAvailability', { availability: 'available', backAt: null });
    });
  }
}
