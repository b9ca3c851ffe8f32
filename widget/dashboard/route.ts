import type { Errand } from '../session/dashboard/dashboard-state.ts';

/** Every page that the dashboard may have, in the order of its navigation. */
export const PAGE_NAMES = [
  'live',
  'people',
  'hours',
  'rules',
  'measures',
  'development',
  'reviews',
  'privacy',
  'interfaces',
  'site',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What the address says behind `#`: which page, and what of it. `null` where it names none. */
export type Route = { readonly page: PageName | null; readonly part: string };

const isPageName = (name: string): name is PageName => PAGE_NAMES.some((each) => each === name);

/** `#/people/skills` is the part `skills` of the page `people`. */
export function routeOf(hash: string): Route {
  const [, page = '', part = ''] = /^#\/([a-z]+)\/?(.*)$/u.exec(hash) ?? [];
  return isPageName(page) ? { page, part } : { page: null, part: '' };
}

export const addressOf = (page: PageName, part = ''): string =>
  part === '' ? `#/${page}` : `#/${page}/${part}`;

const ERRANDS: Readonly<Record<string, Errand['kind']>> = {
  'first-run': 'first-run',
  invitation: 'invitation',
};

/** A link that was sent, or printed at the first start: `#first-run=<token>`. */
export function errandOf(hash: string): Errand | null {
  const [, name = '', token = ''] = /^#\/?([a-z-]+)[=/]([\w.~-]+)$/u.exec(hash) ?? [];
  const kind = ERRANDS[name];
  return kind === undefined || token === '' ? null : { kind, token };
}
