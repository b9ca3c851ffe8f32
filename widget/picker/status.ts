import type { Moment, TicketView } from '../../server/protocol/index.ts';
import { promiseOf } from '../parts/estimate.ts';
import { promiseText } from '../parts/promise.ts';
import type { PickerView } from '../session/picker-state.ts';
import type { AllWords } from '../words/behind.ts';

function waitOf({ estimate }: TicketView, words: AllWords, now: Moment): string {
  return promiseText(promiseOf(estimate, now), words);
}

/** What a reader who does not see the screen is told of a view; empty where it speaks for itself. */
export function statusOf(view: PickerView, words: AllWords, now: number): string {
  const { line, talk } = words;
  switch (view.state) {
    case 'waiting':
      return line.status.waiting(line.place(view.ticket.ahead), waitOf(view.ticket, words, now));
    case 'asked':
      return `${line.asked(view.reason, view.ticket.agent?.name ?? '')}. ${line.askedLead}`;
    case 'ringing':
      return `${line.ringing(view.agent.name)}.`;
    case 'talking':
      return talk.started(view.conversation.agent.name);
    case 'loading':
    case 'failed':
    case 'browsing':
    case 'closed':
    case 'reviewing':
    case 'thanked':
      return '';
  }
}

/** What the launcher's button says while its panel is closed; `null` when there is nothing to say. */
export function summaryOf(view: PickerView, words: AllWords, now: number): string | null {
  const { line, talk } = words;
  switch (view.state) {
    case 'waiting':
      return [line.place(view.ticket.ahead), waitOf(view.ticket, words, now)].join(' · ');
    case 'asked':
      return line.asked(view.reason, view.ticket.agent?.name ?? '');
    case 'ringing':
      return line.ringing(view.agent.name);
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
      return null;
  }
}
