import type { HistoryMeasureName } from '../../../server/protocol/index.ts';

export type FigureWords = {
  readonly name: string;
  /** How it is computed, as a sentence. */
  readonly how: string;
  /** The same as part and whole. */
  readonly formula: string;
};

/** Every measure: what it is called and how it is computed, as docs/measures.md has it. */
export const figureWords: Readonly<Record<HistoryMeasureName, FigureWords>> = {
  contacts: {
    name: 'Contacts',
    how: 'Visits whose first waiting ended, with a conversation or without.',
    formula: 'a count',
  },
  served: { name: 'Served', how: 'Contacts that became a conversation.', formula: 'a count' },
  speedOfAnswer: {
    name: 'Time to answer (ASA)',
    how: 'How long those who were served waited, from joining to the first word of an agent.',
    formula: 'waits of those served ÷ served',
  },
  serviceLevel: {
    name: 'Service level',
    how: 'How many of those who waited for somebody were served within the time asked for.',
    formula: 'served within it ÷ (served + abandoned)',
  },
  abandonment: {
    name: 'Abandonment',
    how: 'Who left, was lost or ran out of time after waiting ten seconds or more.',
    formula: 'abandoned ÷ (served + abandoned)',
  },
  shortAbandonment: {
    name: 'Left at once',
    how: 'Who left within ten seconds hardly looked at the line, and is no part of abandonment.',
    formula: 'a count',
  },
  answeredWaiting: {
    name: 'Answered in line',
    how: 'For whom an answer in line was enough: neither served nor abandoned.',
    formula: 'a count',
  },
  handled: {
    name: 'Conversations',
    how: 'Conversations that are over with their wrap-up.',
    formula: 'a count',
  },
  handleTime: {
    name: 'Time each (AHT)',
    how: 'How long a conversation took with its wrap-up.',
    formula: '(talk + wrap-up) ÷ conversations',
  },
  wrapUpTime: {
    name: 'Wrap-up each (ACW)',
    how: 'How long the work after a conversation took.',
    formula: 'wrap-up ÷ conversations',
  },
  transferred: {
    name: 'Transferred',
    how: 'Conversations that were brought to somebody else.',
    formula: 'transferred ÷ conversations',
  },
  firstContact: {
    name: 'First contact (FCR)',
    how:
      'Conversations that ended a visit whose visitor did not join a line again within seven days, ' +
      'as far as is known.',
    formula: '(concluded − came again) ÷ concluded',
  },
  resolved: {
    name: 'Resolved',
    how: 'What agents said was resolved, of what they said anything of.',
    formula: 'yes ÷ said',
  },
  satisfaction: {
    name: 'Satisfied (CSAT)',
    how: 'Public reviews of four or five stars, in the hour of their conversation.',
    formula: 'four or five stars ÷ reviews',
  },
  recommendation: {
    name: 'Recommend (NPS)',
    how: 'Answers of 9 and 10 less answers of 0 to 6, from −100 to +100.',
    formula: '(promoters − detractors) ÷ answers',
  },
  rating: { name: 'Stars', how: 'The mean of the stars of public reviews.', formula: 'stars ÷ reviews' },
  waitHeld: {
    name: 'Waits kept',
    how: 'Promised waits that held, of those that came due. Who leaves later than promised waited in vain.',
    formula: 'kept ÷ due',
  },
  medianHeld: {
    name: 'Within the likely wait (P50)',
    how: 'How often the wait was within the lower end of the range promised. 50 % is right.',
    formula: 'within ÷ ranges served',
  },
  limitHeld: {
    name: 'Within the longest likely wait (P80)',
    how: 'How often the wait was within the upper end of the range promised. 80 % is right.',
    formula: 'within ÷ ranges served',
  },
  estimateError: {
    name: 'Estimates off by',
    how: 'How far waits were from the P50 promised, by the mean wait.',
    formula: 'distances ÷ waits',
  },
  outOfOrder: {
    name: 'Taken out of order',
    how: 'Visitors whom agents took before others by hand.',
    formula: 'a count',
  },
  overtaken: {
    name: 'Overtaken',
    how: 'How many stood before visitors who were taken out of order.',
    formula: 'a count',
  },
  occupancy: {
    name: 'Occupancy',
    how: 'How much of the time of places online was spent in conversations and wrap-up.',
    formula: 'busy ÷ online',
  },
  workShare: {
    name: 'Share of the work',
    how: 'Work done by an equal part of all work meanwhile. 1 is fair.',
    formula: 'busy ÷ fair part',
  },
  exposure: {
    name: 'Seen in an hour online',
    how: 'How often a card was seen in an hour of a place online.',
    formula: 'seen ÷ hours',
  },
  sales: { name: 'Sales', how: 'Conversations with a sale.', formula: 'a count' },
  newCustomers: {
    name: 'New customers',
    how: 'Sales that were the first of their visitor.',
    formula: 'a count',
  },
};
