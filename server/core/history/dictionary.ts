import { HISTORY_MEASURE_NAMES, type HistoryMeasureName, type MeasureEntry } from '../../protocol/index.ts';
import { unitOf } from './figures.ts';

/** What a measure says, and what by what it is. docs/measures.md has the same table. */
const SAID: Readonly<Record<HistoryMeasureName, readonly [sentence: string, formula: string]>> = {
  contacts: ['Visits whose first waiting ended, with a conversation or without.', 'count'],
  served: ['Those that became a conversation.', 'count'],
  speedOfAnswer: [
    'How long those who were served waited from joining to the first word of an agent.',
    'waits of served ÷ served',
  ],
  serviceLevel: [
    'How many of those who waited for somebody were served within 10, 20, 30, 60, 120 or 300 seconds.',
    'served within ÷ (served + abandoned)',
  ],
  abandonment: [
    'Who left, was lost or ran out of time after waiting ten seconds or more.',
    'abandoned ÷ (served + abandoned)',
  ],
  shortAbandonment: [
    'Who left within ten seconds: they hardly looked at the line, and are no part of abandonment.',
    'count',
  ],
  answeredWaiting: ['For whom an answer in line was enough: neither served nor abandoned.', 'count'],
  handled: ['Conversations that are over with their wrap-up.', 'count'],
  handleTime: ['How long a conversation took with its wrap-up.', '(talk + wrap-up) ÷ handled'],
  wrapUpTime: ['How long the work after it took.', 'wrap-up ÷ handled'],
  transferred: ['Conversations that were brought to somebody else.', 'transferred ÷ handled'],
  firstContact: [
    'Conversations that ended a visit whose visitor did not join a line again within seven days, ' +
      'as far as is known.',
    '(concluded − came again) ÷ concluded',
  ],
  resolved: ['What agents said was resolved, of what they said anything of.', 'yes ÷ said'],
  satisfaction: [
    'Public reviews of four or five stars, in the hour of their conversation.',
    'four or five stars ÷ reviews',
  ],
  recommendation: [
    'Answers of 9 and 10 less answers of 0 to 6; −1 to 1.',
    '(promoters − detractors) ÷ answers',
  ],
  rating: ['The mean of stars.', 'stars ÷ reviews'],
  waitHeld: [
    'Promised waits that held, of those that came due: who leaves later than promised waited in vain.',
    'kept ÷ due',
  ],
  medianHeld: [
    'How often the wait was within the P50 promised: 50 % is right.',
    'within P50 ÷ ranges served',
  ],
  limitHeld: ['How often the wait was within the P80 promised: 80 % is right.', 'within P80 ÷ ranges served'],
  estimateError: ['How far waits were from the P50 promised, by the mean wait.', 'distances ÷ waits'],
  outOfOrder: ['Visitors whom agents took out of order.', 'count'],
  overtaken: ['How many stood before those who were taken out of order.', 'count'],
  occupancy: [
    'How much of the time of slots online was spent in conversations and wrap-up.',
    'busy ÷ online',
  ],
  workShare: ['Work done by an equal part of all work meanwhile; 1 is fair (routing.md).', 'busy ÷ fair'],
  exposure: ['How often a card was seen in an hour of a slot online.', 'seen ÷ hours'],
  sales: ['Conversations with a sale; amounts are told by currency.', 'count'],
  newCustomers: ['Conversations with the first sale of their visitor.', 'count'],
};

/** Every measure of history, in the order in which they are told. */
export const MEASURE_ENTRIES: readonly MeasureEntry[] = HISTORY_MEASURE_NAMES.map((name) => {
  const [sentence, formula] = SAID[name];
  return { name, unit: unitOf(name), formula, sentence };
});
