/** @param key where it is noted; `null` notes nothing */
export function noteEngaged(key: string | null, engaged: boolean): void {
  if (key === null) return;
  try {
    if (engaged) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Blocked storage: nothing is kept, and nothing else depends on it.
  }
}
