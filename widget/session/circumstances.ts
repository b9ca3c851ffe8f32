import { LIMITS, type VisitCircumstances } from '../../server/protocol/index.ts';

/** What the browser keeps of this tab's way through the site; not every browser has it. */
type History = { entries(): readonly { readonly index: number; readonly url: string | null }[] };
type WithHistory = {
  readonly navigation?: History & { readonly currentEntry: { readonly index: number } | null };
};

/** Phones are narrower than this on their shorter side. */
const TABLET_PIXELS = 600;

/** Read when the visitor acts and not before; nothing of it is kept in the page or in the browser. */
export function circumstances(): VisitCircumstances {
  const { width, height } = screen;
  const isHandheld = matchMedia('(pointer: coarse)').matches;
  const handheld = Math.min(width, height) < TABLET_PIXELS ? 'phone' : 'tablet';
  const referrer = plain(document.referrer);
  return {
    path: pathHere(),
    secondsHere: Math.min(Math.round(performance.now() / 1_000), LIMITS.secondsHereMost),
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
function pathHere(): readonly string[] {
  const { navigation } = window as WithHistory;
  const now = navigation?.currentEntry?.index ?? -1;
  const been = (navigation?.entries() ?? []).filter(({ index }) => index <= now);
  return been
    .map(({ url }) => plain(url ?? ''))
    .filter((address, at, all) => address !== '' && address !== all[at - 1])
    .slice(-LIMITS.visitedPages);
}

const plain = (address: string): string => {
  const [bare = ''] = address.split(/[?#]/u);
  return /^https?:/u.test(bare) && bare.length <= LIMITS.visitedAddressCharacters ? bare : '';
};
