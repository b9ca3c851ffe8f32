import { RULES } from '../test/rules-states.ts';
import { walk } from '../test/walk.ts';

describe('the page of rules in every state', () => walk(RULES));
