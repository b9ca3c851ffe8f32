/** What a visitor needs once somebody answers. */
import './review.ts';
import './talking.ts';
import './thanked.ts';
