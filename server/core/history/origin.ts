import { HISTORY_LIMITS, type VisitContext } from '../../protocol/index.ts';

/** From where a visitor came into a line; nothing in it tells of one person. '' is what is unknown. */
export type Origin = {
  /** The first part of the path, such as `/guitars`: pages of one kind are counted together. */
  readonly page: string;
  /** As the site signed it. */
  readonly segment: string;
};

export const NO_ORIGIN: Origin = { page: '', segment: '' };

/** Only what a site signed is a segment: what a page says of its visitor anybody could have said. */
export function originOf(context: VisitContext | null): Origin {
  if (context === null) return NO_ORIGIN;
  const segment = (context.signed?.segment ?? '').slice(0, HISTORY_LIMITS.segmentCharacters);
  return { page: pageGroupOf(context.page?.address ?? ''), segment };
}

/** A number, an address or a long key in a path may be somebody's own, so such a part is left out. */
function pageGroupOf(address: string): string {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)?/i.exec(address);
  if (path === null) return '';
  const [first = ''] = (path[1] ?? '/').split('/').filter((part) => part !== '');
  const isPlain =
    /^[a-z][a-z_-]*(\.html?)?$/i.test(first) && first.length <= HISTORY_LIMITS.pageGroupCharacters;
  return isPlain ? `/${first.toLowerCase()}` : first === '' ? '/' : '/…';
}
