/** The judge's own shapes: seconds, small whole numbers as ids. */
export type JudgeTicket = {
  readonly id: number;
  readonly joinedAt: number;
  readonly rankAt: number;
  readonly kind: 'agent' | 'flex' | 'any';
  readonly agentId: number | null;
  readonly flexAt: number | null;
  readonly need: number;
};

export type JudgeAgent = {
  readonly id: number;
  readonly status: 'online' | 'paused' | 'offline';
  readonly capacity: number;
  readonly skills: readonly boolean[];
  readonly backAt: number | null;
  readonly slotIdleSince: number;
  readonly busyToday: number;
  readonly onlineToday: number;
  readonly exposure: number;
  readonly reviews: number;
  readonly ratingSum: number;
  readonly busy: readonly {
    readonly ticketId: number;
    readonly startedAt: number;
    readonly wrapSince: number | null;
  }[];
};

export type Snapshot = {
  readonly now: number;
  readonly agents: readonly JudgeAgent[];
  readonly waiting: readonly JudgeTicket[];
};

export type JudgeEvent = {
  readonly type: string;
  readonly t: number;
  readonly agentId: number | null;
  readonly ticketId: number | null;
  readonly wait: number | null;
  readonly waited: number | null;
  readonly status: 'online' | 'paused' | 'offline' | null;
};

/** Parameters given with the golden cases. */
export type GivenParameters = {
  readonly mu: readonly number[];
  readonly s2: readonly number[];
  readonly theta: number;
  readonly wrapMean: number;
  readonly wrapMu: number;
  readonly wrapS2: number;
  readonly pauseRate: number;
  readonly pauseMean: number;
};
