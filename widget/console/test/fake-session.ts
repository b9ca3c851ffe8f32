import type { ConsoleRequest, ConsoleSession, ConsoleState } from '../../session/console-state.ts';

/** A session that says what it is told to, and remembers what was asked of it. */
export class FakeSession implements ConsoleSession {
  state: ConsoleState;
  readonly requests: ConsoleRequest[] = [];
  started = 0;
  stopped = 0;
  private readonly listeners = new Set<() => void>();
  private readonly answer: (request: ConsoleRequest, session: FakeSession) => void;

  constructor(state: ConsoleState, answer: FakeSession['answer'] = () => undefined) {
    this.state = state;
    this.answer = answer;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  request(request: ConsoleRequest): void {
    this.requests.push(request);
    this.answer(request, this);
  }

  start(): void {
    this.started++;
  }

  stop(): void {
    this.stopped++;
  }

  /** Changes the state and tells the elements. */
  become(state: ConsoleState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  /** The requests of one type, as tests ask for them. */
  asked<Type extends ConsoleRequest['type']>(type: Type): Extract<ConsoleRequest, { readonly type: Type }>[] {
    return this.requests.filter(
      (request): request is Extract<ConsoleRequest, { readonly type: Type }> => request.type === type,
    );
  }
}
