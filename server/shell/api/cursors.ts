import { z } from 'zod';
import { refusal, type OperationName, type PageQuery, type SiteId } from '../../protocol/index.ts';
import { Signing } from '../signing.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ApiAnswer } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';

/** The query of every list that comes in pages. */
export const pageQuery = z.strictObject({
  cursor: z.string().min(1).max(API_BOUNDS.cursorCharacters).optional(),
  limit: z.coerce.number().int().min(1).max(API_BOUNDS.rowsPerPageMost).optional(),
});

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

type List = { readonly operation: OperationName; readonly siteId: SiteId };

/**
 * Where the next page of a list begins, signed: it opens that list of that site and nothing else, for a day.
 */
export class Cursors {
  readonly #signing: Signing;
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#signing = new Signing(surroundings.store, surroundings.random);
    this.#surroundings = surroundings;
  }

  /** @param position of the last item that was shown, by which the list is ordered */
  seal({ operation, siteId }: List, position: string): Promise<string> {
    const expiresAt = this.#surroundings.clock.now() + API_BOUNDS.cursorSeconds * 1_000;
    return this.#signing.sign(position, { purpose: `cursor ${operation}`, siteId }, expiresAt);
  }

  /** The position, `null` for a cursor that was not given here for this list, or is too old. */
  open({ operation, siteId }: List, cursor: string): Promise<string | null> {
    const signedFor = { purpose: `cursor ${operation}`, siteId } as const;
    return this.#signing.read(cursor, signedFor, this.#surroundings.clock.now());
  }

  /** One page of a list that is at hand, in the order of `positionOf` by UTF-16 units. */
  async page<Item>(
    list: List,
    { cursor, limit = API_BOUNDS.rowsPerPage }: PageQuery,
    items: readonly Item[],
    positionOf: (item: Item) => string,
  ): Promise<ApiAnswer<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>> {
    const after = cursor === undefined ? '' : await this.open(list, cursor);
    if (after === null) return { ok: false, refusal: refusal('cursor-invalid') };
    const sorted = items.toSorted((one, other) => (positionOf(one) < positionOf(other) ? -1 : 1));
    const rest = sorted.filter((item) => positionOf(item) > after);
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor =
      last === undefined || shown.length === rest.length ? null : await this.seal(list, positionOf(last));
    return { ok: true, result: { items: shown, nextCursor } };
  }
}
