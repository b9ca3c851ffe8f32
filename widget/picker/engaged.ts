/**
 * Whether this browser is in line or in a conversation at a site, so that a launcher loads by itself after a
 * change of page and the place is kept. Written only after a person acted; a browser that keeps nothing only
 * means that the launcher has to be opened.
 */
const key = (server: string, site: string): string => `handpick/${server}/${site}/engaged`;

export function isEngaged(server: string, site: string): boolean {
  try {
    return localStorage.getItem(key(server, site)) !== null;
  } catch {
    return false;
  }
}

/** Where it is noted; `null` notes nothing. */
export type EngagedAt = { readonly server: string; readonly site: string } | null;

export function noteEngaged(at: EngagedAt, engaged: boolean): void {
  if (at !== null) setEngaged(at.server, at.site, engaged);
}

function setEngaged(server: string, site: string, engaged: boolean): void {
  try {
    if (engaged) localStorage.setItem(key(server, site), '1');
    else localStorage.removeItem(key(server, site));
  } catch {
    // Blocked storage: nothing is kept, and nothing else depends on it.
  }
}
