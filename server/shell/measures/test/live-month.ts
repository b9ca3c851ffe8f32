import assert from 'node:assert/strict';
import type {
  AgentId,
  Choice,
  ConnectionId,
  ConversationId,
  MessageId,
  Moment,
  ReviewId,
  SiteId,
  SkillId,
  TicketId,
  TimeZone,
  VisitorId,
} from '../../../protocol/index.ts';
import {
  createSite,
  decide,
  DEFAULT_SETTINGS,
  firstDeadline,
  STRANGER,
  type Command,
  type Person,
  type SiteEvent,
  type SiteState,
} from '../../../core/index.ts';
import { Random } from '../../../core/test/random.ts';
import type { Store, Text } from '../../../store/index.ts';
import { factTexts } from '../../history/fact-texts.ts';
import { dayTexts } from '../../me/day-texts.ts';
import { eventTexts } from '../../site/event-texts.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const ZONE = 'Europe/Berlin' as TimeZone;
/** Three o'clock in the night of the 1st of March: the month has the end of winter time in it. */
const FIRST_DAY = Date.UTC(2027, 2, 1, 2);
const DAYS = 31;

const [GUITARS, AMPS] = ['guitars', 'amps'] as SkillId[] as [SkillId, SkillId];
const ADA = { agentId: 'ada' as AgentId, skills: [GUITARS, AMPS] };
const AGENTS = [
  ADA,
  { agentId: 'ben' as AgentId, skills: [GUITARS] },
  { agentId: 'cleo' as AgentId, skills: [AMPS] },
];
const PAGES = ['/guitars/strat', '/amps', '/'];
const SEGMENTS = ['gold', 'silver', null] as const;

/** What a visitor came from and said, as only the one who made it up knows. */
export type Lived = {
  readonly pages: ReadonlyMap<TicketId, string>;
  readonly segments: ReadonlyMap<TicketId, string>;
  readonly reviews: ReadonlyMap<ConversationId, { readonly stars: number; readonly nps: number | null }>;
};

type Act = { readonly at: Moment; readonly act: () => Command | null };

/** A month of a small site, lived through command by command, and written as a server writes it. */
export class LiveMonth {
  readonly lived = {
    pages: new Map<TicketId, string>(),
    segments: new Map<TicketId, string>(),
    reviews: new Map<ConversationId, { readonly stars: number; readonly nps: number | null }>(),
  } satisfies Lived;
  readonly #random: Random;
  readonly #store: Store;
  readonly #siteId: SiteId;
  #state: SiteState;
  #acts: Act[] = [];
  #events: SiteEvent[] = [];
  #texts: Text[] = [];
  #before: SiteState;

  constructor(store: Store, siteId: SiteId, seed: number) {
    this.#store = store;
    this.#siteId = siteId;
    this.#random = new Random(seed);
    const settings = { ...DEFAULT_SETTINGS, timeZone: ZONE, npsAsked: true };
    this.#state = createSite(siteId, settings);
    this.#before = this.#state;
  }

  async live(visits: number): Promise<void> {
    const settings = { ...DEFAULT_SETTINGS, timeZone: ZONE, npsAsked: true };
    this.#do({ type: 'changeSettings', settings }, FIRST_DAY);
    for (const { agentId, skills } of AGENTS) {
      const levels = skills.map((skillId) => ({ skillId, level: 3 }));
      const facts = { skills: levels, languages: [], capacity: 1 };
      this.#do({ type: 'addAgent', agentId, facts }, FIRST_DAY);
      this.#do(opened({ kind: 'agent', agentId }, agentId), FIRST_DAY);
      const there = { availability: 'available', backAt: null } as const;
      this.#do({ type: 'setAvailability', agentId, ...there }, FIRST_DAY);
    }
    for (let day = 0; day < DAYS; day += 1) {
      const count = Math.round(visits / DAYS);
      for (let index = 0; index < count; index += 1) this.#plan(day, day * count + index);
      this.#run(FIRST_DAY + (day + 1) * DAY);
      await this.#write();
    }
    this.#run(FIRST_DAY + (DAYS + 2) * DAY);
    await this.#write();
  }

