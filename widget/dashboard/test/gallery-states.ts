import type { DashboardClient } from '../../session/dashboard/dashboard-client.ts';
import type { DashboardState } from '../../session/dashboard/dashboard-state.ts';
import { CHANGED, fakeClient, never, no, refused, UNANSWERED, wrongAt, yes } from './fake-client.ts';
import { INTERFACES_GALLERY } from './gallery-interfaces.ts';
import { ACCOUNT, AGENT, FACTS, HOURS, NO_EFFECTS, PEOPLE, SUPERVISOR, UNSEEN } from './made-up.ts';
import { MEASURES } from './measures-states.ts';
import { PRIVACY_GALLERY } from './privacy-states.ts';
import { REVIEWS_GALLERY } from './reviews-states.ts';
import { RULES } from './rules-states.ts';

/** One state of the dashboard: where it stands, what the server answers, and what was done in it. */
export type Scene = {
  readonly state: DashboardState;
  /** What the address says behind `#`. */
  readonly hash: string;
  readonly client: DashboardClient;
  /** What is pressed, one after the other, by the words on it; and what is typed, as `label=text`. */
  readonly acts: readonly string[];
};

type Part = Partial<Scene>;
type Overrides = Parameters<typeof fakeClient>[0];

const signedIn = (hash: string, overrides: Overrides = {}, part: Part = {}): Scene => ({
  state: { state: 'signed-in', account: ACCOUNT },
  hash,
  client: fakeClient(overrides).client,
  acts: [],
  ...part,
});
const alone = (state: DashboardState, overrides: Overrides = {}, part: Part = {}): Scene => ({
  state,
  hash: '',
  client: fakeClient(overrides).client,
  acts: [],
  ...part,
});

const FIRST_RUN = { state: 'errand', errand: { kind: 'first-run', token: 'once' } } as const;
const INVITATION = { state: 'errand', errand: { kind: 'invitation', token: 'once' } } as const;
const signedOut = (part: Partial<Extract<DashboardState, { state: 'signed-out' }>> = {}): DashboardState => ({
  state: 'signed-out',
  failure: null,
  pending: false,
  isOver: false,
  ...part,
});

const TYPED_ACCOUNT = [
  'Your name=Mara',
  'Mail address=mara@sixstrings.example',
  'Password=plain old strings',
  'Next',
];
const TYPED_SITE = ['Name of the site=Six Strings', 'Pages that=https://sixstrings.example'];

const START: Readonly<Record<string, () => Scene>> = {
  starting: () => alone({ state: 'starting' }),
  unreachable: () => alone({ state: 'unreachable' }),
  'signed-out': () => alone(signedOut()),
  'sign-in-refused': () => alone(signedOut({ failure: refused('sign-in-failed') })),
  'session-over': () => alone(signedOut({ isOver: true })),
  'first-run': () => alone(FIRST_RUN),
  'first-run-closed': () =>
    alone(FIRST_RUN, { firstRun: { check: () => no(refused('link-expired', 'This link was used.')) } }),
  'first-run-wrong': () => alone(FIRST_RUN, {}, { acts: ['Mail address=mara', 'Password=short', 'Next'] }),
  'first-run-site': () => alone(FIRST_RUN, {}, { acts: TYPED_ACCOUNT }),
  'first-run-site-wrong': () =>
    alone(
      FIRST_RUN,
      {},
      {
        acts: [
          ...TYPED_ACCOUNT,
          'Name of the site=Six Strings',
          'Time zone=Berlin',
          'Pages that=sixstrings.example',
          'Make the site',
        ],
      },
    ),
  'first-run-tag': () =>
    alone(
      FIRST_RUN,
      { site: { tag: () => yes(UNSEEN) } },
      { acts: [...TYPED_ACCOUNT, ...TYPED_SITE, 'Make the site'] },
    ),
  'first-run-seen': () => alone(FIRST_RUN, {}, { acts: [...TYPED_ACCOUNT, ...TYPED_SITE, 'Make the site'] }),
  invitation: () => alone(INVITATION),
  'invitation-gone': () =>
    alone(INVITATION, {
      invitation: { read: () => no(refused('link-expired', 'This invitation was used.')) },
    }),
  'invitation-done': () => alone(INVITATION, {}, { acts: ['Password=plain old strings', 'Make my account'] }),
};

