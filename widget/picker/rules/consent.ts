import type { ConsentMode } from '../../../server/protocol/index.ts';
import { isEngaged } from '../engaged.ts';
import { forgetFired } from './remembered.ts';

/**
 * What may be done before the visitor acts. `limited`: rules are matched in the memory of the page, one of
 * them may ask once for a slot to be held for nobody known, and nothing is kept. `none`: nothing.
 */
export type Consent = 'granted' | 'limited' | 'none';

/** What the page says, or else the owner of the site. What is misspelt counts as not granted. */
export function consentOf(host: Element, usual: ConsentMode = 'granted'): Consent {
  switch (host.getAttribute('consent') ?? usual) {
    case 'granted':
      return 'granted';
    case 'withdrawn':
      return 'none';
    case 'signal':
      return browserSaysNo() ? 'none' : 'limited';
    default:
      return 'limited';
  }
}

/** Global Privacy Control, or the older "do not track". */
function browserSaysNo(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & {
    readonly globalPrivacyControl?: boolean;
  };
  return globalPrivacyControl === true || doNotTrack === '1';
}

export const isWithdrawn = (host: Element): boolean => host.getAttribute('consent') === 'withdrawn';

/**
 * Removes what this browser keeps of a site. The place of somebody who waits or talks is their own act, and
 * stays until it is over.
 * @param prefix of all keys of the site
 * @param engaged the key that says that somebody waits or talks
 */
export function forgetVisit(prefix: string, engaged: string): void {
  forgetFired();
  if (isEngaged(engaged)) return;
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Blocked storage keeps nothing.
  }
}
