import type { DashboardSession } from '../../session/dashboard/dashboard-session.ts';
import type { DashboardRequest, DashboardState } from '../../session/dashboard/dashboard-state.ts';
import type { DashboardClient } from '../../session/dashboard/dashboard-client.ts';
import { fakeClient } from './fake-client.ts';

/** A session that says what it is told to, and remembers what was asked of it. */
export class FakeSession implements DashboardSession {
  state: DashboardState;
  readonly client: DashboardClient;
  readonly requests: DashboardRequest[] = [];
  started = 0;
  stopped = 0;
  private readonly listeners = new Set<() => void>();

  constructor(state: DashboardState, client: DashboardClient = fakeClient().client) {
    this.state = state;
    this.client = client;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  request(request: DashboardRequest): void {
    this.requests.push(request);
  }

  start(): void {
    this.started++;
  }

  stop(): void {
    this.stopped++;
  }

  become(state: DashboardState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
