import { expect } from '@open-wc/testing';
import { en } from '../words/en.ts';
import { createFormats } from '../words/formats.ts';
import { promiseOf } from './estimate.ts';
import { promiseText } from './promise.ts';

const now = 1_780_000_000_000;
const words = en(createFormats('en'));
const said = (seconds: number): string =>
  promiseText(
    promiseOf({ state: 'range', p50At: now, p80At: now + seconds * 1_000, soft: false }, now),
    words,
  );

describe('an estimate in words', () => {
  it('[P47] is the upper end of the range, rounded up to a step', () => {
    expect([60, 61, 301, 420, 421, 1_260, 3_600].map(said)).to.eql([
      'Usually under 1 min',
      'Usually under 2 min',
      'Usually under 7 min',
      'Usually under 7 min',
      'Usually under 10 min',
      'Usually under 25 min',
      'Usually under 60 min',
    ]);
    expect(said(3_601)).to.equal('Usually over an hour');
  });

  it('[P47] never falls below a minute while it is a range, even when its time has passed', () => {
    expect(said(-500)).to.equal('Usually under 1 min');
  });

  it('[P47] says free, and says that there is none', () => {
    expect(promiseText(promiseOf({ state: 'free' }, now), words)).to.equal('Free now');
    expect(promiseText(promiseOf({ state: 'none' }, now), words)).to.equal('No estimate yet');
  });
});
