/** The bounds of erasing. Units come last in the name; a name without a unit is a count. */
export const PRIVACY_BOUNDS = {
  /** Events that one step of an erasure looks through, and things that one step of a sweep erases. */
  eventsPerStep: 5_000,
  rowsPerStep: 200,
  /** A file is overwritten with what it erases, so few at once. */
  filesPerStep: 10,
  /** Rest between two steps, in which others are served. */
  restMilliseconds: 20,
  sweepEveryMilliseconds: 3_600_000,
  /** Written anew in about a third of a second; a larger file when nobody waits or talks. */
  scrubBytes: 64 * 1024 * 1024,
  /** How often it is looked whether the windows of a visitor are closed. */
  leaveLooks: 100,
  /** Visitors shown for one clue. */
  visitorsFound: 20,
  /** Rows of an export that are read at once, and bytes of it at most. */
  rowsPerRead: 500,
  exportBytes: 256 * 1024 * 1024,
} as const;
