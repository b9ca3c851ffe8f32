import type { Moment, TicketView } from '../../server/protocol/index.ts';
import { newsKey, newsOf } from './news.ts';
import { promiseOf } from '../parts/estimate.ts';
import { promiseText } from '../parts/promise.ts';
import type { PickerView } from '../session/picker-state.ts';
import type { AllWords } from '../words/behind.ts';

function waitOf({ estimate, agent }: TicketView, words: AllWords, now: Moment): string {
  return promiseText(promiseOf(estimate, now), words, agent === null);
}

const NOTHING_AWAY: ReadonlySet<string> = new Set();

/** What a ticket brings that is new: the same for two views in which nothing has come in between. */
function newsIn(view: PickerView): string {
  if (view.state !== 'waiting') return '';
  return `${newsKey(newsOf(view.ticket, [], [], NOTHING_AWAY))} ${view.ticket.released ?? ''}`;
}

/** Whether a view brings something that is not to wait behind what was said before. */
export function newsBetween(before: PickerView | undefined, after: PickerView): boolean {
  return before?.state !== after.state || newsIn(before) !== newsIn(after);
}

/** The place in line, after what is new about it. */
function waitingStatus(ticket: TicketView, words: AllWords, now: Moment): string {
  const { line, news, patience } = words;
  const name = ticket.agent?.name ?? '';
  const place = line.status.waiting(line.place(ticket.ahead), waitOf(ticket, words, now));
  if (ticket.swap !== null) return `${news.swap(ticket.swap.agent.name)}. ${news.swapFree}`;
  const answer = ticket.answers?.findLast(({ stays }) => !stays);
  if (answer !== undefined) return `${news.answered(answer.agent.name)}. ${answer.text}`;
  if (ticket.released !== null) return `${patience.released(ticket.released, name)} ${place}`;
  switch (ticket.notice?.kind) {
    case undefined:
      return place;
    case 'promise-broken':
      return `${news.late}. ${news.lateReason(ticket.notice.reason, name)} ${place}`;
    case 'agent-away':
      return `${news.away(name)}. ${place}`;
  }
}

/** What a reader who does not see the screen is told of a view; empty where it speaks for itself. */
export function statusOf(view: PickerView, words: AllWords, now: number): string {
  const { line, talk, place } = words;
  switch (view.state) {
    case 'waiting':
      return waitingStatus(view.ticket, words, now);
    case 'asked':
      return `${line.asked(view.reason, view.ticket.agent?.name ?? '')}. ${line.askedLead}`;
    case 'ringing':
      return `${line.ringing(view.agent.name)}.`;
    case 'postponed':
      return `${place.postponed}. ${place.postponedLead(view.until)}`;
    case 'elsewhere':
      return `${place.elsewhere}.`;
    case 'talking':
      return talk.started(view.conversation.agent.name);
    case 'loading':
    case 'failed':
    case 'browsing':
    case 'closed':
    case 'reviewing':
    case 'thanked':
    case 'revising':
    case 'arriving':
      return '';
  }
}

/** What the launcher's button says while its panel is closed; `null` when there is nothing to say. */
export function summaryOf(view: PickerView, words: AllWords, now: number): string | null {
  const { line, talk } = words;
  switch (view.state) {
    case 'waiting':
      if (view.ticket.swap !== null) return words.news.swap(view.ticket.swap.agent.name);
      return [line.place(view.ticket.ahead), waitOf(view.ticket, words, now)].join(' · ');
    case 'asked':
      return line.asked(view.reason, view.ticket.agent?.name ?? '');
    case 'ringing':
      return line.ringing(view.agent.name);
    case 'postponed':
      return words.place.postponed;
    case 'elsewhere':
      return words.place.elsewhere;
    case 'talking': {
      const say = view.messages.at(-1)?.author === 'agent' ? talk.wrote : talk.with;
      return say(view.conversation.agent.name);
    }
    case 'loading':
    case 'failed':
    case 'browsing':
    case 'closed':
    case 'reviewing':
    case 'thanked':
    case 'revising':
    case 'arriving':
      return null;
  }
}
