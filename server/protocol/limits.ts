/**
 * Every bound of the contract in one place. Units come last in the name; a name without a unit is a count.
 * Both sides import it: the browser to say so early, the server to insist.
 */
export const LIMITS = {
  packetBytes: 64 * 1024,
  commandIdCharacters: 64,
  idCharacters: 80,

  nameCharacters: 80,
  pronounsCharacters: 40,
  headlineCharacters: 120,
  biographyCharacters: 2_000,
  questionCharacters: 2_000,
  messageCharacters: 4_000,
  commentCharacters: 2_000,
  replyCharacters: 1_000,
  tagCharacters: 40,
  emailCharacters: 254,
  passwordCharacters: 200,
  searchCharacters: 100,

  skillsPerAgent: 30,
  languagesPerAgent: 12,
  skillsPerNeed: 5,
  languagesPerNeed: 3,
  skillLevelMost: 5,
  capacityMost: 20,
  starsMost: 5,
  /** From so many stars on a visitor counts as happy. */
  starsHappy: 4,
  npsMost: 10,
  /** Of each kind. */
  tagsOffered: 12,
  reviewVersionsMost: 20,

  contextAttributes: 20,
  contextKeyCharacters: 40,
  contextValueCharacters: 200,
  touchpoints: 50,
  touchpointDataKeys: 10,
  pageAddressCharacters: 1_000,
  pageTitleCharacters: 200,
  visitedPages: 20,
  dwellSecondsMost: 7 * 86_400,
  visitedAddressCharacters: 300,
  /** Of the whole as JSON, so that it fits into a packet in any script. */
  contextCharacters: 12_000,

  agentsPerSite: 5_000,
  waitingTicketsPerSite: 20_000,
  offersPerTicket: 1_000,
  connectionsPerPerson: 20,
  messagesPerConversation: 5_000,
  messagesPerPage: 100,
  /** Parts of a talk that goes from agent to agent, or is opened again. */
  threadParts: 20,
  transferNoteCharacters: 1_000,
  internalNoteCharacters: 2_000,
  notesPerConversation: 50,
  /** Waiting visitors who get one answer together, and answers that one of them gets. */
  ticketsPerAnswer: 20,
  answersPerTicket: 3,
  quickReplies: 100,
  shortcutCharacters: 30,
  /** Words of a site for how a conversation ends. */
  dispositionsOffered: 24,
  /** In the smallest unit of the currency. */
  saleMost: 100_000_000_000,
  colleaguesShown: 200,
  /** Conversations of one agent that ended last and may be opened again. */
  recentConversations: 10,
  marksPerRequest: 50,
  markEveryMilliseconds: 1_000,
  reviewsPerPage: 20,
  lineTicketsShown: 50,

  attachmentBytes: 5 * 1024 * 1024,
  attachmentsPerMessage: 5,
  attachmentsPerConversation: 100,
  /** Files of one visitor, and of the answers to them, that are kept at the same time. */
  attachmentsPerVisitor: 200,
  attachmentBytesPerVisitor: 100 * 1024 * 1024,
  /** Files of one author about one visitor that lie ready and are not sent. */
  attachmentsUnsent: 10,
  fileNameCharacters: 100,
  /** Both sides of the photo of an agent. */
  photoPixelsPerSide: 512,
  /** Longer sides are made as short as this. */
  imagePixelsPerSide: 2_048,
  imagePixelsMost: 50_000_000,
  attachmentsKeptSeconds: 90 * 86_400,
  /** Longer than a page keeps a message that it could not send. */
  attachmentsUnsentSeconds: 26 * 3_600,

  patienceSecondsMost: 24 * 3_600,
  /** What a site signs about its visitor, as it is sent; the site's own id in it, and a word for the kind. */
  identityCharacters: 4_000,
  identitySubjectCharacters: 200,
  segmentCharacters: 40,
  identitySecondsMost: 3_600,
  /** How long a receipt that moves a place to another device can be used. */
  receiptSeconds: 600,
  /** A live view that has lost its connection is waited for so long before another one becomes live. */
  liveViewHeldMilliseconds: 5_000,
  /** All credits of one ticket together. */
  creditSecondsMost: 120,
  drainMost: 20,
  /** How often a visitor may take more time for the answers of one ticket. */
  prolongationsPerTicket: 10,
  preferencesPerVisitor: 50,
  /** Rows of a list in which a card that is on the screen counts as seen. */
  exposureRows: 8,
  exposureReportMilliseconds: 10_000,
  /** Impressions of one agent in one count of a site; beyond that nobody looked. */
  impressionsPerCountMost: 10_000,
  decisionsKeptSeconds: 30 * 86_400,
  candidatesPerDecision: 8,
  trackRecordFrom: 10,

  spansPerDay: 6,
  hoursExceptions: 100,
  /** Holidays among the days that are different, for as far ahead as they are known. */
  holidaysKnown: 100,
  hoursShownDays: 7,
  timeZoneCharacters: 64,
  phoneCharacters: 32,
  noteCharacters: 500,
  bookingDaysAhead: 14,
  /** Open bookings and left messages of one visitor, and of a site. */
  bookingsPerVisitor: 3,
  bookingsPerSite: 20_000,
  leftMessagesPerVisitor: 3,
  leftMessagesPerSite: 5_000,
  bookingsShown: 50,
  leftMessagesShown: 20,
  /** A booking that nobody calls done is closed so long after its end, a left message after it was left. */
  bookingOpenSeconds: 24 * 3_600,
  leftMessageOpenSeconds: 30 * 86_400,
  /** A signed link works until so long after the beginning that it was made for. */
  bookingLinkSeconds: 15 * 86_400,

  listDeltaMilliseconds: 250,
  acknowledgementMilliseconds: 10_000,
  reconnectMostMilliseconds: 10_000,
  typingShownSeconds: 6,
  typingEveryMilliseconds: 2_000,
  socketTicketSeconds: 30,
  sessionSeconds: 12 * 3_600,
  answersKeptSeconds: 24 * 3_600,
  reviewOpenSeconds: 14 * 86_400,
  reviewChangeSeconds: 24 * 3_600,

  commandsPerTenSeconds: 60,
  outboxCommands: 50,
  /**
   * An act that could not be sent for so long is dropped: nobody is put in line by a tab opened the next day.
   */
  outboxActSeconds: 300,
  outboxTries: 4,
  ratingShownFromReviews: 5,
} as const;

/** Of what is known of visitors from before: apart, since pages of visitors need none of them. */
export const STORY_LIMITS = {
  /** Earlier conversations and failed tries of one visitor that are shown together, and reviews. */
  storyEntries: 50,
  storyReviews: 10,
  storyKeptSeconds: 730 * 86_400,
  /** Who looked at what is known of whom. */
  looksKeptSeconds: 365 * 86_400,
  frustrationMost: 10,
} as const;
