import type { CalendarDate, Hours } from '../hours.ts';
import type { AgentId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute } from './shape.ts';

/** `null` where nobody can book. */
export type HoursOfAgent = { readonly hours: Hours | null };

/** A day on which nobody works; its name is told as it is where it is kept. */
export type Holiday = { readonly date: CalendarDate; readonly name: string };

/** The public holidays of a country, or of a part of one: `DE-BY`. */
export type HolidayList = { readonly listId: string; readonly label: string };

/** The hours of a site, `null` where it has none, and the list of holidays on which it is closed. */
export type SiteHours = { readonly hours: Hours | null; readonly holidayList: string | null };

/** For so many years, this one among them, holidays are known. */
export const HOLIDAY_YEARS = 3;

type OfAgent = { path: { readonly agentId: AgentId }; query: Nothing; answer: HoursOfAgent };

export type HoursOperations = {
  readSiteHours: { path: Nothing; query: Nothing; body: Nothing; answer: SiteHours };
  saveSiteHours: { path: Nothing; query: Nothing; body: SiteHours; answer: SiteHours };
  readHolidayLists: { path: Nothing; query: Nothing; body: Nothing; answer: readonly HolidayList[] };
  readHolidays: {
    path: { readonly listId: string };
    query: Nothing;
    body: Nothing;
    answer: readonly Holiday[];
  };
  readAgentHours: OfAgent & { body: Nothing };
  saveAgentHours: OfAgent & { body: HoursOfAgent };
};

export const HOURS_ROUTES = {
  readSiteHours: 'GET /v1/hours',
  saveSiteHours: 'PUT /v1/hours',
  readHolidayLists: 'GET /v1/holidays',
  readHolidays: 'GET /v1/holidays/{listId}',
  readAgentHours: 'GET /v1/agents/{agentId}/hours',
  saveAgentHours: 'PUT /v1/agents/{agentId}/hours',
} as const satisfies Record<keyof HoursOperations, ApiRoute>;
