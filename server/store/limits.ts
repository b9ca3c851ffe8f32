/** The bounds of the store's own room. Units come last in the name; a name without a unit is a count. */
export const STORE_LIMITS = {
  /** Commits that share one transaction; more of them wait for the next one of the same turn. */
  commitsPerGroup: 256,
  /** Rows of one INSERT and keys of one IN list: SQLite takes 32,766 parameters in a statement. */
  rowsPerStatement: 1_000,
  /** Rows that one transaction of `prune` deletes, so that commits slip in between. */
  rowsPerPrune: 5_000,
  /** Tokens of other devices that stand for one visitor; beyond it the one bound first gives way. */
  tokensPerVisitor: 10,
  /** Origins at which the tag of a site was seen. */
  sightingsPerSite: 50,
  /** The same for attachments: their contents are large, and what is deleted is overwritten. */
  attachmentsPerPrune: 20,
  /** What rules of context did, and what was true of visits that acted. */
  firingsKeptSeconds: 400 * 86_400,
  visitFactsKeptSeconds: 30 * 86_400,
  /** What other systems were told, delivered or not. */
  webhooksKeptSeconds: 30 * 86_400,
  /** What is written to see whether there is room: more than a command of anybody needs. */
  roomBytes: 32_768,
  /** Statements that stay prepared, those used last, and how long one of them may be. */
  statementsKept: 400,
  statementCharacters: 4_000,
  /** How long a statement waits for another process that holds the file, before it fails. */
  busyMilliseconds: 5_000,
  /** The log is folded into the database when it has this many pages … */
  logPages: 4_000,
  /** … and cut back to this size afterwards, if one large batch made it longer. */
  logBytesMost: 32 * 1024 * 1024,
} as const;
