/** What a site has learned about its waiting times: plain data, kept in snapshots. */
export type Statistics = Record<never, never>;

export const createStatistics = (): Statistics => ({});
