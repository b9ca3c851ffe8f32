import type { Refusal, VisitorState } from '../../server/protocol/index.ts';
import type { Connection, VisitorContract } from './connection.ts';
import { createErrand, type Errand } from './errand.ts';
import type { Identity } from './identity.ts';
import type { PageVisit } from './page-visit.ts';
import type { PickerModel } from './picker-reducer.ts';
import { isTransient } from './transient.ts';

export type VouchingOptions = {
  /** Where the page says who the visitor is; `null` where no page does. */
  readonly visit: PageVisit | null;
  readonly identity: Identity;
  readonly connection: () => Connection<VisitorContract> | null;
  /** What a server hears of this window. */
  readonly view: () => { readonly viewId: string; readonly wasLive: boolean };
  readonly model: () => PickerModel;
  /** The visitor of before, or another who takes over all that is here. */
  readonly onSelf: (self: VisitorState) => void;
  /** Somebody else: nothing of the one before may stay. `null`: nobody. */
  readonly onStranger: (self: VisitorState | null) => void;
  /** What the page said has been dealt with. */
  readonly onSettled: () => void;
  /** The server will not know this browser. */
  readonly onRefused: (why: Refusal) => void;
};

/** Whether the visitor has something here that goes on before they become somebody else. */
const hasAnythingOpen = ({ self, booking }: PickerModel): boolean =>
  self?.state !== 'browsing' || booking.bookings.length > 0;

/**
 * Tells the server who is asking: which browser this is, and whom the site vouches for, on each connection
 * and whenever the page says it anew.
 */
export class Vouching {
  readonly #options: VouchingOptions;
  readonly errand: Errand;
  /** Whether the server knows on this connection who is asking. */
  identified = false;
  /** What the server has answered on this connection; `undefined` for nothing. */
  #told: string | null | undefined;
  /** The answer was that something open goes first. */
  #later = false;
  #running = false;

  constructor(options: VouchingOptions) {
    this.#options = options;
    this.errand = createErrand(
      () => this.#needed,
      () => this.#run(),
    );
  }

  /** Whether the server must hear of it before it is told anything else. */
  get holds(): boolean {
    return this.#running || (this.#said !== undefined && this.#said !== this.#told && this.#isAnybody);
  }

  /** What is taken back is taken back first: nothing of that visitor is asked for any more. */
  get wantsIdentity(): boolean {
    const isHeld = this.#running || (this.#said === null && this.holds);
    return this.#isLive && !this.identified && !isHeld && this.#options.identity.token() !== null;
  }

  async identify(): Promise<boolean> {
    const { connection, identity, view, onSelf, onRefused } = this.#options;
    const token = identity.token();
    const reply = token && (await connection()?.ask('identify', { token, ...view() }));
    if (!reply) return false;
    if (reply.ok) onSelf(reply.result);
    else onRefused(reply.refusal);
    return reply.ok;
  }

  /** The link is another one, or none. */
  lose(): void {
    this.identified = false;
    this.#told = undefined;
    this.#later = false;
  }

  get #isLive(): boolean {
    return this.#options.model().standing.link.state === 'live';
  }

  get #said(): string | null | undefined {
    return this.#options.visit?.identity;
  }

  /** To take back who nobody is needs no words. */
  get #isAnybody(): boolean {
    return this.#said !== null || this.#options.identity.token() !== null;
  }

  get #needed(): boolean {
    const { identity, model } = this.#options;
    if (!this.#isLive || this.#said === undefined || !this.#isAnybody) return false;
    if (this.#said === null) return this.#told !== null;
    if (!this.identified && identity.token() !== null) return false;
    return this.#said !== this.#told || (this.#later && !hasAnythingOpen(model()));
  }

  async #run(): Promise<boolean> {
    const said = this.#said;
    this.#running = true;
    const refused = said == null ? await this.#takeBack() : await this.#vouch(said);
    this.#running = false;
    const isOver = refused === null || (refused !== 'unheard' && !isTransient(refused));
    if (isOver) {
      this.#told = said;
      if (refused !== null) this.#options.visit?.onIdentityRefused?.(refused);
    }
    this.#options.onSettled();
    return isOver;
  }

  async #vouch(signed: string): Promise<Refusal | 'unheard' | null> {
    const { connection, view, identity, onSelf, onStranger } = this.#options;
    const reply = await connection()?.ask('vouch', { signed, ...view() });
    if (!reply) return 'unheard';
    if (!reply.ok) return reply.refusal;
    const { result } = reply;
    this.#later = result.outcome === 'later';
    if ('token' in result) identity.become(result.token);
    if (result.outcome === 'replaced') onStranger(result.self);
    else onSelf(result.self);
    return null;
  }

  async #takeBack(): Promise<Refusal | 'unheard' | null> {
    const { connection, identity, onStranger } = this.#options;
    const token = identity.token();
    if (token === null) return null;
    const reply = await connection()?.ask('unbind', { token });
    if (!reply) return 'unheard';
    if (!reply.ok) return reply.refusal;
    if (reply.result.unbound) {
      identity.forget();
      onStranger(null);
    }
    return null;
  }
}
