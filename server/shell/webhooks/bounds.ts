/**
 * How long after a try that failed the next one comes: the schedule that Standard Webhooks proposes, three
 * days and three hours long. Each pause is made up to a fifth longer or shorter, so that what failed
 * together does not come again together.
 */
export const RETRY_SECONDS: readonly number[] = [
  5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
];

/** What one endpoint, and one site, may cost. */
export const WEBHOOK_BOUNDS = {
  endpointsPerSite: 20,
  sendingAtOncePerEndpoint: 3,
  jitterShare: 0.2,
  /** Names, connection, headers and body together. */
  tryMilliseconds: 15_000,
  /** More of an answer is not read. */
  answerBytes: 16 * 1024,
  /** More of it is not kept. */
  responseCharacters: 500,
  attemptsKept: 20,
  urlCharacters: 500,
  /** An endpoint at which nothing arrived for so long is told nothing more. */
  failingSeconds: 5 * 86_400,
  /** An endpoint may ask for more time than the schedule gives, up to this. */
  retryAfterSeconds: 86_400,
  secretBytes: 32,
  /** How long the secret before the newest signs as well. */
  previousSecretSeconds: 86_400,
  /** The store is looked at again after this when it failed. */
  lookAgainMilliseconds: 5_000,
  /** Timers are no longer than this. */
  waitMilliseconds: 3_600_000,
} as const;
