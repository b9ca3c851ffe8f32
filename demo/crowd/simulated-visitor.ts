import { randomBytes } from 'node:crypto';
import {
  NAMESPACES,
  QUERY,
  type AgentId,
  type Choice,
  type ConversationId,
  type Message,
  type Need,
  type ReviewWords,
  type SiteId,
  type SwapView,
  type TicketId,
  type VisitorNotices,
  type VisitorRequests,
  type VisitorSignals,
  type VisitorState,
  type VisitorView,
} from '../../server/protocol/index.ts';
import type { VisitorScript } from '../dialogue/visitor-talk.ts';
import type { Random } from '../random.ts';
import { Link } from './link.ts';
import { HUMAN_SECONDS } from './pace.ts';
import type { Timers } from './timers.ts';

export type VisitorContract = { readonly requests: VisitorRequests; readonly signals: VisitorSignals };

/** Why somebody comes, and how far their patience goes. */
export type VisitPlan = {
  readonly choice: Choice;
  readonly need: Need;
  readonly name: string;
  readonly script: VisitorScript;
  readonly patienceSeconds: number;
  /** Whether somebody else who is free at once will do. */
  readonly takesSwap: boolean;
  /** Before each line of the script. */
  readonly thinkingSeconds: number;
  /** What is said of whoever helped, `null` for no review. */
  readonly review: (agentId: string) => ReviewWords | null;
};

export type VisitorParts = {
  readonly server: string;
  readonly shopOrigin: string;
  readonly siteId: SiteId;
  readonly plan: VisitPlan;
  /** Whose cards stand on top of the list that this visitor looks at. */
  readonly firstRows: readonly AgentId[];
  readonly timers: Timers;
  readonly random: Random;
  readonly onGone: (visitor: SimulatedVisitor) => void;
};

type Act = { readonly seconds: readonly [number, number]; readonly act: () => Promise<void> };

const ACTS_MOST = 5;

/** Somebody who came to ask one thing: waits, talks, says thanks, reviews and goes. */
export class SimulatedVisitor {
  readonly #parts: VisitorParts;
  readonly #link: Link<VisitorContract>;
  readonly #token = randomBytes(16).toString('base64url');
  readonly #lines: string[];
  #view: VisitorView = { state: 'browsing' };
  #number = -1;
  #joined = false;
  #gone = false;
  #heardNumber = 0;
  #swapSeen = false;
  readonly #acts: Act[] = [];
  #acting = false;

