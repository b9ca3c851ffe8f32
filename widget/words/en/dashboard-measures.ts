import type { Channel, Dimension, Step } from '../../../server/protocol/index.ts';
import type { Section, SpanProblem } from '../../session/dashboard/measures-asked.ts';
import type { Preset } from '../../session/dashboard/measures-span.ts';
import type { Formats } from '../formats.ts';
import { channelWords } from './console-status.ts';
import { figureWords } from './dashboard-figures.ts';

const sections: Readonly<Record<Section, string>> = {
  overview: 'Overview',
  waiting: 'Waiting',
  handling: 'Handling',
  satisfaction: 'Satisfaction',
  fairness: 'Fairness',
  invitations: 'Invitations',
  outcomes: 'Outcomes',
};

const periods: Readonly<Record<Preset | 'own', string>> = {
  today: 'Today',
  yesterday: 'Yesterday',
  days7: 'Last 7 days',
  days28: 'Last 28 days',
  month: 'This month',
  lastMonth: 'Last month',
  days90: 'Last 90 days',
  year: 'Last 365 days',
  own: 'From … until …',
};

const steps: Readonly<Record<Step, string>> = { hour: 'Hour', day: 'Day', week: 'Week', month: 'Month' };

const dimensions: Readonly<Record<Dimension, string>> = {
  agent: 'Agent',
  skill: 'Skill',
  page: 'Page',
  segment: 'Segment',
  channel: 'Channel',
};

/** What stands for what is not known of each. */
const unknown: Readonly<Record<Dimension, string>> = {
  agent: 'No agent',
  skill: 'No skill asked for',
  page: 'Page not known',
  segment: 'No segment',
  channel: 'No conversation',
};

const channels: Readonly<Record<Channel, string>> = channelWords.channels;

const problems: Readonly<Record<SpanProblem, string>> = {
  'from-missing': 'Enter the first day.',
  'until-missing': 'Enter the last day.',
  backwards: 'The last day is before the first one.',
  'too-long': 'This is more than three years. Choose fewer days.',
};

