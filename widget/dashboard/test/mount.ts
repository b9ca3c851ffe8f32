import '../agent-dashboard.ts';
import type { AgentDashboard } from '../agent-dashboard.ts';
import { act, settle } from './act.ts';
import { FakeSession } from './fake-session.ts';
import type { Scene } from './gallery-states.ts';

const mounted: Element[] = [];

/** Call it in `afterEach`. */
export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Each page comes in a file of its own. */
function isOnItsWay(element: AgentDashboard): boolean {
  const frame = element.shadowRoot?.querySelector('hp-frame')?.shadowRoot ?? null;
  return frame !== null && frame.querySelector('nav a') !== null && frame.querySelector('.page') === null;
}

/** The whole dashboard in one state, with what was done in it. */
export async function mountScene(
  { state, hash, client, acts }: Scene,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ element: AgentDashboard; session: FakeSession }> {
  history.replaceState(null, '', location.pathname + location.search + hash);
  const session = new FakeSession(state, client);
  const element = document.createElement('agent-dashboard');
  element.session = session;
  element.scheme = scheme;
  document.body.append(element);
  mounted.push(element);
  await settle(element);
  while (isOnItsWay(element)) await settle(element);
  for (const doing of acts) await act(element, doing);
  return { element, session };
}
