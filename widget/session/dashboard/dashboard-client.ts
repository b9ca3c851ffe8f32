import type {
  AccountId,
  AgentId,
  CatalogueSkill,
  CsvRow,
  Development,
  FairnessAnswer,
  FirstRunForm,
  HistoryAnswer,
  HistoryAsk,
  Holiday,
  HolidayList,
  Hours,
  HoursOfAgent,
  InvitationShown,
  LeavingEffects,
  LiftAnswer,
  LiveBoard,
  MadeInvitation,
  NewInvitation,
  PasswordChange,
  PeopleView,
  Role,
  SignedIn,
  SignIn,
  SiteCard,
  SiteForm,
  SiteHours,
  SiteTag,
  SpanQuery,
} from '../../../server/protocol/index.ts';
import type { Answered } from './answer.ts';
import type { InterfacesClient } from './interfaces-client.ts';
import type { PrivacyClient } from './privacy-client.ts';
import type { ReviewsClient } from './reviews-client.ts';
import type { RulesClient } from './rules-client.ts';

export type NewAccount = FirstRunForm['account'];
export type CsvPreview = { readonly rows: readonly CsvRow[] };
export type CsvTaken = { readonly made: readonly MadeInvitation[] };
export type SkillDraft = Pick<CatalogueSkill, 'skillId' | 'label'>;

export type { Holiday, HolidayList, SiteHours };

/** All that the dashboard asks of the server. Each write answers with what stands there afterwards. */
export interface DashboardClient {
  readonly account: {
    read(): Promise<Answered<SignedIn>>;
    signIn(body: SignIn): Promise<Answered<SignedIn>>;
    signOut(): Promise<Answered<object>>;
    changePassword(change: PasswordChange): Promise<Answered<object>>;
  };
  readonly firstRun: {
    /** Refused where the link was used or is too old. */
    check(token: string): Promise<Answered<object>>;
    finish(token: string, body: Omit<FirstRunForm, 'token'>): Promise<Answered<SignedIn>>;
  };
  readonly invitation: {
    read(token: string): Promise<Answered<InvitationShown>>;
    accept(
      token: string,
      body: { readonly name: string; readonly password: string },
    ): Promise<Answered<SignedIn>>;
  };
  readonly site: {
    read(): Promise<Answered<SiteCard>>;
    save(form: SiteForm, tag: string | null): Promise<Answered<SiteCard>>;
    tag(): Promise<Answered<SiteTag>>;
  };
  readonly interfaces: InterfacesClient;
  readonly rules: RulesClient;
  readonly reviews: ReviewsClient;
  readonly privacy: PrivacyClient;
  readonly people: {
    read(): Promise<Answered<PeopleView>>;
    invite(invitation: NewInvitation): Promise<Answered<MadeInvitation>>;
    withdraw(invitationId: string): Promise<Answered<object>>;
    setRole(accountId: AccountId, role: Role): Promise<Answered<object>>;
    suspend(accountId: AccountId): Promise<Answered<object>>;
    resume(accountId: AccountId): Promise<Answered<object>>;
    effects(accountId: AccountId): Promise<Answered<LeavingEffects>>;
    remove(accountId: AccountId): Promise<Answered<object>>;
    previewCsv(csv: string): Promise<Answered<CsvPreview>>;
    takeCsv(csv: string): Promise<Answered<CsvTaken>>;
    csv(): Promise<Answered<{ readonly csv: string }>>;
  };
  readonly skills: {
    read(): Promise<Answered<readonly CatalogueSkill[]>>;
    save(skills: readonly SkillDraft[], tag: string | null): Promise<Answered<readonly CatalogueSkill[]>>;
  };
  readonly hours: {
    readSite(): Promise<Answered<SiteHours>>;
    saveSite(hours: SiteHours, tag: string | null): Promise<Answered<SiteHours>>;
    holidayLists(): Promise<Answered<readonly HolidayList[]>>;
    holidays(listId: string): Promise<Answered<readonly Holiday[]>>;
    readAgent(agentId: AgentId): Promise<Answered<HoursOfAgent>>;
    saveAgent(agentId: AgentId, hours: Hours | null, tag: string | null): Promise<Answered<HoursOfAgent>>;
  };
  readonly measures: {
    live(): Promise<Answered<LiveBoard>>;
    history(ask: HistoryAsk): Promise<Answered<HistoryAnswer>>;
    /** Where the same is as a file that the browser saves. */
    historyCsvAddress(ask: HistoryAsk): string;
    fairness(span: SpanQuery): Promise<Answered<FairnessAnswer>>;
    lift(span: SpanQuery): Promise<Answered<LiftAnswer>>;
    development(agentId: AgentId, span: SpanQuery): Promise<Answered<Development>>;
    developmentCsvAddress(span: SpanQuery): string;
  };
}
