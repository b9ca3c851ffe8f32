import { measureStates } from './test/measured.ts';

describe('the console on a phone', () => {
  measureStates((name) => `[A198] shows the state ${name} at 390 pixels, and nothing is found`, {
    width: 390,
    height: 780,
    scheme: 'light',
  });
});
