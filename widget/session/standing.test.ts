import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import { clockOffset } from './clock-offset.ts';
import { changeLink, FIRST_STANDING, hearClock, serverMoment } from './standing.ts';
import { START } from './test/samples.ts';

describe('how the page stands to the server', () => {
  it('[P15] takes the sample that travelled least for the truest', () => {
    const samples = [3_900, 3_960, 3_700, 3_990, 3_950];
    const offset = samples.reduce<number | null>(
      (known, each) => clockOffset(known, START + each, START),
      null,
    );
    expect(offset).to.equal(3_990);
  });

  it('[P15] follows a browser clock that was set forward', () => {
    expect(clockOffset(4_000, START - 60_000, START)).to.equal(-60_000);
  });

  it('[P15] begins anew with each connection, keeping the old offset until then', () => {
    let standing = hearClock(FIRST_STANDING, START + 4_000, START);
    standing = changeLink(standing, { state: 'live' }, START);
    expect(standing.offsetMilliseconds).to.equal(4_000);
    standing = hearClock(standing, START + 3_000, START);
    expect(standing.offsetMilliseconds).to.equal(3_000);
    expect(serverMoment(standing, START)).to.equal(START + 3_000);
  });

  it('[P14] says since when the link is lost, however often it fails to come back', () => {
    let standing = changeLink(FIRST_STANDING, { state: 'lost' }, START);
    standing = changeLink(standing, { state: 'lost' }, START + 5_000);
    expect(standing.link).to.deep.equal({ state: 'lost', since: START });
    standing = changeLink(standing, { state: 'live' }, START + 6_000);
    expect(standing.link).to.deep.equal({ state: 'live' });
  });

  it('[P14] gives the reason of a link that was refused', () => {
    const why = refusal('site-unknown');
    expect(changeLink(FIRST_STANDING, { state: 'refused', refusal: why }, START).link).to.deep.equal({
      state: 'refused',
      refusal: why,
    });
  });
});
