import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'de'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Ihr Name',
  mail: 'E-Mail-Adresse',
  phone: 'Telefon',
  optional: 'freiwillig',
  reach: 'Eines von beiden genügt. Nur wer hier arbeitet, sieht es.',
  missing: 'Geben Sie eine E-Mail-Adresse oder Telefonnummer an, damit jemand antworten kann.',
  back: 'Jetzt nicht',
});

const leaveWords = (formats: Formats<'de'>): BehindWords['leave'] => ({
  heading: 'Nachricht hinterlassen',
  headingFor: (name) => `Nachricht an ${name} hinterlassen`,
  lead: 'Sie geht an alle hier; jemand antwortet, sobald wir zurück sind. Wann, können wir nicht versprechen.',
  leadFor: (name) =>
    `Sie geht an ${name}; die Antwort kommt nach der Rückkehr. Wann, können wir nicht versprechen.`,
  text: 'Ihre Nachricht',
  send: 'Hinterlassen',
  sending: 'Einen Moment',
  empty: 'Schreiben Sie zuerst etwas.',
  left: 'Ihre Nachricht ist hinterlassen',
  leftLead: (contact) =>
    `Die Antwort geht an ${formats.list(contact)}. Eine Bestätigung per E-Mail gibt es nicht.`,
});

const minutesOf = (formats: Formats<'de'>, count: number) =>
  formats.plural(count, { one: '# Minute', other: '# Minuten' });

const bookWords = (formats: Formats<'de'>): BehindWords['book'] => ({
  heading: 'Anruf buchen',
  headingWith: (name) => `Anruf buchen: ${name}`,
  lead: (minutes, zone) =>
    `Wer dann am wenigsten zu tun hat, ruft Sie an, für ${minutesOf(formats, minutes)}. Zeiten in Ihrer Zone: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} ruft Sie an, für ${minutesOf(formats, minutes)}. Zeiten in Ihrer Zone: ${zone}.`,
  leavesLine: 'Ihr Platz bleibt erhalten, bis die Zeit gebucht ist; dann warten Sie nicht mehr.',
  day: 'Tag',
  time: 'Uhrzeit',
  note: 'Worum geht es?',
  mails: 'Eine E-Mail bestätigt den Anruf und erinnert Sie daran, wenn Sie eine Adresse angeben.',
  mailsNothing: 'Es wird keine E-Mail gesendet; notieren Sie sich die Zeit.',
  send: 'Diese Zeit buchen',
  noTime: 'Wählen Sie eine der Zeiten.',
  loading: 'Freie Zeiten werden gesucht',
  none: 'In den nächsten Tagen ist keine Zeit frei. Sie können eine Nachricht hinterlassen.',
  noneWith: (name) => `${name} hat in den nächsten Tagen keine freie Zeit.`,
  withAny: 'Fragen, wer sonst frei ist',
  tryAgain: 'Noch einmal versuchen',
});

const movingWords = (formats: Formats<'de'>): BehindWords['moving'] => ({
  heading: 'Andere Zeit wählen',
  lead: (name, at, zone) =>
    `Bis Sie wählen, bleibt es dabei: ${name} ruft Sie ${at} an. Zeiten in Ihrer Zone: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} kann Sie ${at} nicht anrufen. Wählen Sie eine Zeit, die Ihnen passt. Zeiten in Ihrer Zone: ${zone}.`,
  send: 'Diese Zeit nehmen',
  none: 'In den nächsten Tagen ist keine Zeit frei.',
  at: (moment, now) => `${formats.day(moment, now)} um ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'de'>): BehindWords['booked'] => ({
  booked: (at) => `Ihr Anruf ist gebucht: ${at}`,
  calls: (name, zone) => `${name} ruft Sie an. Die Zeit gilt in Ihrer Zone: ${zone}.`,
  mailed: 'Eine E-Mail bestätigt es.',
  notMailed: 'Es wird keine E-Mail gesendet; notieren Sie sich die Zeit.',
  keep: 'Sie können den Anruf in diesem Browser verschieben oder absagen, und überall mit diesem Link:',
  link: 'Die Seite Ihres Anrufs',
  leftLine: 'Sie warten nicht mehr.',
  close: 'Schließen',
  yours: 'Ihre gebuchten Anrufe',
  callsAt: (name, at) => `${name} ruft Sie ${at} an`,
  soon: (name, moment) => `Bald: ${name} ruft Sie um ${formats.time(moment)} an`,
  due: (name) => `${name} ruft Sie gleich an.`,
  displaced: (name, at) =>
    `${name} kann Sie ${at} nicht anrufen. Wählen Sie eine andere Zeit, oder sagen Sie den Anruf ab.`,
  move: 'Andere Zeit',
  moveOf: (at) => `Andere Zeit für den Anruf: ${at}`,
  cancel: 'Absagen',
  cancelOf: (at) => `Anruf absagen: ${at}`,
  cancelAsk: (name, at) => `Anruf von ${name}, ${at}, absagen?`,
  cancelYes: 'Anruf absagen',
  cancelNo: 'Dabei bleiben',
});