/** What the page of measures says. */
export const dashboardMeasuresWords = (formats: Formats<'en'>) => ({
  figures: figureWords,

  measures: {
    sections,
    sectionsLabel: 'Sections',
    period: 'Period',
    periods,
    from: 'First day',
    until: 'Last day',
    problems,
    step: 'Steps',
    steps,
    stepAuto: (step: string) => `As suits: ${step.toLowerCase()}`,
    by: 'Split by',
    together: 'All together',
    dimensions,
    unknown,
    channels,
    within: 'Service level within',
    filter: 'Filter',
    filters: (filters: number) => formats.plural(filters, { one: 'Filter (# set)', other: 'Filter (# set)' }),
    anything: 'All',
    clear: 'Remove the filter',
    copyLink: 'Copy link to this view',
    copied: 'Copied.',
    notCopied: 'Copy the address of this page; it has everything.',
    csv: 'Save as CSV',
    shown: (span: string, before: string, zone: string) =>
      `${span}, compared with ${before}. Days of ${zone}.`,
    upTo: (day: string, clock: string) => `${day} up to ${clock}`,
    shownAlone: (span: string, zone: string) => `${span}. Days of ${zone}.`,
    reading: 'Loading what you chose…',
    how: 'How it is computed',
    before: (figure: string) => `before: ${figure}`,
    better: 'better',
    worse: 'worse',
    same: 'unchanged',
    points: (difference: string) => `${difference} ${/^[+−]1$/u.test(difference) ? 'point' : 'points'}`,
    ofWhole: (part: string, of: string) => `${part} of ${of}`,
    inCases: (cases: number) => formats.plural(cases, { one: 'of # case', other: 'of # cases' }),
    few: 'fewer than five cases',
    fewOf: (part: number, of: number) =>
      `fewer than five cases: ${formats.number(part)} of ${formats.number(of)}`,
    fewCases: (of: number) => `fewer than five cases: ${formats.number(of)}`,
    fewAnswers: (of: number) => `fewer than five answers: ${formats.number(of)}`,
    fewTime: 'under an hour online',
    none: 'nothing yet',
    notKept: 'not known for this',
    notKeptHow: 'Time online is kept by agent and day, and for nothing finer.',
    noFigure: '–',
    withinSeconds: (time: string) => `Within ${time}`,
    splitHeading: (by: string) => `By ${by.toLowerCase()}`,
    wholeSteps: (step: string, days: string) => `Told in whole steps (${step.toLowerCase()}): ${days}.`,
    leftOut: (series: number) =>
      formats.plural(series, {
        one: '# more is not shown; a filter finds it.',
        other: '# more are not shown; a filter finds them.',
      }),
    perStep: (name: string, step: string) => `${name}, by ${step.toLowerCase()}`,
    total: 'Total',
  },

  outcomes: {
    sold: (currency: string) => `Sold, ${currency}`,
    soldHow: 'Amounts that agents noted at conversations with a sale.',
    fromNew: (amount: string) => `${amount} of it from new customers`,
    perCustomer: 'Value per customer',
    perCustomerHow: 'Amounts of sales, divided by visitors who bought something, each counted once.',
    perCustomerFormula: 'amount ÷ customers',
    soldFormula: 'a sum',
    customers: (customers: number) =>
      formats.plural(customers, { one: 'of # customer', other: 'of # customers' }),
    all: 'All sales',
    new: 'First sales',
    soldBy: (currency: string, step: string) => `Sold by ${step.toLowerCase()}, ${currency}`,
    perCustomerBy: (currency: string, step: string) =>
      `Value per customer by ${step.toLowerCase()}, ${currency}`,
    business: (by: string) => `New business by ${by.toLowerCase()}`,
    amount: 'Amount',
    amountNew: 'From new customers',
    nothing: 'Nothing was sold in this time, as far as agents noted.',
  },

  fairness: {
    lead: 'Whether work and attention are shared, and whether places in line hold.',
    filterless: 'Fairness is counted for the whole site; the filter does not apply here.',
    jainOfWork: 'How evenly work is shared',
    jainHow:
      'Jain’s index of how busy each agent was while there: 1 where all were equally busy, less where some had more.',
    jainFormula: '(sum)² ÷ (agents × sum of squares)',
    jainOfExposure: 'How evenly cards are seen',
    exposureHow: 'Jain’s index of how often each card was seen per hour online.',
    newcomers: 'How busy newcomers are',
    newcomersHow: 'Busy time of newcomers by that of the others. 1 is the same.',
    newcomersFormula: 'newcomers ÷ others',
    days: 'How even each day was',
    dayHead: 'Day',
    work: 'Work',
    exposure: 'Cards seen',
    agents: 'Each agent’s part',
    agent: 'Agent',
    newcomer: 'new',
    online: 'Online',
    busy: 'Busy',
    share: 'Share of the work',
    seen: 'Cards seen',
    seenShare: 'Seen per hour',
    wait: 'Mean wait',
    nobody: 'Nobody was there for an hour or more.',
    oneIsFair: '1 × is a fair part.',
    today: 'Today in line',
    todaySince: (clock: string) => `Counted since ${clock}.`,
    starts: 'Conversations begun',
    violations: 'Overtaken without a reason',
    violationsHow: 'Of 1,000 that begin. It must be 0.',
    credit: 'Overtaken by a credit',
    creditHow: 'Of 1,000 that begin; each within its bound.',
    chosen: 'Served by whom they chose',
    chosenHow: 'Of those served who had asked for one agent when they joined.',
    picked: 'Taken out of order by hand',
    longest: 'Longest wait',
    per1000: 'of 1,000 conversations begun',
  },

  lift: {
    lead:
      'A share of visitors is shown nothing, so that what a rule brings is measured and not believed. ' +
      'An interval holds the true difference in 95 of 100 cases (Newcombe 1998, method 10).',
    none: 'No rule matched in this time.',
    matched: (visits: number) =>
      formats.plural(visits, { one: 'It matched in # visit.', other: 'It matched in # visits.' }),
    fates: (accepted: number, declined: number, lapsed: number, withdrawn: number) =>
      `${formats.number(accepted)} accepted, ${formats.number(declined)} declined, ` +
      `${formats.number(lapsed)} not answered, ${formats.number(withdrawn)} withdrawn.`,
    caption: (rule: string) => `What ${rule} brings`,
    what: 'Of visits',
    shown: (visits: number) => `Shown (${formats.number(visits)})`,
    heldOut: (visits: number) => `Held out (${formats.number(visits)})`,
    difference: 'Difference',
    kinds: { joined: 'Joined a line', conversations: 'Talked', sales: 'Bought' },
    interval: (low: string, high: string) => `${low} to ${high}`,
    verdict: { more: 'more with it', less: 'less with it', open: 'not decided yet' },
    few: (least: number) => `too few: ${formats.number(least)} visits on each side are needed`,
    noHoldOut: 'nobody is held out, so there is nothing to compare with',
    sold: 'Sold',
    arms: { shown: 'Shown', heldOut: 'Held out' },
    plot: 'Visits that joined a line, by rule',
  },
});
