import type {
  AccountId,
  AgentId,
  CatalogueSkill,
  Hours,
  InvitationShown,
  LeavingEffects,
  MadeInvitation,
  PeopleView,
  Person,
  SignedIn,
  SiteCard,
  SiteId,
  SiteTag,
  SkillId,
  TimeZone,
} from '../../../server/protocol/index.ts';
import type { CsvPreview, Holiday, HolidayList } from '../../session/dashboard/dashboard-client.ts';

const DAY_MILLISECONDS = 86_400_000;
const ahead = (days: number): number => Date.now() + days * DAY_MILLISECONDS;

export const ACCOUNT: SignedIn = {
  accountId: 'mara' as AccountId,
  name: 'Mara Okonkwo',
  email: 'mara@sixstrings.example',
  role: 'owner',
  agentId: 'mara' as AgentId,
  siteId: 'sixstrings' as SiteId,
  siteName: 'Six Strings',
};
export const SUPERVISOR: SignedIn = {
  ...ACCOUNT,
  accountId: 'ida' as AccountId,
  name: 'Ida Moreau',
  role: 'supervisor',
};
export const AGENT: SignedIn = {
  ...ACCOUNT,
  accountId: 'juno' as AccountId,
  name: 'Juno Albrecht',
  role: 'agent',
};

const person = (name: string, changes: Partial<Person> = {}): Person => ({
  accountId: (name.split(' ')[0]?.toLowerCase() ?? name) as AccountId,
  agentId: (name.split(' ')[0]?.toLowerCase() ?? name) as AgentId,
  name,
  email: `${name.split(' ')[0]?.toLowerCase() ?? name}@sixstrings.example`,
  role: 'agent',
  skills: [],
  suspendedAt: null,
  isSelf: false,
  ...changes,
});

export const JUNO = person('Juno Albrecht');
export const PEOPLE: PeopleView = {
  people: [
    person('Mara Okonkwo', { role: 'owner', isSelf: true }),
    person('Ida Moreau', { role: 'supervisor', agentId: null }),
    JUNO,
    person('Théodore Vandenberghe-Østergaard'),
    person('Sol Reyes', { suspendedAt: Date.UTC(2026, 9, 12) }),
  ],
  invitations: [
    {
      invitationId: 'i-1',
      name: 'Aiko Tanaka',
      email: 'aiko@sixstrings.example',
      role: 'agent',
      expiresAt: ahead(6),
    },
  ],
  mail: true,
  nextCursor: null,
};
export const MADE: MadeInvitation = {
  invitation: {
    invitationId: 'i-2',
    name: 'Nils Berg',
    email: 'nils@sixstrings.example',
    role: 'agent',
    expiresAt: ahead(7),
  },
  link: 'https://help.sixstrings.example/owner#invitation=Qm9uam91ci1sZS1tb25kZS4',
  mailed: true,
};
export const INVITED: InvitationShown = {
  name: 'Nils Berg',
  email: 'nils@sixstrings.example',
  role: 'agent',
  siteName: 'Six Strings',
};
export const EFFECTS: LeavingEffects = { offers: 1, insisting: 3, flexible: 2, talking: 1, bookings: 4 };
export const NO_EFFECTS: LeavingEffects = { offers: 0, insisting: 0, flexible: 0, talking: 0, bookings: 0 };

const skill = (label: string, agents: number): CatalogueSkill => ({
  skillId: label.toLowerCase() as SkillId,
  label,
  agents,
});
export const CATALOGUE: readonly CatalogueSkill[] = [
  skill('Acoustic', 3),
  skill('Electric', 4),
  skill('Amplifiers', 1),
  skill('Repairs', 2),
];

export const PREVIEW: CsvPreview = {
  rows: [
    {
      line: 2,
      name: 'Aiko Tanaka',
      email: 'aiko@sixstrings.example',
      role: 'agent',
      skills: 'acoustic:4',
      problem: null,
      problems: [],
    },
    {
      line: 3,
      name: 'Nils Berg',
      email: 'nils@',
      role: 'agent',
      skills: '',
      problem: 'This is not a whole mail address.',
      problems: [{ field: 'line 3', detail: 'This is not a whole mail address.' }],
    },
    {
      line: 4,
      name: 'Wren Castillo',
      email: 'wren@sixstrings.example',
      role: 'boss',
      skills: '',
      problem: 'There is no role “boss”; give owner, supervisor or agent.',
      problems: [{ field: 'line 4', detail: 'There is no role “boss”; give owner, supervisor or agent.' }],
    },
    {
      line: 5,
      name: 'Lou Adeyemi',
      email: 'lou@sixstrings.example',
      role: 'supervisor',
      skills: '',
      problem: null,
      problems: [],
    },
  ],
};

export const FACTS: SiteCard = {
  siteId: 'sixstrings' as SiteId,
  name: 'Six Strings',
  zone: 'Europe/Berlin' as TimeZone,
  origins: ['https://sixstrings.example', 'https://www.sixstrings.example'],
};
const TAG =
  '<script type="module" src="https://help.sixstrings.example/picker.js"></script>\n' +
  '<agent-picker site="sixstrings"></agent-picker>';
const PINNED_TAG = TAG.replace(
  '/picker.js"',
  '/widget/0.1.0-1a2b3c4d5e/picker.js" integrity="sha384-oqVuAfXR"',
);
export const SEEN: SiteTag = {
  tag: TAG,
  pinnedTag: PINNED_TAG,
  seenAt: Date.now() - 4_000,
  origin: 'https://sixstrings.example',
  refusedOrigin: null,
};
export const UNSEEN: SiteTag = { ...SEEN, seenAt: null, origin: null };

const workday = (weekday: 1 | 2 | 3 | 4 | 5) =>
  [
    { weekday, from: '09:00', until: '12:30' },
    { weekday, from: '13:30', until: '18:00' },
  ] as const;
export const HOURS: Hours = {
  zone: 'Europe/Berlin' as TimeZone,
  week: [...workday(1), ...workday(2), ...workday(3), ...workday(4), ...workday(5)],
  exceptions: [
    { date: '2026-12-24', spans: [{ from: '09:00', until: '12:00' }] },
    { date: '2027-01-02', spans: [] },
  ],
};
export const LISTS: readonly HolidayList[] = [
  { listId: 'de-BE', label: 'Germany, Berlin' },
  { listId: 'pt', label: 'Portugal' },
];
export const HOLIDAYS: readonly Holiday[] = [
  { date: '2026-12-25', name: 'Christmas Day' },
  { date: '2026-12-26', name: 'Boxing Day' },
  { date: '2027-01-01', name: 'New Year’s Day' },
  { date: '2027-03-08', name: 'International Women’s Day' },
];
