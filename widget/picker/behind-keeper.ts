import type { LitElement, ReactiveController } from 'lit';
import { createErrand } from '../session/errand.ts';
import type { ListWords } from '../words/list.ts';
import type { Behind } from './behind.ts';
import type { LaterViews } from './load-later.ts';

/** The other views are fetched this long after the beginning, so that the list has the line to itself. */
const AFTER_FIRST_LIST_MILLISECONDS = 2_000;

type Host = LitElement & {
  readonly later: LaterViews;
  readonly words: ListWords;
  readonly reword: <Words extends object>(words: Words) => Words;
};

/** Fetches what comes behind the list, and keeps it for the one element that shows it. */
export class BehindKeeper implements ReactiveController {
  /** `null` until it has been fetched. */
  behind: Behind | null = null;
  private readonly host: Host;
  private readonly onCome: (behind: Behind) => void;
  private ends: readonly (() => void)[] = [];
  private readonly words = createErrand(
    () => this.host.later.views !== null && this.behind === null,
    () => this.fetchWords(),
  );

  constructor(host: Host, onCome: (behind: Behind) => void) {
    this.host = host;
    this.onCome = onCome;
    host.addController(this);
  }

  hostConnected(): void {
    this.ends = [this.host.later.subscribe(() => this.take())];
    setTimeout(() => this.host.later.want(), AFTER_FIRST_LIST_MILLISECONDS);
    this.take();
  }

  hostDisconnected(): void {
    for (const end of this.ends) end();
  }

  /** The connection is back, or a reader asks. */
  retry(): void {
    this.host.later.retry();
    this.words.refresh();
    this.words.go();
    this.behind?.views.retryGroups();
  }

  /** The views behind the list have come, or are late. */
  private take(): void {
    this.words.go();
    this.host.requestUpdate();
  }

  /** Their words in the language of the list; the result says whether they have come. */
  private async fetchWords(): Promise<boolean> {
    const { later, words } = this.host;
    const { views } = later;
    const more = await views?.behindWords.load(words.formats.locale).catch(() => null);
    if (!views || !more) return false;
    this.behind = { views, words: { ...words, ...this.host.reword(more) } };
    this.ends = [...this.ends, views.watchGroups(() => this.host.requestUpdate())];
    this.onCome(this.behind);
    this.host.requestUpdate();
    return true;
  }
}
