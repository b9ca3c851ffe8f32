/** Bounds of the rules of one site. Names end in their unit; a name without one is a count. */
export const RULE_LIMITS = {
  rulesPerSite: 100,
  branchesPerSite: 500,
  /** Conditions of one rule, groups not counted, and groups within groups. */
  conditions: 20,
  conditionDepth: 5,
  actions: 4,
  /** Words to choose from in one condition, such as countries. */
  choices: 50,
  nameCharacters: 80,
  patternCharacters: 200,
  wordCharacters: 100,
  /** What an invitation says, in one language. */
  sentenceCharacters: 400,
  holdSecondsLeast: 10,
  holdSecondsMost: 120,
  secondsMost: 24 * 3_600,
  coolDownSecondsMost: 30 * 86_400,
  withinHoursMost: 24 * 730,
  daysMost: 366,
  countMost: 1_000,
  kilometresMost: 20_000,
  frustrationMost: 10,
  /** After a card of one rule has gone, none of another follows sooner. */
  betweenCardsSeconds: 60,
} as const;
