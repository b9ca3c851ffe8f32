import type { Moment, SiteId, VisitorId } from '../protocol/index.ts';

/** What moves a visitor's place to another device, once, before it expires. */
export type StoredReceipt = {
  readonly visitorId: VisitorId;
  /** A hash of what its bearer shows. */
  readonly receiptHash: string;
  readonly expiresAt: Moment;
};

/** A site says who this is. */
export type Vouching = {
  /** Stands for whom the site means, on every device. */
  readonly subjectHash: string;
  /** Who the asking device is so far, `null` for nobody. */
  readonly heldBy: VisitorId | null;
  /** Whether that one has nothing open that would stay behind. */
  readonly mayLeave: boolean;
  /** Stands for the visitor from now on, if the device becomes somebody; it stood for nobody before. */
  readonly tokenHash: string;
  /** Who it becomes if nobody is known yet. */
  readonly newId: VisitorId;
};

/**
 * Who the device is now, and how. `known`: the same as before, nothing was written. `adopted`: the same as
 * before, who is the one whom the site means from now on; every token of before stands for nobody. `became`:
 * somebody else than before, whom no site had vouched for, or nobody. `replaced`: somebody else than the one
 * vouched for before. `later`: the same as before, because of what is open; nothing was written.
 */
export type Vouched = {
  readonly visitorId: VisitorId;
  readonly outcome: 'known' | 'adopted' | 'became' | 'replaced' | 'later';
};

/** Who a device is, and the secrets of the installation. */
export interface IdentityStore {
  /** The visitor with this token, made on first sight with `newId`. */
  identifyVisitor(siteId: SiteId, tokenHash: string, newId: VisitorId, now: Moment): Promise<VisitorId>;
  /** Keeps a receipt. The one that the visitor made before serves no more. */
  saveReceipt(siteId: SiteId, receipt: StoredReceipt): Promise<void>;
  /** Whose receipt it is, while it can be used. */
  readReceipt(siteId: SiteId, receiptHash: string, now: Moment): Promise<VisitorId | null>;
  /**
   * Uses a receipt up: `tokenHash` stands for its visitor from now on, beside the tokens that do so already.
   * The same token with it again changes nothing and gives the same. `null`, and nothing changed, when it is
   * unknown, used or expired, or when the token stands for somebody already.
   */
  redeemReceipt(
    siteId: SiteId,
    receiptHash: string,
    tokenHash: string,
    now: Moment,
  ): Promise<VisitorId | null>;
  /** Binds a device to the visitor whom a site means, or tells why not yet. */
  vouch(siteId: SiteId, vouching: Vouching, now: Moment): Promise<Vouched>;
  /**
   * The token stands for nobody any more, if it was bound by `vouch`; of any other nothing is changed.
   * @returns whether it was
   */
  unbind(siteId: SiteId, tokenHash: string): Promise<boolean>;
  /** A secret of the installation: what was kept first under this name, which is `made` if nothing was. */
  keepSecret(name: string, made: string): Promise<string>;
  readSecret(name: string): Promise<string | null>;
  /** Takes the place of what was kept under this name, if anything was. */
  replaceSecret(name: string, value: string): Promise<void>;
  /** The visitor with this token, `null` if nobody ever came with it. */
  findVisitor(siteId: SiteId, tokenHash: string): Promise<VisitorId | null>;
}
