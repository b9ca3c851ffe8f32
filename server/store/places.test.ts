import test from 'node:test';
import assert from 'node:assert/strict';
import type { SiteId } from '../protocol/index.ts';
import { createSite, decide } from '../core/index.ts';
import type { SiteEvent } from '../core/event.ts';
import { blow, createTally, type Step } from '../core/test/storm.ts';
import { placesAfter } from './places.ts';

const DAYS = 40;
const DRAWS = 150;

/** The commands of a generated day, decided anew. */
function dayOf(seed: number): { readonly events: readonly SiteEvent[]; readonly open: readonly string[] } {
  const steps: Step[] = [];
  const draws = Array.from({ length: DRAWS }, (_, index) => seed * DRAWS + index);
  blow({ opens: true, draws }, createTally(), (step) => steps.push(step));
  let state = createSite('storm' as SiteId);
  const events: SiteEvent[] = [];
  for (const step of steps) {
    if (step.does !== 'command') continue;
    const decision = decide(state, step.command, Math.max(step.at, state.lastAt));
    if (!decision.ok) continue;
    state = decision.state;
    events.push(...decision.events);
  }
  return { events, open: [...state.tickets.keys()].sort() };
}

test('[S251] what the store takes for open places are the tickets of the core, after any day', () => {
  let joined = 0;
  for (let seed = 1; seed <= DAYS; seed++) {
    const { events, open } = dayOf(seed);
    joined += events.filter(({ type }) => type === 'ticketJoined').length;
    const places = [...placesAfter(events)].filter(([, isOpen]) => isOpen).map(([ticketId]) => ticketId);
    assert.deepEqual(places.sort(), open, `day ${seed}`);
  }
  assert.ok(joined > DAYS);
});