  /** Most come around ten in the morning, when there are not agents enough. */
  #plan(day: number, number: number): void {
    const random = this.#random;
    const hour = random.chance(0.6) ? 8 + 2 * random.next() : 6 + 10 * random.next();
    const at = Math.round(FIRST_DAY + day * DAY + hour * HOUR - 2 * HOUR);
    const ticketId = `ticket-${number}` as TicketId;
    const visitorId = `visitor-${random.below(900)}` as VisitorId;
    const person: Person = { kind: 'visitor', visitorId };
    const skills = random.pick([[], [GUITARS], [AMPS], [GUITARS], [AMPS, GUITARS]]);
    const agentId = random.pick(AGENTS).agentId;
    const choices: readonly Choice[] = [
      { kind: 'any' },
      { kind: 'agent', agentId: skills.length === 2 ? ADA.agentId : agentId },
      { kind: 'flex', agentId: ADA.agentId, patienceSeconds: 120 },
    ];
    const choice = random.pick(choices);
    this.#later(at, () => opened(person, visitorId));
    this.#later(at, () => {
      this.#arrive(ticketId, visitorId);
      return { type: 'join', visitorId, ticketId, choice, need: { skills, languages: [] }, known: STRANGER };
    });
    const patience = random.chance(0.1) ? 5_000 : Math.round(-Math.log(1 - random.next()) * 9 * MINUTE);
    this.#later(at + patience, () => ({ type: 'leave', visitorId, ticketId }));
  }

  #arrive(ticketId: TicketId, visitorId: VisitorId): void {
    const random = this.#random;
    const path = random.pick(PAGES);
    const segment = random.pick(SEGMENTS);
    this.lived.pages.set(ticketId, path === '/guitars/strat' ? '/guitars' : path);
    this.lived.segments.set(ticketId, segment ?? '');
    const signed = { name: null, email: null, segment };
    const page = { address: `https://shop.example${path}`, title: '' };
    const context = { page, attributes: {}, touchpoints: [], signed };
    this.#texts.push({ kind: 'ticket', ticketId, visitorId, visitorName: '', question: '', context });
  }

  /** What people do of themselves about what has happened. */
  #answer(event: SiteEvent): void {
    const random = this.#random;
    if (event.type === 'offerMade') {
      const { offerId, agentId } = event;
      const conversationId = `talk-${offerId}` as ConversationId;
      const takes = event.at + 1_000 + random.below(12_000);
      if (random.chance(0.04)) this.#later(takes, () => ({ type: 'decline', agentId, offerId }));
      else this.#later(takes, () => ({ type: 'accept', agentId, offerId, conversationId }));
    }
    if (event.type === 'conversationStarted') this.#talk(event);
    if (event.type === 'conversationEnded') {
      const agentId = this.#state.ended.get(event.conversationId)?.agentId ?? ADA.agentId;
      const { conversationId } = event;
      this.#later(event.at + random.below(40_000), () => ({ type: 'finishWrapUp', agentId, conversationId }));
    }
  }

  #talk({ conversationId, agentId, visitorId, at }: Extract<SiteEvent, { type: 'conversationStarted' }>) {
    const random = this.#random;
    const ends = at + 20_000 + Math.round(-Math.log(1 - random.next()) * 4 * MINUTE);
    const by = { kind: 'agent', agentId } as const;
    if (random.chance(0.5)) {
      const resolved = random.pick(['yes', 'yes', 'no', 'later'] as const);
      const currency = random.pick(['EUR', 'EUR', 'CHF']);
      const sale = random.chance(0.3) ? { amount: 100 + random.below(9_000), currency } : null;
      const outcome = { disposition: null, resolved, sale };
      this.#later(ends - 1_000, () => ({ type: 'recordOutcome', agentId, conversationId, outcome }));
    }
    for (const speaker of [by, { kind: 'visitor', visitorId } as const]) {
      const messageId = `message-${speaker.kind}-${conversationId}` as MessageId;
      this.#later(at + 5_000, () => ({ type: 'say', by: speaker, conversationId, messageId }));
    }
    this.#later(ends, () => ({ type: 'end', by, conversationId }));
    if (!random.chance(0.4)) return;
    const reviewId = `review-${conversationId}` as ReviewId;
    const stars = random.pick([5, 5, 5, 4, 3, 1]);
    const nps = random.chance(0.6) ? Math.min(10, stars * 2) : null;
    this.#later(ends + 30_000, () => {
      const writtenAt = ends + 30_000;
      const words = { stars, comment: '', tags: [], nps };
      const ids = { reviewId, conversationId, visitorId, agentId };
      const command = { type: 'review', visitorId, conversationId, reviewId, stars } as const;
      if (!decide(this.#state, command, writtenAt).ok) return null;
      this.lived.reviews.set(conversationId, { stars, nps });
      this.#texts.push({ kind: 'review', ...ids, writtenAt, ...words });
      return command;
    });
  }

  #later(at: Moment, act: Act['act']): void {
    this.#acts.push({ at, act });
  }

  /** Acts and time-outs, each at its moment. */
  #run(until: Moment): void {
    for (;;) {
      this.#acts.sort((one, other) => one.at - other.at);
      const deadline = firstDeadline(this.#state)?.at ?? Infinity;
      const next = this.#acts[0];
      const at = Math.min(deadline, next?.at ?? Infinity);
      if (at > until) return;
      if (deadline < (next?.at ?? Infinity)) this.#do({ type: 'tick' }, deadline);
      else {
        this.#acts.shift();
        const command = next?.act() ?? null;
        if (command !== null) this.#do(command, at);
      }
    }
  }

  #do(command: Command, at: Moment): void {
    const decision = decide(this.#state, command, Math.max(at, this.#state.lastAt));
    if (!decision.ok) return;
    this.#state = decision.state;
    this.#events.push(...decision.events);
    for (const event of decision.events) this.#answer(event);
  }

  async #write(): Promise<void> {
    const [events, before, after] = [this.#events, this.#before, this.#state];
    const texts = [
      ...this.#texts,
      ...eventTexts(events, after),
      ...factTexts(events, before),
      ...dayTexts(before, after),
    ];
    const commit = { siteId: this.#siteId, expectedVersion: before.version, answers: [], decisions: [] };
    assert.deepEqual(await this.#store.commit({ ...commit, events, texts }), { ok: true });
    [this.#events, this.#texts, this.#before] = [[], [], after];
  }
}

const opened = (person: Person, id: string): Command => ({
  type: 'openConnection',
  person,
  connectionId: `line-${id}` as ConnectionId,
});
