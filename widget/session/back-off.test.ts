import { expect } from '@open-wc/testing';
import { LIMITS } from '../../server/protocol/index.ts';
import { backOffMilliseconds } from './back-off.ts';

describe('the pause before trying again', () => {
  it('[P14] doubles with every failure up to the limit, half of it left to chance', () => {
    expect([1, 2, 3].map((failures) => backOffMilliseconds(failures, 0))).to.deep.equal([250, 500, 1_000]);
    expect(backOffMilliseconds(1, 0.999)).to.be.within(499, 500);
    for (const failures of [6, 60, 6_000]) {
      expect(backOffMilliseconds(failures, 0)).to.equal(LIMITS.reconnectMostMilliseconds / 2);
      expect(backOffMilliseconds(failures, 0.999)).to.be.at.most(LIMITS.reconnectMostMilliseconds);
    }
  });
});
