/** How a crowd behaves. Times are seconds unless the name says otherwise; pairs are least and most. */
export type Pace = {
  /** Share of an agent's time that visitors who ask for that agent fill, on a usual day. */
  readonly load: number;
  /** As many always stand in line for the famous, as far as people come. */
  readonly famousLine: number;
  /** Nobody joins a line that has so many already. */
  readonly lineMost: number;
  /** Visitors who take whoever is free first, per minute. */
  readonly anyPerMinute: number;
  readonly visitorsMost: number;
  readonly breakEverySeconds: readonly [number, number];
  readonly breakSeconds: readonly [number, number];
};

const BREAKS = { breakEverySeconds: [600, 1_800], breakSeconds: [90, 300] } as const;

export const PACES = {
  calm: { load: 0.35, famousLine: 3, lineMost: 2, anyPerMinute: 1, visitorsMost: 30, ...BREAKS },
  busy: { load: 0.9, famousLine: 4, lineMost: 4, anyPerMinute: 3, visitorsMost: 60, ...BREAKS },
} as const satisfies Record<string, Pace>;

/** What people need for the things they do. */
export const HUMAN_SECONDS = {
  arrive: [0.1, 1.5],
  accept: [2, 7],
  readAndType: [3, 8],
  wrapUp: [8, 20],
  returnAfterLapse: [5, 15],
  browse: [2, 8],
  decide: [2, 9],
  review: [4, 15],
  /** From somebody's first word of farewell until the helper ends. */
  afterFarewell: 60,
  /** A visitor who says nothing for so long is asked to come again. */
  silence: 240,
  /** A simulated visitor is gone after this, whatever happened. */
  visitMost: 2_400,
} as const;

/** A usual conversation in which the helper answers four times leaves the visitor this long for each line. */
export const thinkingSeconds = (talkSeconds: number): number => Math.max(4, (talkSeconds - 20) / 3.5);
