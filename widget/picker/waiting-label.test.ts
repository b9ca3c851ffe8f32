import { expect } from '@open-wc/testing';
import type { Estimate } from '../../server/protocol/index.ts';
import { type HeldLabel, holdLabel } from './waiting-label.ts';

const start = 1_780_000_000_000;
const MINUTE = 60_000;
const upTo = (minutes: number, from = start): Estimate => ({
  state: 'range',
  p50At: from,
  p80At: from + minutes * MINUTE,
  soft: false,
});

function minutesOf(label: HeldLabel): number | string {
  return label.shown.kind === 'under' ? label.shown.minutes : label.shown.kind;
}

describe('the label of a waiting time', () => {
  it('[P38] a change by one step waits fifteen seconds', () => {
    let held = holdLabel(null, upTo(7), start);
    held = holdLabel(held, upTo(5), start);
    expect(minutesOf(held)).to.equal(7);
    held = holdLabel(held, upTo(5, start), start + 14_999);
    expect(minutesOf(held)).to.equal(7);
    held = holdLabel(held, upTo(5, start), start + 15_000);
    expect(minutesOf(held)).to.equal(5);
  });

  it('[P38] a change that goes back within that time is never shown, and begins anew', () => {
    let held = holdLabel(null, upTo(7), start);
    held = holdLabel(held, upTo(10), start + 1_000);
    held = holdLabel(held, upTo(7, start), start + 9_000);
    held = holdLabel(held, upTo(9, start + 10_000), start + 10_000);
    held = holdLabel(held, upTo(9, start + 20_000), start + 20_000);
    expect(minutesOf(held)).to.equal(7);
  });

  it('[P38] a change by two steps is shown at once', () => {
    const held = holdLabel(holdLabel(null, upTo(7), start), upTo(15), start);
    expect(minutesOf(held)).to.equal(15);
  });

  it('[P38] free, a range and no estimate take the place of each other at once', () => {
    let held = holdLabel(null, upTo(1), start);
    held = holdLabel(held, { state: 'free' }, start);
    expect(minutesOf(held)).to.equal('free');
    held = holdLabel(held, { state: 'none' }, start);
    expect(minutesOf(held)).to.equal('none');
    expect(minutesOf(holdLabel(held, upTo(3), start))).to.equal(3);
  });
});
