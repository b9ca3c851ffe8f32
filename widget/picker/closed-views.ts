/** What a visitor needs when nobody is there. */
import './closed.ts';
