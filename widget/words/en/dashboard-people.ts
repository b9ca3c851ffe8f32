import type { Moment, Role } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

const roleHints: Readonly<Record<Role, string>> = {
  owner: 'May do everything, this included.',
  supervisor: 'Sees people, hours, measures and reviews; changes no roles and nothing of the site.',
  agent: 'Helps visitors in the console, and sees nothing of the dashboard.',
};

/** What is said of people, skills and files of people. */
export const dashboardPeopleWords = (formats: Formats<'en'>) => ({
  people: {
    tabs: { list: 'People', skills: 'Skills', file: 'As a file' },
    caption: (people: number) => formats.plural(people, { one: '# person', other: '# people' }),
    none: 'Nobody yet. Invite the first person.',
    invited: (people: number) =>
      formats.plural(people, { one: '# open invitation', other: '# open invitations' }),
    name: 'Name',
    role: 'Role',
    roleOf: (name: string) => `Role of ${name}`,
    roleHints,
    serves: 'Helps visitors',
    servesYes: 'yes',
    servesNot: 'no',
    servesToo: 'Helps visitors too',
    state: 'Account',
    active: 'in use',
    suspendedSince: (at: Moment) => `suspended since ${formats.date(at)}`,
    acts: 'What can be done',
    self: 'you',
    invite: 'Invite somebody',
    nameEmpty: 'Enter a name; it can be changed by whoever is invited.',
    sendMail: 'Send the link by mail',
    sendMailHint: 'You see it here as well, once.',
    noMail: 'This server sends no mail. You are given the link to pass on.',
    level: (level: number) => `level ${level}`,
    levelOf: (skill: string) => `Level of ${skill}`,
    makeLink: 'Make the link',
    madeFor: (name: string) => `The link for ${name}`,
    mailedTo: (email: string) => `It was sent to ${email}. Here it is as well, in case the mail gets lost.`,
    giveLink: (email: string) => `Give it to ${email} by a way that only they read.`,
    link: 'Invitation link',
    linkOnce: (until: Moment) =>
      `It is shown this once, works once, and until ${formats.date(until)}. Withdraw it if it got into wrong hands.`,
    linkTaken: 'I have taken it',
    expires: 'Works until',
    until: (at: Moment) => formats.date(at),
    withdraw: 'Withdraw',
    withdrawWho: (name: string) => `Withdraw the invitation of ${name}`,
    suspend: 'Suspend',
    suspendWho: (name: string) => `Suspend ${name}`,
    suspendAsk: (name: string) => `Suspend ${name}?`,
    suspendLead:
      'They are signed out everywhere and cannot sign in until you resume them. Nothing of theirs is lost.',
    resume: 'Resume',
    resumeWho: (name: string) => `Resume ${name}`,
    remove: 'Remove',
    removeWho: (name: string) => `Remove ${name}`,
    removeAsk: (name: string) => `Remove ${name}?`,
    removeLead: 'Their account is erased, and visitors no longer find them. This cannot be taken back.',
    noEffects: 'Nobody waits for them or talks with them at this moment.',
    effects: {
      offers: (people: number) =>
        formats.plural(people, {
          one: 'The call that rings now goes back into line.',
          other: 'The # calls that ring now go back into line.',
        }),
      talking: (people: number) =>
        formats.plural(people, {
          one: '# conversation ends; that visitor stands in line again with the time they had.',
          other: '# conversations end; those visitors stand in line again with the time they had.',
        }),
      insisting: (people: number) =>
        formats.plural(people, {
          one: '# person waits for them by name and is asked whom to take instead.',
          other: '# people wait for them by name and are asked whom to take instead.',
        }),
      flexible: (people: number) =>
        formats.plural(people, {
          one: '# person prefers them and goes on to whoever is free first.',
          other: '# people prefer them and go on to whoever is free first.',
        }),
      bookings: (calls: number) =>
        formats.plural(calls, {
          one: '# booked call is cancelled; whoever booked it is told by mail.',
          other: '# booked calls are cancelled; whoever booked them is told by mail.',
        }),
    },
    done: {
      withdraw: 'The invitation is withdrawn; its link opens nothing any more.',
      role: 'The role is changed.',
      suspend: 'Suspended, and signed out everywhere.',
      resume: 'Resumed. They can sign in again.',
      remove: 'Removed.',
    },
  },

  skills: {
    heading: 'What visitors can ask for',
    lead: 'Agents choose theirs among these in their profile, each with a level from 1 to 5.',
    none: 'No skills yet. Visitors then choose by name, language and rating only.',
    add: 'Add a skill',
    nameOf: (number: number) => `Skill ${formats.number(number)}`,
    agents: (agents: number) => formats.plural(agents, { one: '# agent', other: '# agents' }),
    isNew: 'new',
    remove: (name: string) => (name === '' ? 'Remove this skill' : `Remove the skill ${name}`),
    empty: 'Give it a name, or remove it.',
    twice: 'This name is there already.',
  },

  csv: {
    inHeading: 'People out of a file',
    inLead:
      'A CSV file whose first line names the columns. You see every row before anything is saved; everybody in it gets an invitation.',
    example: 'An example of such a file',
    file: 'CSV file',
    tooLarge: 'This file is larger than 256 kB. Give one with people only.',
    reading: 'Looking through the file…',
    caption: 'The rows of the file',
    noRows: 'There is no row in this file.',
    line: 'Line',
    verdict: 'Verdict',
    good: 'good',
    name: 'Name',
    email: 'Mail address',
    role: 'Role',
    skills: 'Skills',
    found: (good: number, bad: number) =>
      bad === 0
        ? `${formats.plural(good, { one: '# row is good', other: '# rows are good' })}. Nothing is saved yet.`
        : `${formats.plural(good, { one: '# row is good', other: '# rows are good' })}, ` +
          `${formats.plural(bad, { one: '# has a mistake', other: '# have mistakes' })}. Nothing is saved yet.`,
    take: (good: number, bad: number) =>
      bad === 0
        ? formats.plural(good, { one: 'Invite # person', other: 'Invite # people' })
        : formats.plural(good, { one: 'Invite the # good one', other: 'Invite the # good ones' }),
    another: 'Choose another file',
    taken: (people: number) =>
      `${formats.plural(people, { one: '# invitation is made', other: '# invitations are made' })}. ` +
      'Save the links now; they are not shown again.',
    saveLinks: 'Save the links',
    outHeading: 'People as a file',
    outLead: 'Names, mail addresses, roles and skills, in the form in which they can be read in again.',
    save: 'Save as CSV',
  },
});
