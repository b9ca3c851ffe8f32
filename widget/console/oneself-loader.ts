let isHere = false;

/** Where the views of what agents see of themselves come from, in the language of the page. */
export const ONESELF = {
  isHere: (): boolean => isHere,

  /** @throws when they do not come; another call tries again */
  async fetch(): Promise<void> {
    const { oneselfWorded } = await import('./oneself/oneself.ts');
    await oneselfWorded;
    isHere = true;
  },
};
