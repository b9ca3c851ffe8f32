import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';
import { photoWords } from './console-photo.ts';
import { tagWord } from './review.ts';

export const profileWords = (): ConsoleWords['profile'] => ({
  photo: photoWords,
  name: 'Name',
  nameHint: 'Wer einen Aliasnamen hat, ist unter diesem zu sehen.',
  alias: 'Aliasname',
  aliasHint: 'Ein anderer Name für alle, die fragen. Er kann leer bleiben.',
  pronouns: 'Pronomen',
  pronounsHint: 'So, wie Sie angesprochen werden möchten, etwa sie/ihr. Das Feld kann leer bleiben.',
  hidden: 'Auf dieser Website ist das nicht zu sehen; so ist es eingerichtet.',
  headline: 'Kurzzeile',
  headlineHint: 'Eine Zeile unter Ihrem Namen.',
  biography: 'Über Sie',
  skills: 'Themen',
  skillName: (row) => `Thema ${row}`,
  skillLevel: (label) => `Stufe: ${label}`,
  levels: ['1 · Anfang', '2 · Grundlagen', '3 · solide', '4 · stark', '5 · Fachkenntnis'],
  skillRemove: (label) => `${label} entfernen`,
  skillUnnamed: 'dieses Thema',
  skillAdd: 'Thema hinzufügen',
  languages: 'Sprachen',
  languageAdd: 'Hinzufügen',
  languageNew: 'Weitere Sprache',
  languageRemove: (name) => `${name} entfernen`,
  capacity: 'Gespräche zugleich',
  capacityHint: 'Eine kleinere Zahl unterbricht niemanden.',
  channels: {
    legend: 'Auf den anderen Wegen zugleich',
    hint: '0: nicht auf diesem Weg.',
    call: 'Anrufe',
    video: 'Video',
    email: 'E-Mail',
    social: 'Soziales Netz',
    sms: 'SMS',
    besideCall: 'Weitere neben Anruf oder Video',
    besideCallHint: 'Bei 0 kommt niemand Neues, während Sie jemandem zuhören.',
  },
  save: 'Profil speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert. Es ist jetzt zu sehen.',
  discard: 'Änderungen verwerfen',
  mend: 'Verbessern Sie die markierten Felder und speichern Sie dann noch einmal.',
  preview: 'So sieht man Sie',
  previewPage: 'Ihre Seite',
  previewAbout: 'Über mich',
  previewNew: 'Neu',
  hours: {
    heading: 'Wann ich da bin',
    none: 'Sie haben keine Zeiten; es sind keine zu lesen, und niemand bucht einen Anruf.',
    nextFree: (when) => `Nächster Anruf, der sich buchen lässt: ${when}`,
    outside: (when) => `Wer bis dahin niemanden findet, liest, dass ab ${when} wieder jemand da ist.`,
    zone: 'Jemand in der Zeitzone',
    zoneHint: 'Alle Zeiten sind nach der eigenen Uhr zu lesen.',
  },
  previewNoName: 'Ihr Name',
  problems: {
    nameEmpty: 'Geben Sie den Namen ein, der zu sehen sein soll.',
    aliasEmpty: 'Geben Sie den Namen ein, der zu sehen sein soll; Ihr eigener ist es hier nicht.',
    tooLong: (now, most) => `Das sind ${now} Zeichen; ${most} passen.`,
    skillsTooMany: (most) => `Bis zu ${most} Themen passen; entfernen Sie einige.`,
    skillTooLong: (most) => `Ein Thema hat höchstens ${most} Zeichen.`,
    skillNameless: (label) => `„${label}“ hat keine Buchstaben; nennen Sie das Thema mit einem Wort.`,
    skillTwice: (label) => `„${label}“ steht zweimal da; entfernen Sie eines.`,
    languagesTooMany: (most) => `Bis zu ${most} Sprachen passen; entfernen Sie einige.`,
    languageUnknown: (typed) =>
      `„${typed}“ ist hier als Sprache nicht bekannt; schreiben Sie sie auf Englisch oder als Kürzel wie pt-BR.`,
    languageTwice: (name) => `${name} steht schon da.`,
    capacity: (most) => `Geben Sie eine ganze Zahl von 1 bis ${most} ein.`,
    channels: (most) => `Geben Sie ganze Zahlen von 0 bis ${most} ein.`,
  },
});

export const reviewsWords = (formats: Formats<'de'>): ConsoleWords['reviews'] => ({
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
  summary: (average, reviews) => `${average} aus ${reviewsOf(formats, reviews)}`,
  summaryNew: (reviews) =>
    reviews === 0 ? 'Noch keine Bewertung' : `${reviewsOf(formats, reviews)}; bisher als „Neu“ zu sehen`,
  read: 'Meine Bewertungen lesen',
});

const reviewsOf = (formats: Formats<'de'>, count: number): string =>
  formats.plural(count, { one: '# Bewertung', other: '# Bewertungen' });
