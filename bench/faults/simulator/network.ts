import type { Refusal } from '../../../server/protocol/index.ts';
import type { Dice } from './dice.ts';
import { FakeSocket, type FakeNamespace, type Handshake } from './sockets.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How badly packets fare; shares are from 0 to 1. */
export type Weather = {
  /** Packets that are lost, and the line with them: neither side hears of it before its heartbeat fails. */
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
  /** How much later than others a packet comes that is doubled or reordered. */
  readonly lateMilliseconds: number;
};

export const FAIR: Weather = { lost: 0, doubled: 0, reordered: 0, lateMilliseconds: 0 };

/** What the side of the client hears of a line. */
export type Ears = {
  readonly onOpen: () => void;
  readonly onNotice: (name: string, body: unknown) => void;
  /** Once; with a refusal where the server said why. */
  readonly onEnd: (refusal: Refusal | null) => void;
};

const LATENCY_MILLISECONDS = { least: 2, most: 80 };
/** Ping 10 s, answer 5 s: so late at most does either side notice. */
const NOTICED_MILLISECONDS = { least: 5_000, most: 15_000 };
const ANSWER_MILLISECONDS = 10_000;

type Direction = { lastAt: number };

/** One connection of a client to a namespace of the server. */
export class Line {
  isOpen = false;
  readonly #network: Network;
  readonly #socket: FakeSocket;
  readonly #ears: Ears;
  readonly #up: Direction = { lastAt: 0 };
  readonly #down: Direction = { lastAt: 0 };
  readonly #asked = new Set<(answer: null) => void>();
  #dead = false;
  #ended = false;

  constructor(network: Network, namespace: FakeNamespace, handshake: Handshake, ears: Ears) {
    this.#network = network;
    this.#ears = ears;
    this.#socket = new FakeSocket(handshake, {
      notice: (name, body) => this.#carry(this.#down, () => this.#ears.onNotice(name, body)),
      ended: () => this.#network.later(this.#down, () => this.#end(null)),
    });
    this.#network.later(this.#up, () => {
      namespace.connect(this.#socket, (refusal) => {
        this.#network.later(this.#down, () => {
          if (refusal !== null) this.#end(refusal);
          else if (!this.#ended && !this.#dead) {
            this.isOpen = true;
            this.#ears.onOpen();
          }
        });
      });
    });
  }

  /** The answer, `null` when none came in time or the line ended. */
  ask(name: string, body: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      const given = (answer: unknown): void => {
        if (!this.#asked.delete(resolve)) return;
        resolve(answer);
      };
      this.#asked.add(resolve);
      this.#network.time.after(ANSWER_MILLISECONDS, () => given(null));
      const acknowledge = (answer: unknown): void => {
        const copy: unknown = structuredClone(answer);
        this.#carry(this.#down, () => given(copy));
      };
      this.#carry(this.#up, () => this.#socket.receive(name, structuredClone(body), acknowledge));
    });
  }

  signal(name: string, body: unknown): void {
    this.#carry(this.#up, () => this.#socket.receive(name, body));
  }

  /** The page is gone: the server hears of it. */
  close(): void {
    const wasDead = this.#dead;
    this.#finish();
    if (!wasDead) this.#network.later(this.#up, () => this.#socket.drop());
    else this.#socketNotices();
  }

  /** Nothing passes any more, and nobody is told. */
  cut(): void {
    if (this.#dead || this.#ended) return;
    this.#dead = true;
    this.#socketNotices();
    this.#network.noticed(() => this.#end(null));
  }

  #socketNotices(): void {
    this.#network.noticed(() => this.#socket.drop());
  }

  /** The process on the other side is gone, and its machine says so. */
  reset(): void {
    this.#network.later(this.#down, () => this.#end(null));
    this.#dead = true;
  }

  #carry(direction: Direction, deliver: () => void): void {
    if (this.#dead || this.#ended) return;
    const { dice, weather } = this.#network;
    if (dice.chance(weather.lost)) {
      this.cut();
      return;
    }
    const arrive = (): void => {
      if (!this.#dead && !this.#ended) deliver();
    };
    if (dice.chance(weather.reordered)) this.#network.late(arrive);
    else this.#network.later(direction, arrive);
    if (dice.chance(weather.doubled)) this.#network.late(arrive);
  }

  #finish(): void {
    this.#ended = true;
    this.isOpen = false;
    this.#network.lines.delete(this);
    const asked = [...this.#asked];
    this.#asked.clear();
    for (const resolve of asked) resolve(null);
  }

  #end(refusal: Refusal | null): void {
    if (this.#ended) return;
    this.#finish();
    this.#ears.onEnd(refusal);
  }
}

/** What lies between clients and server. */
export class Network {
  weather: Weather = FAIR;
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly lines = new Set<Line>();

  constructor(time: VirtualTime, dice: Dice) {
    this.time = time;
    this.dice = dice;
  }

  dial(namespace: FakeNamespace, handshake: Handshake, ears: Ears): Line {
    const line = new Line(this, namespace, handshake, ears);
    this.lines.add(line);
    return line;
  }

  /** Behind whatever went the same way before. */
  later(direction: Direction, act: () => void): void {
    const { least, most } = LATENCY_MILLISECONDS;
    const { nowMilliseconds } = this.time;
    const at = Math.max(direction.lastAt, nowMilliseconds + this.dice.between(least, most));
    direction.lastAt = at;
    this.time.after(at - nowMilliseconds, act);
  }

  late(act: () => void): void {
    this.time.after(this.dice.between(0, this.weather.lateMilliseconds), act);
  }

  noticed(act: () => void): void {
    this.time.after(this.dice.between(NOTICED_MILLISECONDS.least, NOTICED_MILLISECONDS.most), act);
  }
}
