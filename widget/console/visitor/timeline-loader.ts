let isHere = false;

/** Where the timeline comes from, in the language of the page: many visitors have none. */
export const TIMELINE = {
  isHere: (): boolean => isHere,

  /** @throws when it does not come; another call tries again */
  async fetch(): Promise<void> {
    const { timelineWorded } = await import('./timeline.ts');
    await timelineWorded;
    isHere = true;
  },
};
