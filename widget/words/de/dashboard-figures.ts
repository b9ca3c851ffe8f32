import type { DashboardWords } from '../dashboard.ts';

/** Jede Kennzahl: wie sie heißt und wie sie berechnet wird. */
export const figureWords: DashboardWords['figures'] = {
  contacts: {
    name: 'Kontakte',
    how: 'Besuche, deren erstes Warten zu Ende ging, mit einem Gespräch oder ohne.',
    formula: 'gezählt',
  },
  served: { name: 'Bedient', how: 'Kontakte, aus denen ein Gespräch wurde.', formula: 'gezählt' },
  speedOfAnswer: {
    name: 'Zeit bis zur Antwort (ASA)',
    how: 'Wie lange die Bedienten vom Anstellen bis zum ersten Wort gewartet haben.',
    formula: 'Wartezeit der Bedienten ÷ Bediente',
  },
  serviceLevel: {
    name: 'Servicegrad',
    how: 'Wie viele von denen, die auf jemanden gewartet haben, in der gefragten Zeit bedient wurden.',
    formula: 'rechtzeitig bedient ÷ (bedient + abgebrochen)',
  },
  abandonment: {
    name: 'Abbrüche',
    how: 'Wer nach mindestens zehn Sekunden Warten gegangen ist, verloren ging oder keine Zeit mehr hatte.',
    formula: 'abgebrochen ÷ (bedient + abgebrochen)',
  },
  shortAbandonment: {
    name: 'Gleich gegangen',
    how: 'Wer nach weniger als zehn Sekunden geht, hat kaum hingesehen und zählt nicht als Abbruch.',
    formula: 'gezählt',
  },
  answeredWaiting: {
    name: 'Beim Warten beantwortet',
    how: 'Wem eine Antwort beim Warten genügt hat: weder bedient noch abgebrochen.',
    formula: 'gezählt',
  },
  handled: {
    name: 'Gespräche',
    how: 'Gespräche, die samt Nacharbeit zu Ende sind.',
    formula: 'gezählt',
  },
  handleTime: {
    name: 'Dauer (AHT)',
    how: 'Wie lange ein Gespräch samt Nacharbeit gedauert hat.',
    formula: '(Gespräch + Nacharbeit) ÷ Gespräche',
  },
  wrapUpTime: {
    name: 'Nacharbeit (ACW)',
    how: 'Wie lange die Arbeit nach einem Gespräch gedauert hat.',
    formula: 'Nacharbeit ÷ Gespräche',
  },
  transferred: {
    name: 'Übergeben',
    how: 'Gespräche, die an jemand anderen übergeben wurden.',
    formula: 'übergeben ÷ Gespräche',
  },
  firstContact: {
    name: 'Beim ersten Mal (FCR)',
    how:
      'Gespräche, nach denen sich dieselbe Person, soweit bekannt, sieben Tage lang nicht wieder ' +
      'angestellt hat.',
    formula: '(abgeschlossen − wiedergekommen) ÷ abgeschlossen',
  },
  resolved: {
    name: 'Gelöst',
    how: 'Was nach Angabe Ihrer Leute gelöst wurde, von allem, wozu sie etwas angegeben haben.',
    formula: 'gelöst ÷ angegeben',
  },
  satisfaction: {
    name: 'Zufrieden (CSAT)',
    how: 'Öffentliche Bewertungen mit vier oder fünf Sternen, in der Stunde ihres Gesprächs.',
    formula: 'vier oder fünf Sterne ÷ Bewertungen',
  },
  recommendation: {
    name: 'Weiterempfehlung (NPS)',
    how: 'Antworten von 9 und 10 weniger Antworten von 0 bis 6, von −100 bis +100.',
    formula: '(Empfehlende − Abratende) ÷ Antworten',
  },
  rating: {
    name: 'Sterne',
    how: 'Der Mittelwert der Sterne öffentlicher Bewertungen.',
    formula: 'Sterne ÷ Bewertungen',
  },
  waitHeld: {
    name: 'Wartezeit eingehalten',
    how: 'Versprochene Wartezeiten, die gehalten haben. Wer später als versprochen geht, hat umsonst gewartet.',
    formula: 'gehalten ÷ fällig',
  },
  medianHeld: {
    name: 'In der wahrscheinlichen Zeit (P50)',
    how: 'Wie oft bis zum unteren Ende der versprochenen Spanne bedient wurde. 50 % ist richtig.',
    formula: 'darin ÷ bediente Spannen',
  },
  limitHeld: {
    name: 'In der längsten wahrscheinlichen Zeit (P80)',
    how: 'Wie oft bis zum oberen Ende der versprochenen Spanne bedient wurde. 80 % ist richtig.',
    formula: 'darin ÷ bediente Spannen',
  },
  estimateError: {
    name: 'Schätzfehler',
    how: 'Wie weit das Warten vom versprochenen P50 entfernt war, gemessen am mittleren Warten.',
    formula: 'Abstände ÷ Wartezeiten',
  },
  outOfOrder: {
    name: 'Außer der Reihe',
    how: 'Gäste, die von Hand vor anderen genommen wurden.',
    formula: 'gezählt',
  },
  overtaken: {
    name: 'Überholt',
    how: 'Wie viele vor denen standen, die außer der Reihe genommen wurden.',
    formula: 'gezählt',
  },
  occupancy: {
    name: 'Auslastung',
    how: 'Welcher Teil der angebotenen Zeit aller Plätze mit Gesprächen und Nacharbeit verging.',
    formula: 'belegt ÷ angeboten',
  },
  workShare: {
    name: 'Anteil an der Arbeit',
    how: 'Geleistete Arbeit, geteilt durch einen gleichen Teil aller Arbeit derselben Zeit. 1 ist gerecht.',
    formula: 'belegt ÷ gerechter Teil',
  },
  exposure: {
    name: 'Gesehen je Stunde',
    how: 'Wie oft eine Karte in einer Stunde eines angebotenen Platzes zu sehen war.',
    formula: 'gesehen ÷ Stunden',
  },
  sales: { name: 'Verkäufe', how: 'Gespräche mit einem Verkauf.', formula: 'gezählt' },
  newCustomers: {
    name: 'Neue Kundschaft',
    how: 'Verkäufe, die für diese Person die ersten waren.',
    formula: 'gezählt',
  },
};
