import type { Formats } from '../formats.ts';

/** What is said on the page of rules, of its list and of its editor. */
export const dashboardRulesWords = (formats: Formats<'en'>) => ({
  rulesPage: {
    lead: 'In which moment somebody is offered help, by whom, and in which words. Of rules that match at the same time the first fires.',
    add: 'Add a rule',
    branches: 'Branches',
    none: 'There are no rules yet: nobody is invited, and visitors find you in the list. Begin with one of the classic cases.',
    on: 'On',
    off: 'Off',
    watches: 'Only watches',
    switch: (name: string) => `Rule “${name}” is on`,
    edit: (name: string) => `Edit ${name}`,
    editShort: 'Edit',
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    removeHeading: (name: string) => `Remove “${name}”?`,
    removeLead:
      'It fires no more from now on. What it did stays among the measures. To pause it, switch it off.',
    removeYes: 'Remove the rule',
    changed: 'Somebody else changed the rules meanwhile, so nothing was done. This is how they stand now.',
    shown: (count: number) => formats.plural(count, { one: 'Shown in # visit', other: 'Shown in # visits' }),
    taken: (count: number) => formats.plural(count, { one: 'taken once', other: 'taken # times' }),
    heldOut: (count: number) => formats.plural(count, { one: '# held out', other: '# held out' }),
    never: 'Has not fired.',
    wouldHave: (count: number) =>
      formats.plural(count, { one: 'Would have fired in # visit', other: 'Would have fired in # visits' }),
    noHoldOut: 'What it brings cannot be told: nobody is held out.',
    few: (least: number) =>
      `Too few to tell what it brings: ${formats.number(least)} visits on each side are needed.`,
    lift: (difference: number, low: number, high: number, verdict: 'more' | 'less' | 'open') => {
      const points = (share: number) => formats.number(Math.round(share * 1_000) / 10);
      const said = {
        more: 'Brings more places in line',
        less: 'Brings fewer places in line',
        open: 'No difference that is sure',
      }[verdict];
      const sign = difference > 0 ? '+' : '';
      return `${said}: ${sign}${points(difference)} points (${points(low)} to ${points(high)})`;
    },
    figuresOf: (days: number) =>
      `Figures are of the last ${formats.number(days)} days. What a rule brings is the share of visits that took a place in line, of those who were shown it less those held out, with its interval of 95 %.`,
    beginHeading: 'What shall it begin with?',
    beginLead:
      'Each of these is a whole rule. Look through it, fill in who serves, and change what you like before you save it.',
    use: (title: string) => `Begin with this: ${title}`,
    useShort: 'Begin with this',
    empty: { title: 'An empty rule', lead: 'You choose every condition yourself.' },
    templates: {
      'product-overview': {
        title: '30 seconds on a product overview',
        lead: 'Somebody compares and does not decide: whoever knows these products invites.',
      },
      'stalled-form': {
        title: 'Form stalls after a failed call',
        lead: 'Somebody tried to call, and now a form does not go on: a named specialist offers to call back.',
      },
      'frustrated-return': {
        title: 'Frustrated, and back again',
        lead: 'Somebody who was here before gets nowhere: a personal invitation, and priority in the line.',
      },
      'closest-branch': {
        title: 'The closest branch',
        lead: 'Somebody looks for a branch and one is near: whoever serves there invites.',
      },
    },
  },

  ruleEditor: {
    heading: 'Change a rule',
    headingNew: 'A new rule',
    side: 'Preview and test',
    name: 'Name',
    nameHint: 'For you and the agents, who read it beside the visitor; visitors never see it.',
    enabled: 'The rule is on',
    when: 'When',
    then: 'Then',
    limits: 'How often, and for whom',
    mode: 'Of these conditions',
    innerMode: 'Of these',
    modes: {
      all: 'all must be true',
      any: 'at least one must be true',
      'not-any': 'none may be true',
      'not-all': 'not all may be true',
    },
    group: (number: number) => `Group ${formats.number(number)}`,
    whether: (name: string) => `${name}: whether it is so`,
    is: 'is so',
    isNot: 'is not so',
    moveUp: (name: string) => `Move up: ${name}`,
    moveDown: (name: string) => `Move down: ${name}`,
    remove: (name: string) => `Remove: ${name}`,
    addWhich: 'Condition to add',
    add: 'Add condition',
    addGroup: 'Add group',
    never: 'This rule can never match',
    clash: (one: string, other: string) =>
      `Nobody ${one} and ${other} at the same time. Change or remove one of the two.`,
    clashAlone: (one: string) => `There is nobody who ${one}. Look at its bounds.`,
    clashWith: (other: string) => `This and “${other}” exclude each other.`,
    tooLarge: (conditions: number, depth: number) =>
      `A rule has at most ${formats.number(conditions)} conditions, in groups at most ${formats.number(depth)} deep.`,
    card: 'What is shown',
    cards: {
      invite: 'Invitation to talk now',
      'call-back': 'Call-back at a time of their choice',
      call: 'Number to call',
      message: 'Message to leave',
      none: 'No card',
    },
    by: {
      skills: 'Whoever has certain skills',
      agent: 'A certain agent',
      branch: 'Whoever serves the nearest branch',
    },
    whoInvites: 'Who invites',
    whoCalls: 'Who calls back',
    agent: 'Agent',
    choose: 'Choose…',
    bySkills: 'Skills that they must have',
    phone: 'Telephone number',
    hold: 'Seconds that the slot is held',
    holdHint: 'So long somebody has time to answer; nobody else gets the slot meanwhile.',
    wordsIn: (language: string) => `Words in ${language}`,
    wordsHint:
      'Visitors read their own language where it is given, else English, else the first. Behind a bar stands what is said where nothing is known: {attribute.name|there}.',
    places: 'Put in what is known',
    addLanguage: 'Add language',
    removeLanguage: (language: string) => `Remove the words in ${language}`,
    beside: 'Beside the card',
    skills: 'Skills chosen for them in the list',
    noSkills: 'There are no skills yet; they are made under People.',
    credit: 'Seconds that they gain in the line',
    creditHint: (most: number) =>
      `Up to ${formats.number(most)}, within the bound of all credits, for half an hour. Empty for none.`,
    once: 'Once a session',
    onceHint: 'In one tab. Otherwise it rests for a time after it has fired.',
    watches: 'Only watch for now',
    watchesHint:
      'Nobody is shown anything. Each visit that it would have been for is counted, with its page and nothing of its visitor.',
    coolDown: { label: 'Minutes of rest', hint: 'After it has fired in a visit.' },
    share: { label: 'Per cent of all visits', hint: 'The same visits always; 100 is everybody.' },
    heldOut: {
      label: 'Per cent of them held out',
      hint: 'They are shown nothing, so that it can be told what the rule brings. 0 to 90.',
    },
    preview: 'What visitors see',
    previewHint: 'With one of your agents as an example.',
    noCard: 'Nothing is shown to them.',
    sample: { branch: 'Vienna', kilometres: '12', page: 'Guitars' },
    save: 'Save rule',
    saving: 'Saving…',
    saved: 'Saved. It is in force within a second.',
    back: 'Back to the rules',
    drop: 'Drop changes',
  },

  ruleTrial: {
    heading: 'The last 7 days',
    test: 'Test the conditions',
    lead: 'How often it would have matched, on which pages, and when.',
    count: (count: number) =>
      count === 0
        ? 'Would not have matched'
        : formats.plural(count, { one: 'Would have matched once', other: 'Would have matched # times' }),
    among: (visits: number) =>
      formats.plural(visits, {
        one: 'Among # visit whose visitor acted.',
        other: 'Among # visits whose visitors acted.',
      }),
    unknown: (count: number) =>
      `Of ${formats.number(count)} it cannot be told: a condition asks for what is not kept.`,
    old: 'The conditions have changed since. Test them again.',
    gap: 'Of visitors who only read nothing is kept, so they are not counted here, and neither is whether somebody was free. To count everybody from now on, save the rule with “Only watch for now”.',
    pages: 'Pages on which it would have matched, and how often',
    hours: 'By the hour of the day:',
    hour: (hour: number, count: number) => `${formats.number(count)} at ${hour}`,
  },

  ruleProblems: {
    missing: 'Give something here.',
    choose: 'Choose at least one.',
    name: 'Give the rule a name.',
    empty: 'Add at least one condition.',
    words: 'Write the sentence in at least one language.',
    path: 'A path begins with / or *, such as /products*, without the host.',
    zone: 'Give time zones by name, such as Europe/Lisbon.',
    country: 'Give countries by two letters, such as AT, DE.',
    language: 'Give languages by their tags, such as de, pt-BR.',
    figure: 'Give a figure, or leave it empty.',
    order: 'The second bound must not be less than the first.',
    many: 'These are too many.',
    phone: 'Give a telephone number, such as +43 1 234567.',
    whole: (least: number, most: number) =>
      `Give a number from ${formats.number(least)} to ${formats.number(most)}.`,
    variable: (name: string) => `There is no {${name}}. Use one of those below.`,
  },

  branches: {
    heading: 'Branches',
    lead: 'Places that visitors can be near to, where they have allowed the page to know. Where they are never leaves their browser.',
    branch: (number: number) => `Branch ${formats.number(number)}`,
    name: 'Name',
    place: 'Latitude, longitude',
    placeHint: 'As maps give it: 48.2, 16.37',
    who: 'Who serves for it',
    bySkill: (label: string) => `Whoever has ${label}`,
    add: 'Add branch',
    remove: (name: string) => `Remove ${name === '' ? 'this branch' : name}`,
    save: 'Save branches',
    saved: 'Saved.',
    problems: {
      name: 'Give it a name.',
      place: 'Give two figures such as 48.2, 16.37.',
      who: 'Say who serves for it.',
    },
  },
});
