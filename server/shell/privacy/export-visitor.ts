import { PERSONAL_TABLES, type Store } from '../../store/index.ts';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import { PRIVACY_BOUNDS } from './bounds.ts';

/** Of these a row can be large. */
const ONE_BY_ONE = new Set(['attachment_contents']);

/**
 * Everything that is kept of a visitor, as lines of JSON: the first says whose it is and when it was read,
 * each other one is a row with the name of its table. The last line says whether it is whole.
 */
export async function* exportVisitor(
  store: Store,
  siteId: SiteId,
  visitorId: VisitorId,
  at: Moment,
): AsyncGenerator<string> {
  let left: number = PRIVACY_BOUNDS.exportBytes;
  yield line({ visitorId, siteId, exportedAt: at });
  for (const { name } of PERSONAL_TABLES) {
    const limit = ONE_BY_ONE.has(name) ? 1 : PRIVACY_BOUNDS.rowsPerRead;
    let offset: number | null = 0;
    while (offset !== null) {
      const read = await store.readPersonalRows(siteId, visitorId, name, { offset, limit });
      const text = read.rows.map((row) => line({ table: name, ...row })).join('');
      left -= text.length;
      if (left < 0) {
        yield line({ complete: false, stoppedAt: name });
        return;
      }
      if (text !== '') yield text;
      offset = read.next;
    }
  }
  yield line({ complete: true });
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
