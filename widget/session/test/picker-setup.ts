import type { VisitorContract } from '../connection.ts';
import * as engaged from '../engaged-half.ts';
import type { LoadEngaged } from '../engaged-loader.ts';
import type { PageVisit } from '../page-visit.ts';
import { createPickerSession } from '../picker-session.ts';
import type { PickerRequest } from '../picker-state.ts';
import { FakeConnection } from './fake-connection.ts';
import { FakeStorage } from './fake-storage.ts';
import { ada, agent, bea, browsing, list, self, START } from './samples.ts';

export const TOKEN_KEY = 'handpick/https://help.example/shop/visitor';
export const TOKEN = 'abcdefghijklmnopqrstuv';

export const join: PickerRequest = {
  type: 'join',
  choice: { kind: 'agent', agentId: ada },
  need: { skills: [], languages: [] },
  name: 'Vera',
  question: 'Which strings?',
};

/** @param loadEngaged by default the half that acts is there at once */
export function setUp(
  storage = new FakeStorage(),
  answer: () => Response = () => new Response('{}'),
  loadEngaged: LoadEngaged = () => engaged,
  visit: PageVisit | null = null,
) {
  const line = new FakeConnection<VisitorContract>();
  const clock = { now: START };
  const fetched: string[] = [];
  const session = createPickerSession({
    server: 'https://help.example',
    site: 'shop',
    storage,
    connect: line.connect,
    loadEngaged,
    visit,
    now: () => clock.now,
    fetch: (url) => {
      fetched.push(url);
      return new Promise((resolve) => resolve(answer()));
    },
  });
  session.start();
  return { session, line, storage, clock, fetched, stop: () => session.stop() };
}

/** A visitor who is known, on a live link with a list, in the state that `view` says. */
export async function setUpKnown(view = browsing, storage = new FakeStorage()) {
  storage.setItem(TOKEN_KEY, TOKEN);
  const up = setUp(storage);
  await up.line.goLive();
  await up.line.waiting('identify').reply(self(view));
  await up.line.waiting('readList').reply(list(10, [agent(ada), agent(bea)]));
  return up;
}

/** What waits for an answer, in the order of asking. */
export const names = (line: FakeConnection<VisitorContract>) => line.unanswered().map(({ name }) => name);
