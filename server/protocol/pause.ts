/** Why an agent is away by choice. Visitors only read when she is back. */
export const PAUSES = ['break', 'meal', 'meeting', 'training', 'desk-work', 'technical'] as const;
export type Pause = (typeof PAUSES)[number];
