import assert from 'node:assert/strict';
import test from 'node:test';
import { createSite } from '../../core/index.ts';
import type { TicketId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import { BOUNDS } from '../bounds.ts';
import type { EdgeConfig, Log, Surroundings } from '../surroundings.ts';
import { systemRandom } from '../system.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { SITE } from '../test/new-app.ts';
import { ownLetter, type Letter } from './letter.ts';
import { Mailbox } from './mailbox.ts';

const silent = (): void => undefined;
const NO_LOG: Log = { debug: silent, info: silent, warn: silent, error: silent };

test('[H577] when a store that failed comes back, who is there is known before anybody’s time is up', async () => {
  const clock = new ManualClock();
  const decided: string[] = [];
  let fails = true;
  const reach = async (): Promise<void> => {
    if (fails) throw new Error('The disk is gone.');
  };
  const commit: Store['commit'] = async () => reach().then(() => ({ ok: true }));
  const store = { commit } as Partial<Store> as Store;
  const config = { checkInvariants: false } as EdgeConfig;
  const surroundings: Surroundings = { store, clock, random: systemRandom, config, log: NO_LOG, mail: null };
  const state = createSite(SITE);
  const letter = (name: string): Letter => ({
    ...ownLetter(),
    texts: () => {
      decided.push(name);
      return [{ kind: 'questionDropped', ticketId: name as TicketId }];
    },
  });
  const mailbox = new Mailbox(state, surroundings, () => reach().then(() => state), {
    told: () => [],
    committed: silent,
    reloaded: () => void mailbox.send(letter('who is there')),
  });
  const refused = mailbox.send(letter('fails'));
  assert.equal((await refused).ok, false);
  // The first try to read the state again fails, too; the next one is waited for.
  await new Promise((resume) => setImmediate(resume));
  const tick = mailbox.send(letter('whose time is up'));
  fails = false;
  clock.pass(BOUNDS.reloadMostMilliseconds);
  assert.equal((await tick).ok, false, 'it is asked anew');
  await mailbox.send(letter('whose time is up by now'));
  assert.deepEqual(decided, ['fails', 'who is there', 'whose time is up by now']);
});
