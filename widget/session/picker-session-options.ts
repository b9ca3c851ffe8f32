import type { Moment } from '../../server/protocol/index.ts';
import type { StorageLike } from './browser-storage.ts';
import type { Connect, VisitorContract } from './connection.ts';
import type { LoadEngaged } from './engaged-loader.ts';
import type { Fetch } from './http.ts';
import type { PageVisit } from './page-visit.ts';

export type PickerSessionOptions = {
  /** The origin of the server, such as `https://help.example`. */
  readonly server: string;
  readonly site: string;
  /** Where the token and the unsent commands are kept; the browser's `localStorage` by default. */
  readonly storage?: StorageLike;
  readonly connect?: Connect<VisitorContract>;
  readonly fetch?: Fetch;
  /** Where the half that acts comes from; by default a file of its own. */
  readonly loadEngaged?: LoadEngaged;
  /** What the page says of the visit, which goes along with a visitor who joins; by default nothing does. */
  readonly visit?: PageVisit | null;
  /** The browser's clock. */
  readonly now?: () => Moment;
};
