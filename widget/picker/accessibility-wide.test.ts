import { ARRANGEMENTS } from '../test/all-views.ts';
import { measureViews } from '../test/measured-views.ts';

describe('what can be measured of every view in a page of 1280 pixels, dark', () => {
  measureViews('[P42, P245, P246] nothing is found', ARRANGEMENTS.wide);
});
