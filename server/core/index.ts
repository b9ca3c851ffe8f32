export { contentOf, prefixOf, termsOf, type HeardTerm } from './advice/index.ts';
export { advise } from './advise.ts';
export {
  STRANGER,
  type AgentFacts,
  type Command,
  type CommandType,
  type KnownVisitor,
  type Person,
} from './command.ts';
export { firstDeadline, nextDeadline, type Deadline } from './deadline.ts';
export { decide, type Decision } from './decide.ts';
export { freeToInvite } from './invitation/free.ts';
export type { InvitedFrom } from './invitation/invitation.ts';
export {
  estimateAll,
  estimateAllSteps,
  estimateChoice,
  estimateNeed,
  holdEstimates,
  holdSteps,
  type Estimates,
  type HeldEstimates,
  type MadeEstimates,
} from './estimate/index.ts';
export { evolve } from './evolve.ts';
export { listen, type Ears } from './listen.ts';
export type { EventOf, SiteEvent, SiteEventType } from './event.ts';
export { violations } from './invariants.ts';
export { DEFAULT_SETTINGS, type SiteSettings } from './settings.ts';
export { orderRecord, ownerWords, recordsOf } from './records/index.ts';
export {
  COUNT_NAMES,
  endedDays,
  figuresOf,
  openDays,
  periodOf,
  pointsOf,
  type AgentDay,
  type ReviewTally,
} from './measures/index.ts';
export { reviewedIn } from './rows/review.ts';
export { hasAnythingOpen, hasBusiness } from './rows/visitor.ts';
export { offeredTags, reviewFormOf } from './review-form.ts';
export { ABSENCE_SHOWN_SECONDS } from './presence.ts';
export { replay } from './replay.ts';
export { createSite } from './site.ts';
export { readState, SNAPSHOT_SCHEMA, writeState, writeStateInSteps } from './snapshot.ts';
export type { SiteState } from './state.ts';
export * as views from './view/index.ts';
export type { BookingWords, LeftMessageWords, ProfileWords, TicketWords, Words } from './view/words.ts';
export { contactsIn, preferredChannel } from './timeline/preferred-channel.ts';
export { finished, mapInSteps, type Steps } from './steps.ts';
