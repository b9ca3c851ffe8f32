/**
 * What nobody sees before the list: the views behind it, their words and what a reader is told of them. It is
 * fetched when the list has come, or at once when one of them is needed. What many visitors never see comes
 * later still, in `later-groups.ts`.
 */
import '../session/dwell.ts';
import './agent-page.ts';
import './asked.ts';
import './avoided.ts';
import './empty.ts';
import './join.ts';
import './reviewed.ts';
import './ringing.ts';
import './waiting.ts';

export { retryGroups, watchGroups } from './later-groups.ts';
export { behindWords } from '../words/behind.ts';
export { eventsBetween } from './events-between.ts';
export { Exposure } from './exposure.ts';
export { NeedWatch } from './need-watch.ts';
export { newsBetween, statusOf, summaryOf } from './status.ts';
export { renderBookings } from './render-bookings.ts';
export { renderSwitchIntro } from './switch-intro.ts';
export { renderTurn } from './turn/render-turn.ts';
export { renderJoin, renderPage, renderView } from './views.ts';
