import type { VisitorState } from '../../server/protocol/index.ts';
import type { SafeStorage } from './browser-storage.ts';
import type { Connection, VisitorContract } from './connection.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { Identity } from './identity.ts';
import type { Place, PlaceChange } from './place.ts';
import { receiptLink } from './receipt-link.ts';
import { randomWord } from './random-word.ts';

export type HandoverOptions = {
  readonly site: string;
  /** Kept for this window alone, over reloads. */
  readonly windowStorage: SafeStorage;
  readonly key: string;
  readonly identity: Identity;
  readonly connection: () => Connection<VisitorContract> | null;
  readonly place: () => Place;
  readonly apply: (change: PlaceChange) => void;
  /** Called when this browser has become another visitor, with how that one stands. */
  readonly onBecame: (self: VisitorState) => void;
};

/** One place, several windows and devices: which one is live, and how the place goes from one to another. */
export class Handover {
  readonly #options: HandoverOptions;
  /** The token that goes with a receipt: the same one again, so that an answer that was lost is found. */
  #brought: { readonly receipt: string; readonly token: string } | null = null;

  constructor(options: HandoverOptions) {
    this.#options = options;
  }

  /** What a server hears of this window when it is told who is asking. */
  view(): { viewId: string; wasLive: boolean } {
    return { viewId: this.#viewId(), wasLive: this.#options.place().live === true };
  }

  /** That it succeeded is heard as a notice. */
  async takeOver(): Promise<void> {
    const { apply, connection } = this.#options;
    apply({ type: 'takeOverAwaited', awaited: true });
    const reply = await connection()?.ask('takeOver', {});
    if (!reply?.ok) apply({ type: 'takeOverAwaited', awaited: false });
  }

  async makeReceipt(): Promise<void> {
    const { apply, connection } = this.#options;
    apply({ type: 'receiptAwaited' });
    const reply = await connection()?.ask('makeReceipt', {});
    if (!reply?.ok) {
      const refusal = reply?.refusal ?? earlyRefusal('no-answer');
      apply({ type: 'receiptAnswered', receipt: { state: 'failed', refusal } });
      return;
    }
    const { receipt, expiresAt } = reply.result;
    const link = receiptLink(this.#options.site, receipt);
    apply({ type: 'receiptAnswered', receipt: { state: 'made', link, expiresAt } });
  }

  async redeem(): Promise<void> {
    const { apply, connection, identity, place, onBecame } = this.#options;
    const { arrival } = place();
    if (arrival.state !== 'asked') return;
    const { receipt } = arrival;
    if (this.#brought?.receipt !== receipt) this.#brought = { receipt, token: randomWord() };
    const { token } = this.#brought;
    apply({ type: 'arrivalAwaited' });
    const reply = await connection()?.ask('redeemReceipt', { receipt, token, viewId: this.#viewId() });
    if (!reply?.ok) {
      apply({ type: 'arrivalRefused', refusal: reply?.refusal ?? earlyRefusal('no-answer') });
      return;
    }
    identity.become(token);
    apply({ type: 'arrivalEnded' });
    onBecame(reply.result);
  }

  /** Made when somebody is known here, so that nothing is stored before. */
  #viewId(): string {
    const { windowStorage, key } = this.#options;
    const known = windowStorage.read(key);
    if (known !== null && /^[\w-]{1,80}$/.test(known)) return known;
    const made = randomWord();
    windowStorage.write(key, made);
    return made;
  }
}
