/** What a visitor needs once somebody answers. */
import './question.ts';
import './review.ts';
import './revise.ts';
import './talking.ts';
import './thanked.ts';
import './turn/turn-alert.ts';
import './turn/turn-switches.ts';