const PAGES: Readonly<Record<string, () => Scene>> = {
  people: () => signedIn('#/people'),
  'people-loading': () => signedIn('#/people', { people: { read: never } }),
  'people-failed': () => signedIn('#/people', { people: { read: () => no(UNANSWERED) } }),
  'people-stale': () => {
    let reads = 0;
    const read = () => (reads++ === 0 ? yes(PEOPLE) : no(UNANSWERED));
    return signedIn('#/people', { people: { read } }, { acts: ['Resume Sol Reyes'] });
  },
  'people-none': () =>
    signedIn('#/people', { people: { read: () => yes({ ...PEOPLE, people: [], invitations: [] }) } }),
  'people-supervisor': () => signedIn('#/people', {}, { state: { state: 'signed-in', account: SUPERVISOR } }),
  'people-invite': () => signedIn('#/people', {}, { acts: ['Invite somebody'] }),
  'people-invite-wrong': () =>
    signedIn('#/people', {}, { acts: ['Invite somebody', 'Mail address=nils', 'Make the link'] }),
  'people-invited': () =>
    signedIn(
      '#/people',
      {},
      {
        acts: ['Invite somebody', 'Name=Nils Berg', 'Mail address=nils@sixstrings.example', 'Make the link'],
      },
    ),
  'people-remove': () => signedIn('#/people', {}, { acts: ['Remove Juno Albrecht'] }),
  'people-suspend': () =>
    signedIn('#/people', { people: { effects: () => yes(NO_EFFECTS) } }, { acts: ['Suspend Juno Albrecht'] }),
  'people-refused': () =>
    signedIn(
      '#/people',
      { people: { resume: () => no(refused('scope-missing')) } },
      { acts: ['Resume Sol Reyes'] },
    ),
  skills: () => signedIn('#/people/skills'),
  'skills-wrong': () =>
    signedIn('#/people/skills', {}, { acts: ['Add a skill', 'Skill 5=electric', 'Save'] }),
  'skills-changed': () =>
    signedIn(
      '#/people/skills',
      { skills: { save: () => no(CHANGED) } },
      { acts: ['Add a skill', 'Skill 5=Banjo', 'Save'] },
    ),
  'skills-none': () => signedIn('#/people/skills', { skills: { read: () => yes([]) } }),
  file: () => signedIn('#/people/file'),
  'file-rows': () => signedIn('#/people/file', {}, { acts: ['CSV file=name,email'] }),
  'file-taken': () =>
    signedIn('#/people/file', {}, { acts: ['CSV file=name,email', 'Invite the 2 good ones'] }),
  hours: () => signedIn('#/hours'),
  'hours-wrong': () => signedIn('#/hours', {}, { acts: ['Time zone=Berlin', 'Save hours'] }),
  'hours-changed': () =>
    signedIn(
      '#/hours',
      { hours: { saveSite: () => no(CHANGED) } },
      { acts: ['Time zone=Europe/Lisbon', 'Save hours'] },
    ),
  'hours-saved': () => signedIn('#/hours', {}, { acts: ['Time zone=Europe/Lisbon', 'Save hours'] }),
  'hours-none': () =>
    signedIn('#/hours', { hours: { readSite: () => yes({ hours: null, holidayList: null }) } }),
  'hours-agent': () => signedIn('#/hours/juno'),
  'hours-agent-none': () => signedIn('#/hours/juno', { hours: { readAgent: () => yes({ hours: null }) } }),
  'hours-failed': () => signedIn('#/hours', { hours: { readSite: () => no(UNANSWERED) } }),
  'hours-no-lists': () =>
    signedIn('#/hours', {
      hours: { readSite: () => yes({ hours: HOURS, holidayList: null }), holidayLists: () => no(UNANSWERED) },
    }),
  site: () => signedIn('#/site', { site: { tag: () => yes(UNSEEN) } }),
  'site-saved': () => signedIn('#/site', {}, { acts: ['Name of the site=Seven Strings', 'Save'] }),
  'site-leaving': () => signedIn('#/site', {}, { acts: ['Name of the site=Seven Strings', 'People'] }),
  'site-wrong': () => signedIn('#/site', {}, { acts: ['Pages that=https://shop.example/guitars', 'Save'] }),
  'site-refused': () =>
    signedIn(
      '#/site',
      { site: { save: () => no(wrongAt('origins.0', 'This origin belongs to another site.')) } },
      {
        acts: ['Name of the site=Seven Strings', 'Save'],
      },
    ),
  'site-changed': () =>
    signedIn(
      '#/site',
      { site: { save: () => no(CHANGED) } },
      { acts: ['Name of the site=Seven Strings', 'Save'] },
    ),
  'site-elsewhere': () =>
    signedIn('#/site', {
      site: { tag: () => yes({ ...UNSEEN, refusedOrigin: 'https://old.sixstrings.example' }) },
    }),
  'site-supervisor': () =>
    signedIn(
      '#/site',
      { site: { read: () => yes(FACTS) } },
      { state: { state: 'signed-in', account: SUPERVISOR } },
    ),
  'no-pages': () => signedIn('', {}, { state: { state: 'signed-in', account: AGENT } }),
};

/** Every state that the dashboard can be in, by name: the gallery shows them and the tests walk them. */
export const GALLERY: Readonly<Record<string, () => Scene>> = {
  ...START,
  ...PAGES,
  ...MEASURES,
  ...RULES,
  ...INTERFACES_GALLERY,
  ...REVIEWS_GALLERY,
  ...PRIVACY_GALLERY,
};
