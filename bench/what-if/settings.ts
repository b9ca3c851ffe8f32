/** In which order visitors see the agents. */
export const ORDERS = ['recommended', 'rating', 'soonest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a day can be replayed against. */
export type Settings = {
  readonly order: Order;
  readonly agents: number;
  readonly capacity: number;
  readonly shiftHours: number;
  /** All shifts begin that much later, or earlier. */
  readonly shiftMinutes: number;
  /** Share of visitors who want one person; the others take the first who is suitable. */
  readonly insisting: number;
};

/** The day as it was. */
export const AS_IT_WAS: Settings = {
  order: 'recommended',
  agents: 12,
  capacity: 2,
  shiftHours: 8,
  shiftMinutes: 0,
  insisting: 0.6,
};
