import { ARRANGEMENTS } from '../test/all-views.ts';
import { walkViews } from '../test/walked-views.ts';

describe('the way through every view of a page of 1280 pixels by keys', () => {
  walkViews(
    '[P247, P248] every control is reached, with a ring and in sight, and left again',
    ARRANGEMENTS.wide,
  );
});
