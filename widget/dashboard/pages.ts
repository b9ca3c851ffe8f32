import { type Role, SCOPES_OF_ROLE } from '../../server/protocol/index.ts';
import type { Page } from './page.ts';

/** The pages that exist, in the order of the navigation. Each comes when it is first opened. */
export const PAGES: readonly Page[] = [
  { name: 'live', scope: 'measures:read', load: () => import('./live/live.ts').then(({ live }) => live) },
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
    name: 'rules',
    scope: 'rules:read',
    load: () => import('./rules/rules.ts').then(({ rules }) => rules),
  },
  {
    name: 'measures',
    scope: 'measures:read',
    load: () => import('./measures/measures.ts').then(({ measures }) => measures),
  },
  {
    name: 'development',
    scope: 'development:read',
    load: () => import('./development/development.ts').then(({ development }) => development),
  },
  {
    name: 'reviews',
    scope: 'reviews:read',
    load: () => import('./reviews/reviews.ts').then(({ reviews }) => reviews),
  },
  {
    name: 'privacy',
    scope: 'privacy:read',
    load: () => import('./privacy/privacy.ts').then(({ privacy }) => privacy),
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
