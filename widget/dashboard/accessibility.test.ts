import { INTERFACES_GALLERY } from './test/gallery-interfaces.ts';
import { GALLERY } from './test/gallery-states.ts';
import { MEASURES } from './test/measures-states.ts';
import { RULES } from './test/rules-states.ts';
import { walk } from './test/walk.ts';

/** Some pages are walked in files of their own, beside this one and not after it. */
const ELSEWHERE = { ...MEASURES, ...INTERFACES_GALLERY, ...RULES };
const OTHERS = Object.fromEntries(Object.entries(GALLERY).filter(([name]) => !(name in ELSEWHERE)));

describe('<agent-dashboard> in every other state', () => walk(OTHERS));
