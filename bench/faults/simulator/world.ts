import { decide, writeState } from '../../../server/core/index.ts';
import type { AgentId, LanguageTag, Moment } from '../../../server/protocol/index.ts';
import { agentAccount } from '../../../server/shell/manage/administer.ts';
import { factsOf, profileOf, type ProfileForm } from '../../../server/shell/profile.ts';
import { loadState } from '../../../server/shell/site/load-state.ts';
import { steadyClock } from '../../../server/shell/steady-clock.ts';
import type { Clock } from '../../../server/shell/surroundings.ts';
import { StoreSyncError } from '../../../server/store/errors.ts';
import type { Store } from '../../../server/store/store.ts';
import { Agent } from './agent.ts';
import type { Client, Surroundings } from './client.ts';
import { Dice } from './dice.ts';
import { Disk, DiskFullError } from './disk.ts';
import { FAIR, Network } from './network.ts';
import { Server, SITE, SITE_ORIGIN } from './server.ts';
import { Visitor } from './visitor.ts';
import { VirtualTime } from './virtual-time.ts';
import { Watch } from './watch.ts';
import { Witness } from './witness.ts';

const START: Moment = Date.UTC(2027, 0, 15, 8);
const SESSION_MILLISECONDS = 30 * 86_400_000;
const AGENT_IDS = ['ann', 'ben', 'cy'] as readonly string[] as readonly AgentId[];
const VISITORS = 6;
/** After this everybody is connected again to a server that began anew. */
const BACK_MILLISECONDS = 20_000;

/** One site with its people, a server that can be killed, and everything between them. */
export class World {
  readonly time = new VirtualTime();
  readonly witness = new Witness();
  readonly dice: Dice;
  readonly network: Network;
  readonly disk: Disk;
  readonly clients: readonly Client[];
  crashes = 0;
  isCalm = false;
  server: Server | null = null;
  readonly #serverDice: Dice;
  #soundSince: number | null = null;
  #restedMilliseconds = 0;
  #setMilliseconds = 0;

  constructor(seed: number) {
    // What one of them draws changes nothing for the others, so that a seed stays much the same.
    let streams = 0;
    const newDice = (): Dice => new Dice(seed, ++streams);
    this.dice = newDice();
    this.#serverDice = newDice();
    this.network = new Network(this.time, newDice());
    this.disk = new Disk(this.time, newDice(), (commit) => this.witness.durable(commit));
    const around: Omit<Surroundings, 'dice'> = {
      network: this.network,
      witness: this.witness,
      server: () => this.server,
      isCalm: () => this.isCalm,
    };
    this.clients = [
      ...AGENT_IDS.map(
        (agentId) => new Agent(agentId, tokenHashOf(agentId), AGENT_IDS, { ...around, dice: newDice() }),
      ),
      ...Array.from(
        { length: VISITORS },
        (_, index) => new Visitor(`v${index + 1}`, { ...around, dice: newDice() }, AGENT_IDS),
      ),
    ];
    this.disk.onCrash = () => this.kill(this.dice.chance(0.5));
    new Watch({
      time: this.time,
      witness: this.witness,
      server: () => this.server,
      soundSince: () => this.#soundSince,
    });
  }

  async open(): Promise<void> {
    await this.disk.prepare((store) => openShop(store));
    this.#begin();
    for (const client of this.clients) client.start();
  }

