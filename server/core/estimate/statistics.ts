/** What a site has learned about its waiting times. */
export type Statistics = Record<never, never>;
