import { GALLERY } from './test/gallery-states.ts';
import { MEASURES } from './test/measures-states.ts';
import { walk } from './test/walk.ts';

/** The pages of figures are walked in a file of their own, beside this one and not after it. */
const OTHERS = Object.fromEntries(Object.entries(GALLERY).filter(([name]) => !(name in MEASURES)));

describe('<agent-dashboard> in every other state', () => walk(OTHERS));
