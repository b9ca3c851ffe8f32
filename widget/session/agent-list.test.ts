import { expect } from '@open-wc/testing';
import { applyList, firstReturn, nobodyThere } from './agent-list.ts';
import { ada, agent, bea, delta, list, START, version } from './test/samples.ts';

const known = applyList(null, list(10, [agent(ada), agent(bea)]))!;

describe('the live list', () => {
  it('[P9] takes a delta that follows: changed, new and removed agents', () => {
    const after = applyList(known, delta(10, 11, [agent(ada, { waiting: 3 })], [bea]))!;
    expect(after.version).to.deep.equal(version(11));
    expect(after.gap).to.be.false;
    expect(after.shown.agents).to.deep.equal([agent(ada, { waiting: 3 })]);
    expect(after.shown.firstFree).to.deep.equal({ state: 'none' });
  });

  it('[P9] marks a gap, and changes nothing else, when deltas have been missed', () => {
    const after = applyList(known, delta(12, 13, [agent(ada, { waiting: 3 })]))!;
    expect(after).to.deep.equal({ ...known, gap: true });
  });

  it('[P9] marks a gap when the server has started anew', () => {
    const after = applyList(known, delta(10, 11, [], [], 'two'))!;
    expect(after).to.deep.equal({ ...known, gap: true });
  });

  it('[P9] closes a gap with a delta from its own version, or with the whole list', () => {
    const gap = { ...known, gap: true };
    expect(applyList(gap, delta(10, 13, [agent(bea, { waiting: 1 })]))!.gap).to.be.false;
    expect(applyList(gap, delta(10, 10, []))!.gap).to.be.false;
    const whole = applyList(gap, list(2, [agent(bea)], 'two'))!;
    expect(whole.gap).to.be.false;
    expect(whole.version).to.deep.equal(version(2, 'two'));
    expect(whole.shown.agents).to.deep.equal([agent(bea)]);
  });

  it('[P9] takes a delta that overlaps what is known, since its agents are whole', () => {
    const after = applyList(known, delta(8, 12, [agent(bea, { waiting: 1 })]))!;
    expect(after.version).to.deep.equal(version(12));
    expect(after.shown.agents).to.deep.equal([agent(ada), agent(bea, { waiting: 1 })]);
  });

  it('[P9] lets nothing old overwrite something newer', () => {
    expect(applyList(known, delta(8, 9, [agent(ada, { waiting: 9 })]))).to.equal(known);
    expect(applyList(known, delta(9, 10, [agent(ada, { waiting: 9 })]))).to.equal(known);
    expect(applyList(known, list(9, []))).to.equal(known);
  });

  it('[P9] has no use for a delta before the first list', () => {
    expect(applyList(null, delta(1, 2, [agent(ada)]))).to.be.null;
  });

  it('[P16] counts who is away as there, and nobody when all are offline', () => {
    const shown = (availability: 'away' | 'offline') =>
      applyList(null, list(1, [agent(ada, { availability: 'offline' }), agent(bea, { availability })]))!
        .shown;
    expect(nobodyThere(shown('away'))).to.be.false;
    expect(nobodyThere(shown('offline'))).to.be.true;
    expect(nobodyThere(applyList(null, list(1, []))!.shown)).to.be.true;
  });

  it('[P16] names the first announced return that has not passed', () => {
    const returns = [START - 1, START + 50, START + 20, null].map((backAt, at) =>
      agent(`agent-${at}` as typeof ada, { backAt }),
    );
    expect(firstReturn(applyList(null, list(1, returns))!.shown, START)).to.equal(START + 20);
    expect(firstReturn(known.shown, START)).to.be.null;
  });
});
