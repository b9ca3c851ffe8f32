import { NOTHING_FIRED, type Fired } from '../../../server/rules/pacing.ts';

type Entry = { readonly index: number; readonly url: string | null; getState?(): unknown };
type Navigation = {
  entries(): readonly Entry[];
  readonly currentEntry: Entry | null;
  updateCurrentEntry?(options: { readonly state: unknown }): void;
};
const here = (): Navigation | undefined => (window as { readonly navigation?: Navigation }).navigation;

const NAME = 'handpick';

/**
 * Which rules fired in this tab, in the state that browsers keep with its way through the site: there is no
 * identifier in it, it goes with the tab, and nothing else is stored. Where a browser has no such state a
 * rule may fire again on the next page.
 */
export function rememberedFired(): Fired {
  const states = wayHere().map(
    (entry) => (entry.getState?.() as Record<string, unknown> | undefined)?.[NAME],
  );
  return (states.findLast((state) => state !== undefined) as Fired | undefined) ?? NOTHING_FIRED;
}

export function rememberFired(fired: Fired): void {
  const navigation = here();
  const before = navigation?.currentEntry?.getState?.();
  // What the page keeps there stays; where it keeps something else than an object, it is left alone.
  if (before !== undefined && typeof before !== 'object') return;
  navigation?.updateCurrentEntry?.({ state: { ...before, [NAME]: fired } });
}

/** Nothing fired in this tab any more. */
export function forgetFired(): void {
  const before = here()?.currentEntry?.getState?.();
  if (typeof before !== 'object' || before === null || !(NAME in before)) return;
  const { [NAME]: _fired, ...kept } = before as Record<string, unknown>;
  here()?.updateCurrentEntry?.({ state: kept });
}

/** Paths of this site that were seen in this tab, oldest first, this page included. */
export function pathsHere(): readonly string[] {
  const paths = wayHere().flatMap(({ url }) => (url === null ? [] : [new URL(url).pathname]));
  return paths.length === 0 ? [location.pathname] : paths;
}

function wayHere(): readonly Entry[] {
  const navigation = here();
  const now = navigation?.currentEntry?.index ?? -1;
  return (navigation?.entries() ?? []).filter(({ index }) => index <= now);
}
