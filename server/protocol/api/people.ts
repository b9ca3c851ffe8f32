import type { SignedIn } from '../session.ts';
import type { AccountId, AgentId, Moment, SiteId, SkillId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { FieldProblem } from './field-problems.ts';
import type { Role } from './scopes.ts';
import type { ApiRoute, PageQuery } from './shape.ts';
import type { SiteForm } from './site.ts';

export type PersonSkill = { readonly skillId: SkillId; readonly level: number };

/** Somebody who may sign in. */
export type Person = {
  readonly accountId: AccountId;
  /** `null` for whoever does not serve. */
  readonly agentId: AgentId | null;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly skills: readonly PersonSkill[];
  readonly suspendedAt: Moment | null;
  readonly isSelf: boolean;
};

/** An invitation to become an account that nobody has followed yet. */
export type OpenInvitation = {
  readonly invitationId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Moment;
};

export type PeopleView = {
  readonly people: readonly Person[];
  readonly invitations: readonly OpenInvitation[];
  /** Whether the server sends mail. */
  readonly mail: boolean;
  readonly nextCursor: string | null;
};

export type NewInvitation = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether visitors can choose them. */
  readonly serves: boolean;
  readonly skills: readonly PersonSkill[];
  readonly sendMail: boolean;
};

/** The link is shown this once; the server keeps its hash. */
export type MadeInvitation = {
  readonly invitation: OpenInvitation;
  readonly link: string;
  readonly mailed: boolean;
};

/** What somebody who follows an invitation is shown. */
export type InvitationShown = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly siteName: string;
};

/** What happens to visitors when somebody is suspended or removed now. */
export type LeavingEffects = {
  /** Ringing at this agent: they go back into line. */
  readonly offers: number;
  /** In line for this agent only: they are asked whom to take instead. */
  readonly insisting: number;
  /** They prefer this agent and go on to whoever is free first. */
  readonly flexible: number;
  /** Talking with this agent: they stand in line again, with the time at which they joined. */
  readonly talking: number;
  /** Calls that are booked with this agent. */
  readonly bookings: number;
};

/** A skill of the site's catalogue, and how many agents have it. */
export type CatalogueSkill = { readonly skillId: SkillId; readonly label: string; readonly agents: number };

/** One line of a file of people, as it would be taken. */
export type CsvRow = {
  /** In the file, the head being line 1. */
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly skills: string;
  /** What is wrong with it, as a sentence that names the column; `null` when nothing is. */
  readonly problem: string | null;
  /** The same one by one; the field is the column. */
  readonly problems: readonly FieldProblem[];
};

export type FirstRunForm = {
  readonly token: string;
  readonly account: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
    /** Whether visitors can choose the owner, too. */
    readonly serves: boolean;
  };
  /** Made of the name where no id is given; that of a site that is there adds an owner to it. */
  readonly site: SiteForm & { readonly siteId?: SiteId | undefined };
};

type Empty = { path: Nothing; query: Nothing; body: Nothing };
type OfPerson = { path: { readonly accountId: AccountId }; query: Nothing; body: Nothing };
type Token = { readonly token: string };
type Csv = { readonly csv: string };

export type PeopleOperations = {
  checkFirstRun: { path: Nothing; query: Nothing; body: Token; answer: Nothing };
  finishFirstRun: { path: Nothing; query: Nothing; body: FirstRunForm; answer: SignedIn };

  readPeople: { path: Nothing; query: PageQuery; body: Nothing; answer: PeopleView };
  changeRole: {
    path: { readonly accountId: AccountId };
    query: Nothing;
    body: { readonly role: Role };
    answer: Person;
  };
  suspendPerson: OfPerson & { answer: Person };
  resumePerson: OfPerson & { answer: Person };
  readLeavingEffects: OfPerson & { answer: LeavingEffects };
  removePerson: OfPerson & { answer: LeavingEffects };

  invite: { path: Nothing; query: Nothing; body: NewInvitation; answer: MadeInvitation };
  withdrawInvitation: {
    path: { readonly invitationId: string };
    query: Nothing;
    body: Nothing;
    answer: Nothing;
  };
  checkInvitation: { path: Nothing; query: Nothing; body: Token; answer: InvitationShown };
  acceptInvitation: {
    path: Nothing;
    query: Nothing;
    body: Token & { readonly name: string; readonly password: string };
    answer: SignedIn;
  };

  readPeopleCsv: Empty & { answer: Csv };
  previewPeopleCsv: {
    path: Nothing;
    query: Nothing;
    body: Csv;
    answer: { readonly rows: readonly CsvRow[] };
  };
  takePeopleCsv: {
    path: Nothing;
    query: Nothing;
    body: Csv;
    answer: { readonly made: readonly MadeInvitation[] };
  };

  readSkills: Empty & { answer: readonly CatalogueSkill[] };
  saveSkills: {
    path: Nothing;
    query: Nothing;
    body: { readonly skills: readonly Pick<CatalogueSkill, 'skillId' | 'label'>[] };
    answer: readonly CatalogueSkill[];
  };
};

export const PEOPLE_ROUTES = {
  checkFirstRun: 'POST /v1/first-run/check',
  finishFirstRun: 'POST /v1/first-run',
  readPeople: 'GET /v1/people',
  readPeopleCsv: 'GET /v1/people/csv',
  previewPeopleCsv: 'POST /v1/people/csv/preview',
  takePeopleCsv: 'POST /v1/people/csv',
  changeRole: 'PATCH /v1/people/{accountId}',
  suspendPerson: 'POST /v1/people/{accountId}/suspend',
  resumePerson: 'POST /v1/people/{accountId}/resume',
  readLeavingEffects: 'GET /v1/people/{accountId}/effects',
  removePerson: 'DELETE /v1/people/{accountId}',
  invite: 'POST /v1/invitations',
  withdrawInvitation: 'DELETE /v1/invitations/{invitationId}',
  checkInvitation: 'POST /v1/invitation/check',
  acceptInvitation: 'POST /v1/invitation',
  readSkills: 'GET /v1/skills',
  saveSkills: 'PUT /v1/skills',
} as const satisfies Record<keyof PeopleOperations, ApiRoute>;
