import { STARS_COUNT } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import type { OneselfWords } from '../oneself.ts';
import { HIDDEN, tagWord } from './review.ts';

export const reviewsWords = (formats: Formats<'de'>): OneselfWords['reviews'] => ({
  tag: tagWord,
  reply: 'Antworten',
  replyLabel: 'Ihre Antwort',
  replyHint:
    'Öffentlich, einmal und endgültig. Wer bewertet hat, bleibt ungenannt; nennen Sie bitte keinen Namen.',
  replySend: 'Antwort veröffentlichen',
  replyCancel: 'Abbrechen',
  replied: 'Ihre Antwort',
  loading: 'Ihre Bewertungen werden geladen …',
  none: 'Noch keine Bewertung. Nach jedem Gespräch wird um eine gebeten.',
  more: 'Mehr zeigen',
  loadingMore: 'Wird geladen …',
  stars: (stars) => `${formats.plural(stars, { one: '# Stern', other: '# Sterne' })} von 5`,
  noComment: 'Ohne Worte.',
  hidden: (reason) =>
    `Gästen wird diese Bewertung nicht gezeigt: ${HIDDEN[reason]}. ` +
    (STARS_COUNT[reason] ? 'Ihre Sterne zählen.' : 'Ihre Sterne zählen nicht.'),
  summary: (average, reviews) => `${average} aus ${reviewsOf(formats, reviews)}`,
  summaryNew: (reviews) =>
    reviews === 0 ? 'Noch keine Bewertung' : `${reviewsOf(formats, reviews)}; bisher als „Neu“ zu sehen`,
  read: 'Meine Bewertungen lesen',
});

const reviewsOf = (formats: Formats<'de'>, count: number): string =>
  formats.plural(count, { one: '# Bewertung', other: '# Bewertungen' });
