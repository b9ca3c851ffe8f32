import { INTERFACES_GALLERY } from '../test/gallery-interfaces.ts';
import { walk } from '../test/walk.ts';

describe('the page of interfaces in every state', () => walk(INTERFACES_GALLERY));
