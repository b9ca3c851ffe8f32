/**
 * The views that nobody sees before the list: fetched when the page is idle, or at once when one is needed.
 * Their tags stand in the page meanwhile and come alive when this has come.
 */
import './agent-page.ts';
import './asked.ts';
import './closed.ts';
import './empty.ts';
import './join.ts';
import './review.ts';
import './ringing.ts';
import './talking.ts';
import './thanked.ts';
import './waiting.ts';
