import { ADDRESSES } from '../../../server/protocol/index.ts';
import type { AccountId, PeopleView } from '../../../server/protocol/index.ts';
import type { Fetch } from '../http.ts';
import type { Answered } from './answer.ts';
import { type Ask, createAsk } from './ask.ts';
import { addressOfCall, type Call, createCall } from './call.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { interfacesOf } from './interfaces-client.ts';
import { privacyOf } from './privacy-client.ts';
import { reviewsOf } from './reviews-client.ts';
import { rulesOf } from './rules-client.ts';

/** Far more pages than a site has of people: an answer that never ends is not followed. */
const PAGES_MOST = 100;

/** The dashboard's client of the API: one method for each operation that it uses. */
export function createApiClient(server: string, fetch: Fetch, onSignedOut: () => void): DashboardClient {
  const ask = createAsk(server, fetch, onSignedOut);
  const call = createCall(ask);
  return {
    account: accountOf(ask),
    ...errandsOf(call),
    site: {
      read: () => call('readSite'),
      save: (body, tag) => call('saveSite', { body, tag }),
      tag: () => call('readTag'),
    },
    interfaces: interfacesOf(call),
    rules: rulesOf(call),
    reviews: reviewsOf(server, call),
    privacy: privacyOf(call),
    people: peopleOf(call),
    skills: {
      read: () => call('readSkills'),
      save: (skills, tag) => call('saveSkills', { body: { skills }, tag }),
    },
    hours: hoursOf(call),
    measures: measuresOf(server, call),
  };
}

const accountOf = (ask: Ask): DashboardClient['account'] => ({
  read: () => ask(ADDRESSES.session),
  signIn: (body) => ask(ADDRESSES.session, { method: 'POST', body }),
  signOut: () => ask(ADDRESSES.session, { method: 'DELETE' }),
  changePassword: (body) => ask(ADDRESSES.ownPassword, { method: 'PUT', body }),
});

const errandsOf = (call: Call): Pick<DashboardClient, 'firstRun' | 'invitation'> => ({
  firstRun: {
    check: (token) => call('checkFirstRun', { body: { token } }),
    finish: (token, body) => call('finishFirstRun', { body: { token, ...body } }),
  },
  invitation: {
    read: (token) => call('checkInvitation', { body: { token } }),
    accept: (token, body) => call('acceptInvitation', { body: { token, ...body } }),
  },
});

const peopleOf = (call: Call): DashboardClient['people'] => {
  const path = (accountId: AccountId) => ({ path: { accountId } });
  return {
    read: () => readAllPeople(call),
    invite: (body) => call('invite', { body }),
    withdraw: (invitationId) => call('withdrawInvitation', { path: { invitationId } }),
    setRole: (accountId, role) => call('changeRole', { ...path(accountId), body: { role } }),
    suspend: (accountId) => call('suspendPerson', path(accountId)),
    resume: (accountId) => call('resumePerson', path(accountId)),
    effects: (accountId) => call('readLeavingEffects', path(accountId)),
    remove: (accountId) => call('removePerson', path(accountId)),
    previewCsv: (csv) => call('previewPeopleCsv', { body: { csv } }),
    takeCsv: (csv) => call('takePeopleCsv', { body: { csv } }),
    csv: () => call('readPeopleCsv'),
  };
};

/** Page by page: the list is ordered and searched as a whole. */
async function readAllPeople(call: Call): Promise<Answered<PeopleView>> {
  const first = await call('readPeople');
  if (!first.ok) return first;
  let all = first.result;
  for (let page = 1; page < PAGES_MOST && all.nextCursor !== null; page++) {
    const more = await call('readPeople', { query: { cursor: all.nextCursor } });
    if (!more.ok) return more;
    const { people, nextCursor } = more.result;
    all = { ...all, people: [...all.people, ...people], nextCursor };
  }
  return { ...first, result: all };
}

const hoursOf = (call: Call): DashboardClient['hours'] => {
  return {
    readSite: () => call('readSiteHours'),
    saveSite: (body, tag) => call('saveSiteHours', { body, tag }),
    holidayLists: () => call('readHolidayLists'),
    holidays: (listId) => call('readHolidays', { path: { listId } }),
    readAgent: (agentId) => call('readAgentHours', { path: { agentId } }),
    saveAgent: (agentId, hours, tag) => call('saveAgentHours', { path: { agentId }, body: { hours }, tag }),
  };
};

const measuresOf = (server: string, call: Call): DashboardClient['measures'] => ({
  live: () => call('readLive'),
  history: (query) => call('readHistory', { query }),
  historyCsvAddress: (query) => new URL(addressOfCall('readHistoryCsv', { query }), server).href,
  fairness: (query) => call('readFairness', { query }),
  lift: (query) => call('readLift', { query }),
  development: (agentId, query) => call('readDevelopment', { path: { agentId }, query }),
  developmentCsvAddress: (query) => new URL(addressOfCall('readDevelopmentCsv', { query }), server).href,
});
