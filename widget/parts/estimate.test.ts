import { expect } from '@open-wc/testing';
import type { Estimate } from '../../server/protocol/index.ts';
import { partWords } from '../words/en/parts.ts';
import { createFormats } from '../words/formats.ts';
import { promiseOf } from './estimate.ts';
import { promiseText } from './promise.ts';

const now = 1_780_000_000_000;
const words = partWords(createFormats('en-GB'));
const range = (p50Seconds: number, p80Seconds: number): Estimate => ({
  state: 'range',
  p50At: now + p50Seconds * 1_000,
  p80At: now + p80Seconds * 1_000,
  soft: false,
});
const said = (estimate: Estimate, ofAll = false): string =>
  promiseText(promiseOf(estimate, now), words, ofAll);

describe('an estimate in words', () => {
  it('[P47] is a bound, rounded up to a step, where half of such waits are over within a minute', () => {
    expect([60, 61, 301, 420, 421, 1_260, 3_600].map((seconds) => said(range(59, seconds)))).to.eql([
      'Usually under 1 min',
      'Usually under 2 min',
      'Usually under 7 min',
      'Usually under 7 min',
      'Usually under 10 min',
      'Usually under 25 min',
      'Usually under 60 min',
    ]);
  });

  it('[P47] is a range from its lower end, rounded down to a step, to its upper end, rounded up', () => {
    expect(said(range(4.4 * 60, 8.5 * 60))).to.equal('About 3–10 min');
    expect(said(range(3.9 * 60, 6.9 * 60))).to.equal('About 3–7 min');
    expect(said(range(5.2 * 60, 5.4 * 60))).to.equal('About 5–7 min');
    expect(said(range(9.9 * 60, 9.95 * 60)), 'never a bare point').to.equal('About 7–10 min');
    expect(said(range(21 * 60, 3_601))).to.equal('About 20 min to over an hour');
    expect(said(range(3_660, 7_000))).to.equal('Usually over an hour');
  });

  it('[P47] never falls below a minute while it is a range, even when its time has passed', () => {
    expect(said(range(-900, -500))).to.equal('Usually under 1 min');
  });

  it('[P47] says free, says that there is none, and says who leaves before one’s turn', () => {
    const closing = { state: 'closing', closesAt: new Date(2026, 5, 1, 18, 0).getTime() } as const;
    expect(said({ state: 'free' })).to.equal('Free now');
    expect(said({ state: 'none' })).to.equal('No estimate yet');
    expect(said(closing)).to.equal('Leaves at 18:00, before your turn would come');
    expect(said(closing, true)).to.equal('All leave by 18:00, before your turn would come');
  });
});
