type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/**
 * What came new over the wire, with each part that says the same as before in the object of before: who
 * compares parts by identity then sees which of them changed. Both are plain JSON.
 */
export function share<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after)) return after;
  if (!isFields(before) || !isFields(after) || Array.isArray(before) !== Array.isArray(after)) return after;
  const names = Object.keys(after);
  const parts = names.map((name) => share(before[name], after[name]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name, index) => name in before && Object.is(before[name], parts[index]));
  if (isSame) return before as Value;
  if (Array.isArray(after)) return parts as Value;
  return Object.fromEntries(names.map((name, index) => [name, parts[index]])) as Value;
}
