import { NAMESPACES, REFUSALS } from '../../../server/protocol/index.ts';

/**
 * `asked` waits for an answer and has to be refused; `said` has none, so nothing shows whether it was taken;
 * `broken` is no packet at all, and may end the connection at once.
 */
export type Nonsense =
  | { readonly kind: 'asked'; readonly name: string; readonly bodies: readonly unknown[] }
  | { readonly kind: 'said' | 'broken'; readonly text: string };

/** Names of requests that change nothing when they are right by chance. */
const NAMES = [
  'identify',
  'join',
  'choose',
  'leave',
  'say',
  'end',
  'review',
  'readMessages',
  'mark',
  'book',
  'writeQuestion',
  'prefer',
  'readEstimate',
  'redeemReceipt',
  'vouch',
  'typing',
  'seen',
  'beat',
  'nothing',
  '__proto__',
  'constructor',
  'toString',
  '',
] as const;
const FIELDS = [
  'commandId',
  'token',
  'ticketId',
  'conversationId',
  'choice',
  'need',
  'text',
  'stars',
  'agentIds',
];
const BROKEN = [
  '42/visitor,{',
  '42/visitor,[',
  '42/visitor,1',
  '42/visitor,"join"',
  '42/visitor,[1,2]',
  '42/visitor,99999999999999999999["join",{}]',
  '42/nowhere,["join",{}]',
  '42["join",{}]',
  '43/visitor,1[{"ok":true}]',
  '44/visitor,{"message":"no"}',
  '45/visitor,1-["join",{"_placeholder":true,"num":0}]',
  '451-/visitor,["join",{"_placeholder":true,"num":7}]',
  '40/visitor,{"ticket":{}}',
  '40/agent,{"ticket":"x"}',
  '49',
  '4',
  '3',
  '2probe',
  '5',
  '7',
  '',
  '\u0000',
  'b64,AAAA',
] as const;
const DEPTH_MOST = 6;

/** Packets that nobody sends who means something, the same for the same chance. */
export class NonsenseMaker {
  readonly #chance: () => number;

  constructor(chance: () => number) {
    this.#chance = chance;
  }

  next(): Nonsense {
    const dice = this.#chance();
    if (dice < 0.7) {
      const count = this.#chance() < 0.85 ? 1 : this.#below(4);
      const bodies = Array.from({ length: count }, () => this.#value(0));
      return { kind: 'asked', name: this.#one(NAMES), bodies };
    }
    if (dice < 0.85) {
      const packet = JSON.stringify([this.#one(NAMES), this.#value(0)]);
      return { kind: 'said', text: `42${NAMESPACES.visitor},${packet}` };
    }
    return { kind: 'broken', text: dice < 0.95 ? this.#one(BROKEN) : this.#text(this.#below(300)) };
  }

  #value(depth: number): unknown {
    const kinds = depth >= DEPTH_MOST ? 6 : 8;
    switch (this.#below(kinds)) {
      case 0:
        return null;
      case 1:
        return this.#chance() < 0.5;
      case 2:
        return this.#one([0, -1, 1.5, 2 ** 53, -(2 ** 31), 1e308, this.#below(1_000)]);
      case 3:
        return this.#text(this.#below(30));
      case 4:
        return this.#text(this.#one([81, 2_001, 5_000]));
      case 5:
        return this.#one([
          '',
          '\u202e',
          '<img src=x onerror=alert(1)>',
          "'; drop table events; --",
          '../../etc',
        ]);
      case 6:
        return Array.from({ length: this.#below(5) }, () => this.#value(depth + 1));
      default: {
        const fields = Array.from({ length: this.#below(5) }, () => [this.#field(), this.#value(depth + 1)]);
        return Object.fromEntries(fields) as unknown;
      }
    }
  }

  #field(): string {
    return this.#chance() < 0.7 ? this.#one(FIELDS) : this.#text(this.#below(12));
  }

  #text(length: number): string {
    const points = Array.from({ length }, () => Math.floor(this.#chance() ** 3 * 0x2fff));
    return String.fromCodePoint(...points);
  }

  #below(most: number): number {
    return Math.floor(this.#chance() * most);
  }

  #one<Of>(values: readonly Of[]): Of {
    return values[this.#below(values.length)] as Of;
  }
}

/** What is wrong with an answer to nonsense, `null` if it is a refusal of the contract. */
export function faultOf(answer: unknown): string | null {
  const { ok, refusal } = (answer ?? {}) as { ok?: unknown; refusal?: { code?: unknown; message?: unknown } };
  if (ok === true) return 'was taken';
  const { code, message } = refusal ?? {};
  if (ok !== false || typeof code !== 'string' || !Object.hasOwn(REFUSALS, code)) return 'no refusal';
  if (typeof message !== 'string' || message === '' || message.length > 500) return 'no sentence';
  return /\bat .*:\d+:\d+|node_modules|\/server\//.test(message) ? 'a stack' : null;
}
