import { LIMITS, type VisitCircumstances, type VisitedPage } from '../../server/protocol/index.ts';
import { dwell } from './dwell.ts';

/** Phones are narrower than this on their shorter side. */
const TABLET_PIXELS = 600;

/** Read when the visitor acts and not before; nothing of it is kept in the browser. */
export function circumstances(): VisitCircumstances {
  const { width, height } = screen;
  const isHandheld = matchMedia('(pointer: coarse)').matches;
  const handheld = Math.min(width, height) < TABLET_PIXELS ? 'phone' : 'tablet';
  const referrer = plain(document.referrer);
  return {
    path: pathHere(),
    referrer: referrer.startsWith(`${location.origin}/`) ? '' : referrer,
    device: {
      kind: isHandheld ? handheld : 'computer',
      width: Math.round(width),
      height: Math.round(height),
    },
    locale: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Where this tab was on this site before, and where it is, without what stands behind `?` and `#`. */
function pathHere(): readonly VisitedPage[] {
  const way = dwell.way.length > 0 ? dwell.way : [{ url: location.href, key: undefined }];
  const path: VisitedPage[] = [];
  for (const { url, key } of way) {
    const address = plain(url ?? '');
    if (address === '') continue;
    const seconds = dwell.secondsOf(key);
    const last = path.at(-1);
    if (last?.address !== address) path.push({ address, seconds });
    else path[path.length - 1] = { address, seconds: together(last.seconds, seconds) };
  }
  return path.slice(-LIMITS.visitedPages);
}

const together = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);

const plain = (address: string): string => {
  const [bare = ''] = address.split(/[?#]/u);
  return /^https?:/u.test(bare) && bare.length <= LIMITS.visitedAddressCharacters ? bare : '';
};
