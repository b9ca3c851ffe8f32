import type { Answered, Done, Failure } from './answer.ts';

/** What stands behind one page of the dashboard: state goes down from it, requests come up to it. */
export interface Desk<State, Request> {
  readonly state: State;
  subscribe(listener: () => void): () => void;
  request(request: Request): void;
  /** The page is looked at from now on. */
  start(): void;
  /** It is not, so that nothing more is asked for it. */
  stop(): void;
}

/** What all desks do alike. */
export abstract class BaseDesk<State, Request> implements Desk<State, Request> {
  #state: State;
  readonly #listeners = new Set<() => void>();
  protected isOpen = false;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  abstract request(request: Request): void;

  start(): void {
    this.isOpen = true;
    this.begin();
  }

  stop(): void {
    this.isOpen = false;
  }

  /** Asks for what the page shows. */
  protected abstract begin(): void;

  protected become(state: State): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * Does one thing and tells what came of it: pending, then done or failed.
 * @returns the result, `null` where it failed
 */
export async function act<Name extends string, Result>(
  name: Name,
  work: () => Promise<Answered<Result>>,
  tell: (done: Done<Name>) => void,
): Promise<Result | null> {
  tell({ state: 'pending', name });
  const answer = await work();
  tell(answer.ok ? { state: 'done', name } : { state: 'failed', name, failure: answer.failure });
  return answer.ok ? answer.result : null;
}

export const refusalOf = (failure: Failure) => (failure.kind === 'refused' ? failure.refusal : null);
