import { ADDRESS_PAYLOADS, PAYLOADS } from '../../server/shell/test/payloads.ts';

const AT_ONCE = 16;

/** Addresses one by one, since only a whole value is one; the rest some at once. */
function values(): readonly string[] {
  // Half a character does not come through a line.
  const whole = PAYLOADS.map((payload) => payload.replace(/\p{Cs}/gu, '\uFFFD'));
  const rest = whole.filter((payload) => !ADDRESS_PAYLOADS.includes(payload));
  const chunks = Array.from({ length: Math.ceil(rest.length / AT_ONCE) }, (_, index) =>
    rest.slice(index * AT_ONCE, (index + 1) * AT_ONCE).join(' \n'),
  );
  return [...ADDRESS_PAYLOADS, ...chunks];
}

/** Identifiers, codes, languages, zones, currencies, days, times, versions: what nobody writes freely. */
const CODE = new RegExp(
  [
    '[a-z][A-Za-z0-9]*(?:[-.:/_][A-Za-z0-9]+)*',
    '[a-z]{2}-[A-Z]{2}',
    '(?:Africa|America|Asia|Europe|Pacific)/[A-Za-z_/]+',
    '[A-Z]{3}',
    '[A-Z]{2}',
    '\\d{4}-\\d\\d-\\d\\d.*',
    '\\d\\d:\\d\\d',
    '"[^"]*"',
    '/v1/.*',
    '[0-9a-f-]{16,}',
  ]
    .map((code) => `^${code}$`)
    .join('|'),
  'u',
);
/** Free words that often look like codes. */
const FREE = new Set(['tags', 'praiseTags', 'complaintTags', 'segment', 'shortcut', 'actor', 'subject']);
/** What a page makes of its own address, and what an owner has set and the server checked when it started. */
const OWN = /\.(?:receipt\.link|publicUrl)$/u;
/** What the page names as it likes, and its values. */
const NAMED_FREELY = new Set(['attributes', 'data']);

/** Puts what harms in the place of all that people write, until each field has had all of it. */
export class Poison {
  readonly #values = values();
  readonly #given = new Map<string, number>();
  #wanting = false;

  /** The fields, by their names and those of what they are in. */
  get fields(): readonly string[] {
    return [...this.#given.keys()];
  }

  /** Whether a field that was met since the last question has not had everything. */
  get isWanting(): boolean {
    const was = this.#wanting;
    this.#wanting = false;
    return was;
  }

  of<Value>(value: Value, path = ''): Value {
    return this.#poisoned(value, path) as Value;
  }

  #poisoned(value: unknown, path: string): unknown {
    if (typeof value === 'string') return this.#word(value, path);
    if (Array.isArray(value)) return value.map((inner) => this.#poisoned(inner, path));
    if (value instanceof Map)
      return new Map([...value].map(([key, inner]) => [key, this.#poisoned(inner, path)]));
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    const isFree = NAMED_FREELY.has(path.split('.').at(-1) ?? '');
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      const at = `${path}.${isFree ? '*' : key}`;
      if (!isFree) return [key, this.#poisoned(inner, at)];
      return [this.#next(`${path}.key`), typeof inner === 'string' ? this.#next(at) : inner];
    });
    return Object.fromEntries(entries);
  }

  #word(text: string, path: string): string {
    const key = path.split('.').at(-1) ?? '';
    if (key.endsWith('Id') || key === 'photoUrl' || OWN.test(path)) return text;
    return CODE.test(text) && !FREE.has(key) ? text : this.#next(path);
  }

  #next(path: string): string {
    const field = path.split('.').slice(-2).join('.');
    const given = this.#given.get(field) ?? 0;
    this.#given.set(field, given + 1);
    if (given + 1 < this.#values.length) this.#wanting = true;
    return this.#values[given % this.#values.length] ?? '';
  }
}
