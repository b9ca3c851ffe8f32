import type { Answered } from './answer.ts';
import type {
  Hours,
  AgentId,
  Moment,
  Role,
  SignIn,
  SiteId,
  SkillId,
  TimeZone,
} from '../../../server/protocol/index.ts';

/** Who is signed in, and to which site. */
export type Account = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** `null` for whoever does not serve, and so has no console. */
  readonly agentId: AgentId | null;
  readonly siteId: SiteId;
  readonly siteName: string;
};

export type PersonSkill = { readonly skillId: SkillId; readonly level: number };

export type Person = {
  readonly accountId: string;
  /** `null` for whoever does not serve. */
  readonly agentId: AgentId | null;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly skills: readonly PersonSkill[];
  readonly suspendedAt: Moment | null;
  readonly isSelf: boolean;
};

/** An invitation that nobody has followed yet. */
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
};

export type NewInvitation = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
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

/** What happens to people in line when somebody is suspended or removed now. */
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

export type CatalogueSkill = { readonly skillId: SkillId; readonly label: string; readonly agents: number };

/** One line of a file of people, as it would be taken. */
export type CsvRow = {
  /** In the file, the head being line 1. */
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly skills: string;
  /** What is wrong with it, as a sentence. */
  readonly problem: string | null;
};

export type CsvPreview = { readonly rows: readonly CsvRow[] };
export type CsvTaken = { readonly made: readonly MadeInvitation[] };

export type SiteFacts = {
  readonly siteId: SiteId;
  readonly name: string;
  readonly zone: TimeZone;
  readonly origins: readonly string[];
};

/** Whether the tag was seen on a page. */
export type TagSeen = {
  readonly seenAt: Moment | null;
  readonly origin: string | null;
  /** A page that has the tag and may not: its origin is none of the site's. */
  readonly refusedOrigin: string | null;
};

export type SiteDraft = Pick<SiteFacts, 'name' | 'zone' | 'origins'>;

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Whether the owner is on the list of agents too. */
  readonly serves: boolean;
};

export type FirstRun = {
  readonly account: NewAccount;
  readonly site: SiteDraft;
};

export type InvitationShown = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly siteName: string;
};

export type Holiday = { readonly date: string; readonly name: string };
export type HolidayList = { readonly listId: string; readonly label: string };

/** The hours of a site, and the list of holidays on which it is closed. */
export type SiteHours = { readonly hours: Hours | null; readonly holidayList: string | null };

/** All that the dashboard asks of the server. Each write answers with what stands there afterwards. */
export interface DashboardClient {
  readonly account: {
    read(): Promise<Answered<Account>>;
    signIn(body: SignIn): Promise<Answered<Account>>;
    signOut(): Promise<Answered<object>>;
  };
  readonly firstRun: {
    /** Refused where the link was used or is too old. */
    check(token: string): Promise<Answered<object>>;
    finish(token: string, body: FirstRun): Promise<Answered<Account>>;
  };
  readonly invitation: {
    read(token: string): Promise<Answered<InvitationShown>>;
    accept(
      token: string,
      body: { readonly name: string; readonly password: string },
    ): Promise<Answered<Account>>;
  };
  readonly site: {
    read(): Promise<Answered<SiteFacts>>;
    save(draft: SiteDraft, tag: string | null): Promise<Answered<SiteFacts>>;
    tag(): Promise<Answered<TagSeen>>;
  };
  readonly people: {
    read(): Promise<Answered<PeopleView>>;
    invite(invitation: NewInvitation): Promise<Answered<MadeInvitation>>;
    withdraw(invitationId: string): Promise<Answered<object>>;
    setRole(accountId: string, role: Role): Promise<Answered<object>>;
    suspend(accountId: string): Promise<Answered<object>>;
    resume(accountId: string): Promise<Answered<object>>;
    effects(accountId: string): Promise<Answered<LeavingEffects>>;
    remove(accountId: string): Promise<Answered<object>>;
    previewCsv(csv: string): Promise<Answered<CsvPreview>>;
    takeCsv(csv: string): Promise<Answered<CsvTaken>>;
    csv(): Promise<Answered<{ readonly csv: string }>>;
  };
  readonly skills: {
    read(): Promise<Answered<readonly CatalogueSkill[]>>;
    save(
      skills: readonly Pick<CatalogueSkill, 'skillId' | 'label'>[],
      tag: string | null,
    ): Promise<Answered<readonly CatalogueSkill[]>>;
  };
  readonly hours: {
    readSite(): Promise<Answered<SiteHours>>;
    saveSite(hours: SiteHours, tag: string | null): Promise<Answered<SiteHours>>;
    holidayLists(): Promise<Answered<readonly HolidayList[]>>;
    holidays(listId: string): Promise<Answered<readonly Holiday[]>>;
    readAgent(agentId: AgentId): Promise<Answered<Hours | null>>;
    saveAgent(agentId: AgentId, hours: Hours | null, tag: string | null): Promise<Answered<Hours | null>>;
  };
}
