import { ADDRESSES } from '../../../server/protocol/index.ts';
import type { Fetch } from '../http.ts';
import { type Ask, createAsk } from './ask.ts';
import type { DashboardClient } from './dashboard-client.ts';

const bearing = encodeURIComponent;

/** The dashboard's client of the API: one method for each operation that it uses. */
export function createApiClient(server: string, fetch: Fetch, onSignedOut: () => void): DashboardClient {
  const ask = createAsk(server, fetch, onSignedOut);
  return {
    account: accountOf(ask),
    ...errandsOf(ask),
    site: {
      read: () => ask('/v1/site'),
      save: (body, tag) => ask('/v1/site', { method: 'PUT', body, tag }),
      tag: () => ask('/v1/site/tag'),
    },
    people: peopleOf(ask),
    skills: {
      read: () => ask('/v1/skills'),
      save: (skills, tag) => ask('/v1/skills', { method: 'PUT', body: { skills }, tag }),
    },
    hours: hoursOf(ask),
  };
}

const accountOf = (ask: Ask): DashboardClient['account'] => ({
  read: () => ask(ADDRESSES.session),
  signIn: (body) => ask(ADDRESSES.session, { method: 'POST', body }),
  signOut: () => ask(ADDRESSES.session, { method: 'DELETE' }),
});

const errandsOf = (ask: Ask): Pick<DashboardClient, 'firstRun' | 'invitation'> => ({
  firstRun: {
    check: (token) => ask('/v1/first-run/check', { method: 'POST', body: { token } }),
    finish: (token, body) => ask('/v1/first-run', { method: 'POST', body: { token, ...body } }),
  },
  invitation: {
    read: (token) => ask('/v1/invitation/check', { method: 'POST', body: { token } }),
    accept: (token, body) => ask('/v1/invitation', { method: 'POST', body: { token, ...body } }),
  },
});

const peopleOf = (ask: Ask): DashboardClient['people'] => {
  const person = (accountId: string) => `/v1/people/${bearing(accountId)}`;
  return {
    read: () => ask('/v1/people'),
    invite: (body) => ask('/v1/invitations', { method: 'POST', body }),
    withdraw: (invitationId) => ask(`/v1/invitations/${bearing(invitationId)}`, { method: 'DELETE' }),
    setRole: (accountId, role) => ask(person(accountId), { method: 'PATCH', body: { role } }),
    suspend: (accountId) => ask(`${person(accountId)}/suspend`, { method: 'POST' }),
    resume: (accountId) => ask(`${person(accountId)}/resume`, { method: 'POST' }),
    effects: (accountId) => ask(`${person(accountId)}/effects`),
    remove: (accountId) => ask(person(accountId), { method: 'DELETE' }),
    previewCsv: (csv) => ask('/v1/people/csv/preview', { method: 'POST', body: { csv } }),
    takeCsv: (csv) => ask('/v1/people/csv', { method: 'POST', body: { csv } }),
    csv: () => ask('/v1/people/csv'),
  };
};

const hoursOf = (ask: Ask): DashboardClient['hours'] => {
  const agent = (agentId: string) => `/v1/agents/${bearing(agentId)}/hours`;
  return {
    readSite: () => ask('/v1/hours'),
    saveSite: (body, tag) => ask('/v1/hours', { method: 'PUT', body, tag }),
    holidayLists: () => ask('/v1/holidays'),
    holidays: (listId) => ask(`/v1/holidays/${bearing(listId)}`),
    readAgent: (agentId) => ask(agent(agentId)),
    saveAgent: (agentId, hours, tag) => ask(agent(agentId), { method: 'PUT', body: { hours }, tag }),
  };
};
