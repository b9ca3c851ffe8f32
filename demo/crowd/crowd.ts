import type { PublicAgent, SiteId } from '../../server/protocol/index.ts';
import { crowdPassword } from '../people/accounts.ts';
import { PEOPLE } from '../people/people.ts';
import type { DemoPerson } from '../people/person.ts';
import { seededRandom, type Random } from '../random.ts';
import { Observer } from './observer.ts';
import type { Pace } from './pace.ts';
import { planVisit } from './plan-visit.ts';
import { SimulatedAgent } from './simulated-agent.ts';
import { SimulatedVisitor, type VisitPlan } from './simulated-visitor.ts';
import { Timers } from './timers.ts';

export type CrowdParts = {
  /** Where the server listens. */
  readonly server: string;
  /** The origin of the pages that the visitors look at. */
  readonly shopOrigin: string;
  readonly siteId: SiteId;
  readonly seed: string;
  readonly pace: Pace;
  /** How many of the crowd's seconds pass in one of the clock. */
  readonly speed: number;
};

/** How often it is decided who comes in. */
const LOOK_SECONDS = 2;
/** What an agent needs around a conversation: ringing and wrap-up. */
const AROUND_SECONDS = 20;
/** More popular than this is famous: there is always a line. */
const FAMOUS = 3;
const FAMOUS_CHANCE = 0.25;
const ARRIVE_APART_SECONDS = 0.1;
const LEAVE_MILLISECONDS = 1_500;

/** The shop's people but for the human one, and those who come to see them. */
export class Crowd {
  readonly #parts: CrowdParts;
  readonly #timers: Timers;
  readonly #random: Random;
  readonly #observer: Observer;
  readonly #agents: readonly SimulatedAgent[];
  readonly #visitors = new Set<SimulatedVisitor>();
  #visits = 0;

  constructor(parts: CrowdParts) {
    this.#parts = parts;
    this.#timers = new Timers(parts.speed);
    this.#random = seededRandom(parts.seed).fork('crowd');
    this.#observer = new Observer(parts);
    const { server, seed, pace } = parts;
    const password = crowdPassword(seed);
    this.#agents = PEOPLE.filter(({ human }) => !human).map((person) => {
      const random = this.#random.fork(person.agentId);
      return new SimulatedAgent({ person, server, password, pace, timers: this.#timers, random });
    });
  }

  start(): void {
    this.#observer.open();
    this.#agents.forEach((agent, index) => {
      this.#timers.after(index * ARRIVE_APART_SECONDS, () => agent.open());
    });
    this.#lookAround();
  }

  /** Everybody leaves as people do; whoever cannot say so in time is simply gone. */
  async stop(): Promise<void> {
    this.#timers.stop();
    this.#observer.close();
    const leaving = [...this.#visitors, ...this.#agents].map((person) => person.stop());
    const impatience = new Promise((resolve) => setTimeout(resolve, LEAVE_MILLISECONDS));
    await Promise.race([Promise.all(leaving), impatience]);
  }

  #lookAround(): void {
    for (const person of PEOPLE) {
      const seen = this.#observer.agent(person.agentId);
      if (seen?.availability === 'available' && this.#isWanted(person, seen)) this.#letIn(person);
    }
    const { anyPerMinute } = this.#parts.pace;
    if (this.#observer.isAnybodyThere && this.#random.chance((anyPerMinute * LOOK_SECONDS) / 60))
      this.#letIn(null);
    this.#timers.after(LOOK_SECONDS, () => this.#lookAround());
  }

  #isWanted({ popularity, capacity, history }: DemoPerson, { waiting }: PublicAgent): boolean {
    const { load, famousLine, lineMost } = this.#parts.pace;
    if (popularity > FAMOUS) return waiting < famousLine && this.#random.chance(FAMOUS_CHANCE);
    const perSecond = (Math.min(1, load * popularity) * capacity) / (history.talkSeconds + AROUND_SECONDS);
    return waiting < lineMost && this.#random.chance(perSecond * LOOK_SECONDS);
  }

  /** @param person whom the visitor insists on, `null` for whoever is free first */
  #letIn(person: DemoPerson | null): void {
    const { server, shopOrigin, siteId, pace } = this.#parts;
    if (this.#visitors.size >= pace.visitorsMost) return;
    const random = this.#random.fork(`visit ${++this.#visits}`);
    const plan: VisitPlan = planVisit(person, random);
    const onGone = (gone: SimulatedVisitor): void => void this.#visitors.delete(gone);
    const firstRows = this.#observer.firstRows();
    const parts = { server, shopOrigin, siteId, plan, firstRows, timers: this.#timers, random, onGone };
    this.#visitors.add(new SimulatedVisitor(parts));
  }
}
