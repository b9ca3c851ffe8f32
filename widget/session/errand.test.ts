import { expect } from '@open-wc/testing';
import { createErrand } from './errand.ts';
import { turn, turnsUntil } from './test/fake-connection.ts';
import { hurry } from './test/hurry.ts';

describe('an errand', () => {
  it('[P9] runs until it is not needed any more, one run at a time', async () => {
    let left = 3;
    let atOnce = 0;
    let most = 0;
    const errand = createErrand(
      () => left > 0,
      async () => {
        most = Math.max(most, ++atOnce);
        await turn();
        atOnce--;
        left--;
        return true;
      },
    );
    errand.go();
    errand.go();
    await turnsUntil(() => left === 0);
    expect(most).to.equal(1);
  });

  it('[P14] waits after a run that brought nothing, unless it is refreshed', async () => {
    let runs = 0;
    const errand = createErrand(
      () => runs < 10,
      () => {
        runs++;
        return Promise.resolve(false);
      },
    );
    errand.go();
    await turn();
    errand.go();
    await turn();
    expect(runs).to.equal(1);
    errand.refresh();
    errand.go();
    await turn();
    expect(runs).to.equal(2);
    errand.refresh();
    await hurry(async () => {
      errand.go();
      await turnsUntil(() => runs >= 5);
    });
  });
});
