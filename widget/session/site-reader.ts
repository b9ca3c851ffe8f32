import { SITE_ADDRESSES } from '../../server/protocol/addresses.ts';
import type { AgentId, AgentList, AgentPage, SiteId, Slots } from '../../server/protocol/index.ts';
import type { SlotsWanted } from './booking-state.ts';
import type { Reply } from './connection.ts';
import { askHttp } from './http.ts';
import type { Fetch } from './http.ts';

/** What anybody may read of a site over plain HTTP; no cookie goes with it. */
export interface SiteReader {
  list(): Promise<Reply<AgentList>>;
  /** @param reviewsPage what `nextPage` gave, `null` for the first page of reviews */
  agentPage(agentId: AgentId, reviewsPage: string | null): Promise<Reply<AgentPage>>;
  slots(wanted: SlotsWanted): Promise<Reply<Slots>>;
}

export function createSiteReader(server: string, siteId: SiteId, fetch: Fetch): SiteReader {
  const read = <Result>(url: URL): Promise<Reply<Result>> =>
    askHttp<Result>(fetch, url.href, { credentials: 'omit' });
  return {
    list: () => read(new URL(SITE_ADDRESSES.agentList(siteId), server)),
    agentPage: (agentId, reviewsPage) => {
      const url = new URL(SITE_ADDRESSES.agentPage(siteId, agentId), server);
      if (reviewsPage !== null) url.searchParams.set('page', reviewsPage);
      return read(url);
    },
    slots: ({ choice, need }) => {
      const url = new URL(SITE_ADDRESSES.slots(siteId), server);
      if (choice.kind === 'agent') url.searchParams.set('agent', choice.agentId);
      else {
        for (const skillId of need.skills) url.searchParams.append('skill', skillId);
        for (const language of need.languages) url.searchParams.append('language', language);
      }
      return read(url);
    },
  };
}
