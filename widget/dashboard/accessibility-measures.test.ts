import { MEASURES } from './test/measures-states.ts';
import { walk } from './test/walk.ts';

describe('<agent-dashboard> in every state of the pages of figures', () => walk(MEASURES));