  /** The machine stops in the middle of whatever it does, and a server begins anew a moment later. */
  kill(losesPower: boolean): void {
    const { server } = this;
    if (server === null) return;
    server.alive = false;
    this.server = null;
    this.#soundSince = null;
    this.crashes++;
    for (const line of [...this.network.lines]) {
      if (losesPower) line.cut();
      else line.reset();
    }
    this.time.after(this.dice.between(300, 4_000), () => {
      void this.disk.restart(losesPower).then(() => this.#begin());
    });
  }

  failDisk(fault: Disk['fault'], milliseconds: number): void {
    this.disk.fault = fault;
    this.#soundSince = null;
    this.time.after(milliseconds, () => this.#mendDisk());
  }

  /** Every fault is over; whoever is there brings to an end what is under way. */
  heal(): void {
    this.isCalm = true;
    this.network.weather = FAIR;
    this.disk.crashAt = null;
    if (this.disk.fault !== 'none') this.#mendDisk();
    for (const client of this.clients) client.cutOff(false);
  }

  /** Nobody serves for so long, and then somebody does again. Answers past their time are dropped. */
  async rest(milliseconds: number): Promise<void> {
    this.kill(false);
    this.#restedMilliseconds += milliseconds;
    await this.time.pass(BACK_MILLISECONDS);
    const now = this.#clock().now();
    await this.disk.prepare((store) => store.prune(now));
  }

  /** Whether nothing waits, talks, or is unanswered. */
  get isDone(): boolean {
    const state = this.server?.site?.state;
    if (state === undefined || !state.tickets.isEmpty() || !state.conversations.isEmpty()) return false;
    return this.clients.every((client) => client.isSettled);
  }

  /** Compares what everybody is shown with what the server answers, and its state with its log. */
  async compare(): Promise<readonly string[]> {
    const state = this.server?.site?.state;
    if (state !== undefined) this.witness.compare(state, writeState);
    const differences: string[] = [];
    for (const client of this.clients) {
      let answer: unknown = null;
      void client.asked().then((asked) => (answer = asked));
      await this.time.pass(1_000);
      if (JSON.stringify(client.shown()) !== JSON.stringify(answer)) differences.push(client.name);
    }
    return differences;
  }

  /** Somebody sets the clock of the machine, forward or back. */
  setClock(byMilliseconds: number): void {
    this.#setMilliseconds += byMilliseconds;
  }

  #begin(): void {
    const { disk } = this;
    const dice = this.#serverDice;
    const onFault = (sentence: string, error: unknown): void => this.#hearFault(sentence, error);
    const server = new Server({ clock: this.#clock(), disk, dice, onFault });
    this.server = server;
    void server.start().then(() => {
      if (this.server === server && this.disk.fault === 'none') this.#soundSince = this.time.nowMilliseconds;
    });
  }

  #clock(): Clock {
    const ran = (): number => this.time.nowMilliseconds;
    const shown = (): Moment => START + this.#restedMilliseconds + this.#setMilliseconds + ran();
    const after: Clock['after'] = (milliseconds, act) => this.time.after(milliseconds, act);
    return steadyClock({ shown, ran, up: ran }, () => undefined, after);
  }

  #mendDisk(): void {
    this.disk.fault = 'none';
    this.#soundSince = this.time.nowMilliseconds;
  }

  /** That a disk fails is no fault of the server. */
  #hearFault(sentence: string, error: unknown): void {
    if (error instanceof StoreSyncError || error instanceof DiskFullError) return;
    const told = error instanceof Error ? error : new Error(String(error));
    this.witness.fail(`${sentence} ${told.stack ?? told.message}`);
  }
}

const tokenHashOf = (agentId: AgentId): string => `session-${agentId}`;

async function openShop(store: Store): Promise<void> {
  await store.saveSite({ siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] });
  for (const agentId of AGENT_IDS) {
    const form: ProfileForm = {
      name: agentId,
      headline: '',
      biography: '',
      skills: [],
      languages: ['en' as LanguageTag],
      capacity: 2,
    };
    const { state } = await loadState(store, SITE);
    const decision = decide(state, { type: 'addAgent', agentId, facts: factsOf(form) }, START);
    if (!decision.ok) throw new Error(decision.refusal.message);
    const profile = profileOf(agentId, form, { alias: '', pronouns: '', photoUrl: null });
    const { events } = decision;
    const texts = [{ kind: 'profile', profile }] as const;
    const commit = {
      siteId: SITE,
      expectedVersion: state.version,
      events,
      texts,
      answers: [],
      decisions: [],
    };
    await store.commit(commit);
    const account = agentAccount(SITE, agentId, agentId, START);
    await store.saveAccount({ ...account, email: `${agentId}@shop.example`, passwordHash: '' });
    const { accountId } = account;
    const expiresAt = START + SESSION_MILLISECONDS;
    await store.saveSession({ tokenHash: tokenHashOf(agentId), siteId: SITE, accountId, expiresAt });
  }
}
