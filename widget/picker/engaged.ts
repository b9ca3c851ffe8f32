/**
 * Where a browser keeps that it is in line or in a conversation at a site, so that a launcher loads by itself
 * after a change of page and the place is kept. It is written only after a person acted, by
 * `note-engaged.ts`.
 */
export const engagedKey = (server: string, site: string): string => `handpick/${server}/${site}/engaged`;

/** A browser that keeps nothing only means that the launcher has to be opened. */
export function isEngaged(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
