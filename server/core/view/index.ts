export { bookingView, slots, visitorBookings } from './booking.ts';
export { consoleView } from './console-view.ts';
export { mayLookBack, mayReadConversation, mayReadTicket } from './may-read.ts';
export { agentList, agentPage, publicAgent, publicAgents } from './public-agent.ts';
export { faceOf, publicProfileOf } from './words.ts';
export { visitorView } from './visitor-view.ts';
export { storySubject, visitorStory } from './story.ts';
export { colleaguesOf } from './transfer.ts';
export { changeableReview, ownReviews } from './review.ts';
