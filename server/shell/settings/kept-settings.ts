import type { z } from 'zod';
import type { SiteId } from '../../protocol/index.ts';
import type { SiteSetting } from '../../store/site-setting.ts';
import type { SiteChange, Store } from '../../store/store.ts';
import type { Clock } from '../surroundings.ts';

/** One thing that an owner may say of a site: its name in the store, its shape, and what holds before. */
export type SettingKind<Value> = {
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  readonly default: Value;
};

/** Who changed something last, as `account:<id>` or `key:<id>`, and when. */
export type LastChange = { readonly changedBy: string; readonly changedAt: number };

type Tools = { readonly store: Store; readonly clock: Clock };

/** What the owners of one site have said, read once and known from then on. */
export class KeptSettings {
  readonly #siteId: SiteId;
  readonly #tools: Tools;
  readonly #rows = new Map<string, SiteSetting>();
  readonly #values = new Map<string, unknown>();
  readonly #listeners = new Set<(name: string) => void>();

  constructor(siteId: SiteId, tools: Tools) {
    this.#siteId = siteId;
    this.#tools = tools;
  }

  async load(): Promise<void> {
    for (const row of await this.#tools.store.readSettings(this.#siteId)) this.#rows.set(row.name, row);
  }

  /** What holds now. A value that an older version wrote, and this one cannot read, counts as not said. */
  read<Value>(kind: SettingKind<Value>): Value {
    if (!this.#values.has(kind.name)) this.#values.set(kind.name, this.#parse(kind));
    return this.#values.get(kind.name) as Value;
  }

  /** Counts the changes; 0 before the first. */
  versionOf(kind: SettingKind<unknown>): number {
    return this.#rows.get(kind.name)?.version ?? 0;
  }

  lastChangeOf(kind: SettingKind<unknown>): LastChange | null {
    return this.#rows.get(kind.name) ?? null;
  }

  /**
   * Saves what takes the place of `version`.
   * @param site what is said of the site itself in the same breath: both are saved, or neither
   * @returns false when somebody else did so in between; then nothing was saved, and what they said holds
   */
  async save<Value>(
    kind: SettingKind<Value>,
    value: Value,
    version: number,
    by: string,
    site?: SiteChange,
  ): Promise<boolean> {
    const row: SiteSetting = {
      name: kind.name,
      json: JSON.stringify(value),
      version: version + 1,
      changedBy: by,
      changedAt: this.#tools.clock.now(),
    };
    const saved = await this.#tools.store.saveSetting(this.#siteId, row, site);
    const holds = saved.ok ? row : saved.current;
    if (holds !== null) this.#rows.set(kind.name, holds);
    this.#values.delete(kind.name);
    for (const listener of this.#listeners) listener(kind.name);
    return saved.ok;
  }

  /** Calls back with the name of whatever is said anew. */
  onChanged(listener: (name: string) => void): void {
    this.#listeners.add(listener);
  }

  #parse<Value>(kind: SettingKind<Value>): Value {
    const row = this.#rows.get(kind.name);
    if (row === undefined) return kind.default;
    const parsed = kind.schema.safeParse(JSON.parse(row.json));
    return parsed.success ? parsed.data : kind.default;
  }
}