  constructor(parts: VisitorParts) {
    this.#parts = parts;
    this.#lines = [...parts.plan.script.lines];
    const { server, shopOrigin, siteId, timers, plan, random } = parts;
    this.#link = new Link({
      server,
      namespace: NAMESPACES.visitor,
      query: { [QUERY.site]: siteId },
      headers: { origin: shopOrigin },
      auth: () => Promise.resolve({}),
      onLive: () => void this.#identify(),
      onNotice: (name, body) => this.#noticed(name as keyof VisitorNotices, body),
    });
    timers.between(HUMAN_SECONDS.browse, random, () => this.#link.open());
    timers.after(HUMAN_SECONDS.browse[1] + plan.patienceSeconds, () => void this.#loseHeart());
    timers.after(HUMAN_SECONDS.visitMost, () => void this.stop());
  }

  /** Leaves whatever there is to leave, as somebody who closes the page with a click. */
  async stop(): Promise<void> {
    const view = this.#view;
    if (view.state === 'talking') {
      await this.#link.command('end', { conversationId: view.conversation.conversationId });
    } else if (view.state === 'waiting' || view.state === 'asked' || view.state === 'ringing') {
      await this.#link.command('leave', { ticketId: view.ticket.ticketId });
    }
    this.#go();
  }

  async #identify(): Promise<void> {
    const answer = await this.#link.request('identify', { token: this.#token });
    if (answer?.ok !== true) return;
    // A server that started anew counts its views from the beginning.
    this.#number = -1;
    this.#changed(answer.result);
    if (this.#view.state === 'talking') await this.#catchUp(this.#view.conversation.conversationId);
    if (this.#view.state === 'browsing' && !this.#joined) await this.#join();
  }

  async #join(): Promise<void> {
    const { choice, need, name, script } = this.#parts.plan;
    this.#link.signal('seen', { agentIds: this.#parts.firstRows });
    const { question } = script;
    const answer = await this.#link.command('join', { choice, need, name, question });
    this.#joined = answer?.ok === true;
    if (!this.#joined) this.#go();
  }

  #noticed(name: keyof VisitorNotices, body: unknown): void {
    switch (name) {
      case 'selfChanged':
        this.#changed(body as VisitorState);
        return;
      case 'messageAdded':
        this.#listen(body as Message);
        return;
      case 'listChanged':
      case 'viewChanged':
      case 'agentTyped':
      case 'serverStopped':
        return;
    }
  }

  #changed({ view, number }: VisitorState): void {
    if (number <= this.#number) return;
    this.#number = number;
    this.#view = view;
    switch (view.state) {
      case 'browsing':
        if (this.#joined) this.#go();
        return;
      case 'waiting':
        if (view.ticket.swap !== null) this.#answerSwap(view.ticket.ticketId, view.ticket.swap);
        return;
      case 'ringing':
      case 'postponed':
      case 'talking':
        return;
      case 'asked':
        this.#takeAnybody(view);
        return;
      case 'reviewing':
        this.#review(view);
        return;
    }
  }

  /** Each swap comes once; a second view of it changes nothing. */
  #answerSwap(ticketId: TicketId, { agent }: SwapView): void {
    if (this.#swapSeen) return;
    this.#swapSeen = true;
    const accepted = this.#parts.plan.takesSwap;
    this.#act(HUMAN_SECONDS.decide, async () => {
      await this.#link.command('answerSwap', { ticketId, agentId: agent.agentId, accepted });
    });
  }

  #takeAnybody({ ticket }: Extract<VisitorView, { state: 'asked' }>): void {
    const { ticketId, need } = ticket;
    this.#act(HUMAN_SECONDS.browse, async () => {
      const answer = await this.#link.command('choose', { ticketId, need, choice: { kind: 'any' } });
      if (answer?.ok !== true) await this.stop();
    });
  }

  /** Words that came while the connection was away are read now. */
  async #catchUp(conversationId: ConversationId): Promise<void> {
    const answer = await this.#link.request('readMessages', { conversationId, after: this.#heardNumber });
    const last = answer?.ok === true ? answer.result.messages.at(-1) : undefined;
    if (last !== undefined) this.#listen(last);
  }

  #listen({ author, conversationId, number }: Message): void {
    if (author !== 'agent' || number <= this.#heardNumber) return;
    this.#heardNumber = number;
    this.#speak(conversationId);
  }

  #speak(conversationId: ConversationId): void {
    const { thinkingSeconds } = this.#parts.plan;
    const [line] = this.#lines;
    const seconds: readonly [number, number] = [0.6 * thinkingSeconds, 1.4 * thinkingSeconds];
    this.#act(line === undefined ? [2, 6] : seconds, async () => {
      if (line === undefined) {
        await this.#link.command('end', { conversationId });
        return;
      }
      this.#lines.shift();
      await this.#link.command('say', { conversationId, text: line });
    });
  }

  #review({ conversation, reviewable }: Extract<VisitorView, { state: 'reviewing' }>): void {
    const { conversationId, agent } = conversation;
    const review = reviewable ? this.#parts.plan.review(agent.agentId) : null;
    this.#act(HUMAN_SECONDS.review, async () => {
      if (review === null) await this.#link.command('skipReview', { conversationId });
      else await this.#link.command('review', { conversationId, ...review });
      this.#go();
    });
  }

  async #loseHeart(): Promise<void> {
    if (this.#view.state === 'waiting' || this.#view.state === 'asked') await this.stop();
  }

  /** One thing after the other, each after the time that a person needs for it. */
  #act(seconds: readonly [number, number], act: () => Promise<void>): void {
    if (this.#acts.length < ACTS_MOST) this.#acts.push({ seconds, act });
    if (!this.#acting) this.#actNext();
  }

  #actNext(): void {
    const next = this.#acts.shift();
    this.#acting = next !== undefined && !this.#gone;
    if (next === undefined || this.#gone) return;
    const { timers, random } = this.#parts;
    timers.between(next.seconds, random, () => {
      void next.act().finally(() => this.#actNext());
    });
  }

  #go(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#link.close();
    this.#parts.onGone(this);
  }
}
