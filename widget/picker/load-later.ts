import { createErrand } from '../session/errand.ts';
import type * as LaterModule from './later.ts';

/** The views behind the list, once they have come. */
export type Later = typeof LaterModule;

/** Fetches the views behind the list for all pickers of a page, again and again until they have come. */
export interface LaterViews<Module = Later> {
  readonly views: Module | null;
  /** Whether an attempt has failed and another will be made. */
  readonly late: boolean;
  want(): void;
  /** Ends the pause after a failure, when the connection has just come back or a reader asks. */
  retry(): void;
  /** Tells when they have come or are late; the result ends it. */
  subscribe(listener: () => void): () => void;
}

class LoadedLater<Module> implements LaterViews<Module> {
  views: Module | null = null;
  late = false;
  private wanted = false;
  private readonly listeners = new Set<() => void>();
  private readonly load: () => Promise<Module>;
  private readonly errand = createErrand(
    () => this.wanted && this.views === null,
    () => this.fetch(),
  );

  constructor(load: () => Promise<Module>) {
    this.load = load;
  }

  want(): void {
    this.wanted = true;
    this.errand.go();
  }

  retry(): void {
    this.errand.refresh();
    this.errand.go();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async fetch(): Promise<boolean> {
    this.views = await this.load().catch(() => null);
    this.late = this.views === null;
    for (const listener of [...this.listeners]) listener();
    return !this.late;
  }
}

/** @param load fetches the module; it rejects when that did not come */
export function createLaterViews<Module = Later>(load: () => Promise<Module>): LaterViews<Module> {
  return new LoadedLater(load);
}

export const laterViews = createLaterViews(() => import('./later.ts'));
