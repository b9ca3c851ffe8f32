import type { Standing } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { tagWord } from './review.ts';

const standings: Readonly<Record<Standing, string>> = {
  strength: 'Strength',
  gap: 'Gap',
  even: 'As\u00A0the\u00A0others',
  few: 'Too\u00A0few\u00A0to\u00A0say',
};

/** What the page on how agents develop says. */
export const dashboardDevelopmentWords = (formats: Formats<'en'>) => ({
  development: {
    who: 'Agent',
    choose: 'Choose an agent',
    private:
      'For training and reviews, read by owners and supervisors only. No other agent sees it, and each look is ' +
      'written in the audit log. It is no ranking: a figure says nothing about why.',
    chooseLead: 'Choose whose development you want to look at. Nothing is read before.',
    nobody: 'There are no agents yet.',
    csv: 'Save all agents as CSV',
    csvHint: 'One line for each agent, for incentive schemes.',
    strengths: 'Strengths',
    gaps: 'Gaps',
    noStrengths: 'Nothing stands out above the others yet.',
    noGaps: 'Nothing falls behind the others.',
    measures: 'Measures beside the others',
    measure: 'Measure',
    now: 'These days',
    cases: 'Of',
    before: 'As many days before',
    median: 'Median of all',
    medianOf: (agents: number) => formats.plural(agents, { one: 'of # agent', other: 'of # agents' }),
    noMedian: 'fewer than three to compare with',
    standing: 'Standing',
    standings,
    standingHow:
      'A strength is clearly better than the median of all agents with five cases or more, a gap clearly worse.',
    skills: 'By skill',
    skill: 'Skill',
    handled: 'Conversations',
    noSkills: 'No conversation of these days asked for a skill.',
    tags: 'What visitors said',
    tag: 'Tag',
    tagWord,
    quoted: (text: string) => `“${text}”`,
    kind: 'Kind',
    kinds: { praise: 'praise', complaint: 'complaint' },
    share: 'Of reviews',
    noTags: 'No review of these days has a tag.',
    trend: 'Week by week',
    week: 'Week from',
    shown: (span: string, zone: string) => `${span}. Days of ${zone}.`,
    sentence: (what: string, figure: string, median: string) => `${what}: ${figure} (median ${median})`,
  },
});
