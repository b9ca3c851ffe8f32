/** What names something of a site in what is sent, by the name of the field. */
const NAMING = /Ids?$|^(?:agents|subject|attachments|without)$/;
/** Not of the site: an id that the sender makes, the id of a law's list, and a name that the writer gives. */
const OWN = new Set(['commandId', 'viewId', 'listId', 'externalId', 'branchId']);

export const namesSomething = (field: string): boolean => NAMING.test(field) && !OWN.has(field);

/** An id of the same shape that is nobody's. */
export const nobodys = (id: string): string => `${id.slice(0, -3)}${id.endsWith('qqq') ? 'zzz' : 'qqq'}`;

/** The same with ids that name nothing. */
export function swapped<Value>(value: Value, field = ''): Value {
  return change(value, field) as Value;
}

function change(value: unknown, field: string): unknown {
  if (typeof value === 'string') return namesSomething(field) ? nobodys(value) : value;
  if (Array.isArray(value)) return value.map((each) => change(each, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
}

/** Every id in what is sent. */
export function idsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return namesSomething(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => idsIn(each, name));
}

/** An answer in which ids do not show: what is left must not tell whether they name something. */
export function blind(answer: unknown, ids: readonly string[]): string {
  const text = JSON.stringify(answer);
  return ids.reduce((rest, id) => rest.replaceAll(id, '·'), text);
}
