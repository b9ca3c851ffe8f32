import type { DecisionRecord, Moment } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';

/** Decides when the order of the list is recorded: when its first rows stand otherwise, and not too often. */
export class OrderLog {
  readonly #recordAt: (now: Moment) => DecisionRecord | null;
  readonly #write: (record: DecisionRecord) => void;
  #written: DecisionRecord | null = null;
  #lookAt: Moment = -Infinity;

  /** @param recordAt the order of the list as it is now, `null` while there is none */
  constructor(recordAt: (now: Moment) => DecisionRecord | null, write: (record: DecisionRecord) => void) {
    this.#recordAt = recordAt;
    this.#write = write;
  }

  /** To be called whenever the list may have changed. */
  look(now: Moment): void {
    if (now < this.#lookAt) return;
    const record = this.#recordAt(now);
    const isNews = record !== null && rowsOf(record) !== rowsOf(this.#written);
    this.#lookAt = now + (isNews ? BOUNDS.orderRecordedMilliseconds : BOUNDS.orderLookMilliseconds);
    if (!isNews) return;
    this.#written = record;
    this.#write(record);
  }
}

/** Who stands where; that scores move without anybody changing places is no news. */
const rowsOf = (record: DecisionRecord | null): string =>
  record?.decided.kind === 'order' ? record.decided.rows.map(({ agentId }) => agentId).join(' ') : '';
