import { createHash } from 'node:crypto';
import type { Moment, RuleId, SiteId } from '../../protocol/index.ts';
import { EMPTY_BOOK, publicBook, type Rule, type RuleBook } from '../../rules/index.ts';
import type { Store } from '../../store/store.ts';
import type { Clock } from '../surroundings.ts';

/** The name of the setting of a site that holds its rules. */
export const RULES_SETTING = 'rules';

/** What others changed is looked for no more often than this. */
const LOOK_AGAIN_MILLISECONDS = 1_000;

/** `text` is empty for a site without any in force. */
export type PublicRules = { readonly text: string; readonly etag: string };

type Read = { readonly version: number; readonly book: RuleBook; readonly shown: PublicRules };

const read = (version: number, book: RuleBook): Read => {
  const shown = publicBook(book);
  const text = shown.rules.length === 0 ? '' : JSON.stringify(shown);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { version, book, shown: { text, etag: `"${digest}"` } };
};

/** The rules of one site, as the store has them. */
export class RuleKeeper {
  readonly #store: Pick<Store, 'readSettings'>;
  readonly #siteId: SiteId;
  readonly #clock: Pick<Clock, 'now'>;
  #read: Read = read(0, EMPTY_BOOK);
  #lookedAt: Moment = -Infinity;
  #looking: Promise<void> = Promise.resolve();

  constructor(store: Pick<Store, 'readSettings'>, siteId: SiteId, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#siteId = siteId;
    this.#clock = clock;
  }

  async book(): Promise<RuleBook> {
    await this.#lookAgain();
    return this.#read.book;
  }

  /** The one in force of this id. */
  async rule(ruleId: RuleId): Promise<Rule | null> {
    const { rules } = await this.book();
    return rules.find((rule) => rule.ruleId === ruleId && rule.enabled) ?? null;
  }

  /** Looks at once: here they were changed. */
  async refresh(): Promise<void> {
    this.#lookedAt = -Infinity;
    await this.#lookAgain();
  }

  async shown(): Promise<PublicRules> {
    await this.#lookAgain();
    return this.#read.shown;
  }

  /** The name as it was read last: for screens, which do not wait. */
  get(ruleId: RuleId): string | undefined {
    return this.#read.book.rules.find((rule) => rule.ruleId === ruleId)?.name;
  }

  /** While the store cannot be read, what was known last holds. */
  #lookAgain(): Promise<void> {
    if (this.#clock.now() - this.#lookedAt >= LOOK_AGAIN_MILLISECONDS) {
      this.#lookedAt = this.#clock.now();
      this.#looking = this.#look().catch(() => undefined);
    }
    return this.#looking;
  }

  async #look(): Promise<void> {
    const settings = await this.#store.readSettings(this.#siteId);
    const setting = settings.find(({ name }) => name === RULES_SETTING);
    const version = setting?.version ?? 0;
    if (version === this.#read.version) return;
    this.#read = read(version, setting === undefined ? EMPTY_BOOK : (JSON.parse(setting.json) as RuleBook));
  }
}
