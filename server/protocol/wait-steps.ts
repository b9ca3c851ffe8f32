/**
 * The only figures that are ever said of a wait: its P80 rounded up to one of these, else "over an hour".
 * What is shown rises only by these steps.
 */
export const WAIT_STEPS_MINUTES = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 45, 60] as const;
