import assert from 'node:assert/strict';
import type { Command } from '../../core/command.ts';
import { decide } from '../../core/index.ts';
import { loadState } from '../site/load-state.ts';
import { SITE, type TestApp } from './new-app.ts';

/** Decides a command beside the running server, as the command line does. */
export async function decideAnew({ store }: TestApp, command: Command): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const { state } = await loadState(store, SITE);
    const decision = decide(state, command, state.lastAt + 1);
    assert.ok(decision.ok);
    const { events } = decision;
    const commit = { siteId: SITE, expectedVersion: state.version, texts: [], answers: [], decisions: [] };
    if ((await store.commit({ ...commit, events })).ok) return;
  }
  assert.fail('The server wrote all the time.');
}
