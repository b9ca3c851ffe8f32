import assert from 'node:assert/strict';
import type { DecisionRecord, Moment, SiteId } from '../../../protocol/index.ts';
import type { Command } from '../../command.ts';
import { decide } from '../../decide.ts';
import type { SiteEvent } from '../../event.ts';
import { evolve } from '../../evolve.ts';
import { createSite } from '../../site.ts';
import type { SiteState } from '../../state.ts';
import { START } from '../../test/given.ts';
import { openingCommands, randomCommand } from '../../test/random-command.ts';
import { Random } from '../../test/random.ts';
import { recordsOf } from '../index.ts';

const COMMANDS = 200;
const PAUSE_MILLISECONDS_MOST = 15_000;

/** Told of every event, with the site before it and what was recorded of it. */
type Look = (before: SiteState, event: SiteEvent, record: DecisionRecord | null) => void;

/** Lives through one random day. Every record must have the number of its event. */
export function live(
  seed: number,
  look: Look,
  afterCommand: (state: SiteState, now: Moment) => void = () => undefined,
): void {
  const random = new Random(seed);
  let state = createSite('random' as SiteId);
  let now = START;
  const run = (command: Command): void => {
    const decision = decide(state, command, now);
    if (!decision.ok) return;
    const records = new Map(recordsOf(state, decision.events).map((each) => [each.decisionId, each]));
    for (const event of decision.events) {
      const decisionId = String(state.version + 1);
      look(state, event, records.get(decisionId) ?? null);
      records.delete(decisionId);
      state = evolve(state, event);
    }
    assert.equal(records.size, 0, 'a record has the number of no event');
  };
  for (const command of openingCommands()) run(command);
  for (let count = 1; count <= COMMANDS; count += 1) {
    now += random.below(PAUSE_MILLISECONDS_MOST);
    run(randomCommand({ random, state, now, count }));
    afterCommand(state, now);
  }
}
