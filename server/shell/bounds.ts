/** Bounds that only the edge knows; those which clients know too are `LIMITS` of the protocol. */
export const BOUNDS = {
  /** Commands that may wait in one site's mailbox. */
  mailboxCommands: 5_000,
  /** Commands that share one transaction. */
  batchCommands: 256,
  /** Replies to reviews of one site that are on their way. */
  repliesAtOnce: 100,
  eventsPerRead: 5_000,
  eventsPerSnapshot: 2_000,
  /** First and longest wait before a site whose store failed is read again. */
  reloadMilliseconds: 200,
  reloadMostMilliseconds: 2_000,
  /** The store is taken for writable so long after a write that went well, */
  writtenLatelyMilliseconds: 2_000,
  /** is tried for so long before it is taken for failed, */
  tryWriteMilliseconds: 2_500,
  /** and is tried again so soon after a failure. */
  tryWriteAgainMilliseconds: 1_000,
  /** A deadline that could not be met is tried again after this. */
  tickAgainMilliseconds: 1_000,
  /** A tick is sent at least this often, so that no long timer depends on one clock reading. */
  tickMostMilliseconds: 3_600_000,

  /** Work beside the commands lets others in after so long a time. */
  turnMilliseconds: 3,
  /** Visitors, or agents, that are told in one step of it. */
  toldPerStep: 16,
  /** Readers of the list that are told in one step of it. */
  readersPerStep: 64,
  deltasKept: 50,
  /** The list is never sent sooner than this many times what sending it last took. */
  fanOutFactor: 2.5,
  estimateEveryMilliseconds: 1_000,
  /** Estimates move with time alone, too; so often they are looked at without any event. */
  estimateIdleMilliseconds: 10_000,
  /** The order of the list is recorded no more often, */
  orderRecordedMilliseconds: 600_000,
  /** and looked at so often for whether it changed. */
  orderLookMilliseconds: 60_000,
  consoleEveryMilliseconds: 100,
  /** How far people have come in their conversations is written no more often. */
  marksEveryMilliseconds: 250,
  /** Needs that are answered between two passes of estimates, and the time that they may take together. */
  needsPerPass: 100,
  needsPerPassMilliseconds: 100,
  /** Questions for an estimate of one connection, and of one network address. */
  estimatesPerTenSeconds: 20,
  estimatesPerAddressPerTenSeconds: 200,

  exposureCountMilliseconds: 60_000,
  /** A card that stays on the screen counts once in this time. */
  seenAgainMilliseconds: 60_000,
  /** A report may come so much early: what it was sent over does not take equally long each time. */
  seenEarlyMilliseconds: 5_000,
  /** Impressions of one agent from one network address in one count: an office, not a thousand people. */
  seenPerAddress: 30,
  /** Pairs of address and agent in one count; what is beyond is ignored. */
  seenAddressesAndAgents: 200_000,
  /** Agents in one report that are read at all, so that a report too long can be told from garbage. */
  seenRead: 200,

  /** A reader with more than this unsent is closed; it comes back and resyncs. */
  unsentPackets: 64,
  unsentBytes: 768 * 1024,
  /** So many packets that mean nothing, and so many in a row beyond its limit, end a connection. */
  malformedPackets: 5,
  excessPackets: 120,
  /** Attempts to connect from one network address: an office that comes back after a restart is far below. */
  connectsPerAddressPerTenSeconds: 1_000,
  /** What ending a connection for what it sent counts as. */
  connectsPerOffence: 20,
  /** Connections that are begun in one turn of the loop, and how many may wait for theirs, and how long. */
  connectsPerTurn: 4,
  /** Turns that only take in who arrives, before some begin all the same. */
  turnsForArrivals: 16,
  connectsWaiting: 4_000,
  /** Connections that the system holds ready while the loop is busy: what is beyond comes seconds later. */
  connectsUnmet: 4_096,
  connectsWaitMilliseconds: 8_000,
  /** Readers are told that the list is still true when nothing of it was told for so long. */
  listConfirmedMilliseconds: 4_000,

  /** Files of one person, and of one network address, in ten minutes. */
  uploadsPerPerson: 40,
  uploadsPerAddress: 400,
  uploadsAtOncePerPerson: 4,
  uploadsAtOncePerAddress: 12,
  /** What is on its way lies in memory whole, so all of it has a bound. */
  uploadsAtOnce: 32,
  /** Drawing an image anew takes a thread of those that also sync the log. */
  imagesAtOnce: 2,
  imagesWaiting: 30,

  tokenBytesLeast: 16,
  tokenCharacters: 128,
  receiptCharacters: 1_000,
  sessionTokenBytes: 32,
  socketTicketBytes: 24,
  socketTicketsOpen: 10_000,
  passwordCharactersLeast: 10,

  /** A person has several windows; `LIMITS.commandsPerTenSeconds` is for each of them. */
  commandsPerPersonPerTenSeconds: 180,
  /** An office or a phone network may stand behind one address. */
  requestsPerAddressPerTenSeconds: 1_000,
  /** Reviews and changes of them: one visitor has few conversations in an hour, an office many. */
  reviewsPerVisitorPerHour: 30,
  reviewsPerAddressPerHour: 600,
  /** Whole schools and offices stand behind one; whoever is known already does not count. */
  newVisitorsPerAddressPerTenMinutes: 1_500,
  /** Bookings and left messages. */
  bookingsPerAddressPerHour: 60,
  /** Conversations sent by mail: what one visitor, and one network address, may ask for. */
  transcriptsPerVisitorPerHour: 5,
  transcriptsPerAddressPerHour: 30,
  transcriptCharacters: 500_000,
  /** Requests for one that are remembered, so that one that comes again sends nothing. */
  transcriptRequestsKept: 1_000,
  /** Answers about free slots that are kept, and for how long. */
  slotsKept: 500,
  slotsKeptMilliseconds: 1_000,
  /** A signed link is shorter. */
  linkCharacters: 600,
  mailsPerRead: 50,
  /** First and longest wait before a mail that could not be sent is tried again, and when it is given up. */
  mailRetryMilliseconds: 30_000,
  mailRetryMostMilliseconds: 900_000,
  mailKeptMilliseconds: 48 * 3_600_000,
  /** Tries of passwords for one account from one place. */
  signInsPerPlaceInTwentySeconds: 5,
  signInsPerPlaceInFiveMinutes: 20,
  /** Wrong ones of one network address for all accounts, and of all unknown devices for one account. */
  wrongSignInsPerAddressInFiveMinutes: 100,
  wrongSignInsPerAccountInFiveMinutes: 100,
  /** Each takes a thread for about 25 ms; an office signs in at nine o'clock. */
  signInsAtOnce: 8,
  signInsWaiting: 500,
  deviceKnownSeconds: 180 * 86_400,
  /** What another process has done to sessions is looked for so often while consoles are open. */
  sessionsLookedAtMilliseconds: 500,
  connectTimeoutMilliseconds: 10_000,
  stopMilliseconds: 5_000,
  pruneEveryMilliseconds: 3_600_000,
} as const;
