/** What each hour of the day came to. */
export type Hour = {
  readonly hour: number;
  /** Mean wait of those who joined in it and were served; `null` if nobody was. */
  readonly waitSeconds: number | null;
  /** Busy by online slot time, 0 to 1; `null` while nobody was online. */
  readonly load: number | null;
};

type Sums = { served: number; waitSeconds: number; busy: number; slots: number };

/** Collects waits and loads by the hour. Seconds count from midnight. */
export class Hours {
  readonly #sums = Array.from({ length: 24 }, (): Sums => ({ served: 0, waitSeconds: 0, busy: 0, slots: 0 }));

  addWait(joinedSeconds: number, waitSeconds: number): void {
    const sums = this.#at(joinedSeconds);
    sums.served++;
    sums.waitSeconds += waitSeconds;
  }

  /** So many slots were busy, and so many online, for this time. */
  addLoad(fromSeconds: number, toSeconds: number, busy: number, slots: number): void {
    const sums = this.#at(fromSeconds);
    sums.busy += busy * (toSeconds - fromSeconds);
    sums.slots += slots * (toSeconds - fromSeconds);
  }

  between(fromHour: number, toHour: number): readonly Hour[] {
    return this.#sums.slice(fromHour, toHour).map(({ served, waitSeconds, busy, slots }, index) => ({
      hour: fromHour + index,
      waitSeconds: served === 0 ? null : waitSeconds / served,
      load: slots === 0 ? null : busy / slots,
    }));
  }

  #at(seconds: number): Sums {
    const sums = this.#sums[Math.min(23, Math.floor(seconds / 3_600))];
    if (sums === undefined) throw new Error(`There is no hour at second ${seconds}.`);
    return sums;
  }
}
