import { LIMITS } from '../../server/protocol/limits.ts';
import type { Moment } from '../../server/protocol/index.ts';
import type * as EngagedModule from './engaged-half.ts';
import { createErrand, type Errand } from './errand.ts';
import type { PickerRequest, PickerState } from './picker-state.ts';

/** The half of a session that acts, once it has come. */
export type Engaged = typeof EngagedModule;

/** Fetches it; a test has it at once. */
export type LoadEngaged = () => Engaged | Promise<Engaged>;

export const fetchEngaged: LoadEngaged = () => import('./engaged-half.ts');

type LoaderOptions = {
  readonly load: LoadEngaged;
  readonly now: () => Moment;
  /** Whether somebody is known here, whatever was asked. */
  readonly isKnown: () => boolean;
  readonly onCome: (module: Engaged) => void;
  /** It did not come after `LIMITS.outboxTries` attempts; what was asked is given up. */
  readonly onLate: () => void;
};

/** What shows at its button that it is on its way. */
const ACTS: readonly PickerRequest['type'][] = ['join', 'takeInvitation', 'book', 'leaveMessage'];

type Kept = { readonly request: PickerRequest; readonly keptAt: Moment };

/** Fetches the half of a session that acts as soon as somebody does, and keeps what is asked meanwhile. */
export class EngagedLoader {
  readonly #options: LoaderOptions;
  readonly #errand: Errand;
  #kept: readonly Kept[] = [];
  #wanted = false;
  #hasCome = false;
  #failures = 0;

  constructor(options: LoaderOptions) {
    this.#options = options;
    this.#errand = createErrand(
      () => !this.#hasCome && (this.#wanted || this.#kept.length > 0 || options.isKnown()),
      () => this.#fetch(),
    );
  }

  /** The act that waits for it. */
  get pending(): PickerState['pending'] {
    return this.#kept.find(({ request }) => ACTS.includes(request.type))?.request.type ?? null;
  }

  /** It will be needed. */
  want(): void {
    this.#wanted = true;
    this.#errand.go();
  }

  /** @returns false when nothing more can be kept */
  keep(request: PickerRequest): boolean {
    if (this.#kept.length >= LIMITS.outboxCommands) return false;
    const text = JSON.stringify(request);
    // A second press of the same button.
    const others = this.#kept.filter((kept) => JSON.stringify(kept.request) !== text);
    this.#kept = [...others, { request, keptAt: this.#options.now() }];
    return true;
  }

  /** What was asked meanwhile, in order, each once; what is too old to be meant is left out. */
  take(): readonly PickerRequest[] {
    const oldest = this.#options.now() - LIMITS.outboxActSeconds * 1_000;
    const kept = this.#kept.filter(({ keptAt }) => keptAt >= oldest);
    this.#kept = [];
    return kept.map(({ request }) => request);
  }

  go(): void {
    this.#errand.go();
  }

  refresh(): void {
    this.#failures = 0;
    this.#errand.refresh();
  }

  async #fetch(): Promise<boolean> {
    const loading = this.#options.load();
    const module = loading instanceof Promise ? await loading.catch(() => null) : loading;
    if (module !== null) {
      this.#hasCome = true;
      this.#options.onCome(module);
      return true;
    }
    this.#failures += 1;
    if (this.#failures < LIMITS.outboxTries) return false;
    this.#failures = 0;
    const isMissed = this.#kept.length > 0 || this.#options.isKnown();
    this.#kept = [];
    if (isMissed) this.#options.onLate();
    return false;
  }
}
