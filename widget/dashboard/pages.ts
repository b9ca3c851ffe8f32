import { type Role, SCOPES_OF_ROLE } from '../../server/protocol/index.ts';
import type { Page } from './page.ts';

/** The pages that exist, in the order of the navigation. Each comes when it is first opened. */
export const PAGES: readonly Page[] = [
  {
    name: 'people',
    scope: 'people:read',
    load: () => import('./people/people.ts').then(({ people }) => people),
  },
  {
    name: 'hours',
    scope: 'hours:read',
    load: () => import('./hours/hours.ts').then(({ hours }) => hours),
  },
  {
    name: 'interfaces',
    scope: 'keys:write',
    load: () => import('./interfaces/interfaces.ts').then(({ interfaces }) => interfaces),
  },
  { name: 'site', scope: 'site:read', load: () => import('./site/site.ts').then(({ site }) => site) },
];

/** The pages of somebody's role. */
export const pagesOf = (role: Role): readonly Page[] =>
  PAGES.filter(({ scope }) => SCOPES_OF_ROLE[role].includes(scope));
