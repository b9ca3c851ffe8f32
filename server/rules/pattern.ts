/** Whether the whole text fits a pattern in which `*` stands for any characters; in linear steps. */
export function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** As `fits`, of the path of a page: a slash at the end of either counts for nothing. */
export const pathFits = (path: string, pattern: string): boolean =>
  fits(withoutSlash(path), withoutSlash(pattern));

const withoutSlash = (path: string): string =>
  path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
