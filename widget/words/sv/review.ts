import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Vänlig',
  knowledgeable: 'Kunnig',
  patient: 'Tålmodig',
  quick: 'Snabb',
  clear: 'Tydlig',
  'solved it': 'Löste det',
  unfriendly: 'Ovänlig',
  unsure: 'Osäker',
  'in a hurry': 'Stressad',
  slow: 'Långsam',
  unclear: 'Otydlig',
  'not solved': 'Inte löst',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'kränkande',
  'personal-data': 'personuppgifter',
  spam: 'reklam',
  fake: 'inte äkta',
  'off-topic': 'handlar om något annat',
  held: 'väntar på kontroll',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'sv'>): BehindWords['review'] => ({
  heading: (agent) => `Hur var det med ${agent.name}?`,
  ended: 'Konversationen är slut',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Du avslutade konversationen.';
      case 'agent-ended':
        return `${name} avslutade konversationen.`;
      case 'visitor-lost':
        return 'Du var borta för länge, så konversationen stängdes.';
      case 'agent-lost':
        return `${name} tappade anslutningen.`;
      case 'transferred':
        return `${name} lämnade över dig till någon annan.`;
      case 'idle':
        return 'Ingen skrev på ett tag, så konversationen stängdes.';
    }
  },
  stars: (name) => `Ditt betyg till ${name}`,
  tag: tagWord,
  tags: { praise: 'Vad var bra?', complaint: 'Vad var inte bra?', both: 'Hur var det?' },
  nps: (site) =>
    site === ''
      ? 'Hur troligt är det att du rekommenderar oss till andra?'
      : `Hur troligt är det att du rekommenderar ${site} till andra?`,
  npsLeast: 'Inte alls troligt',
  npsMost: 'Mycket troligt',
  npsNone: 'Inget svar',
  npsPrivate: 'Publiceras aldrig.',
  comment: 'Med dina egna ord',
  commentHint: 'Publiceras utan ditt namn, tillsammans med andra.',
  send: 'Skicka omdöme',
  skip: 'Hoppa över',
  done: 'Klart',
  needStars: 'Välj en till fem stjärnor först.',
  transcript: 'Läs konversationen igen',
  thanks: 'Tack',
  thanksLead: (name) => `Ditt omdöme hjälper andra att välja, och ${name} att växa.`,
  changed: 'Ditt omdöme är ändrat',
  changedLead: 'Det som redan är publicerat står kvar tills ändringen syns, tillsammans med andra omdömen.',
  share: 'Dela det offentligt också',
  shareLead: 'Vad roligt att höra. Det tycker säkert andra också.',
  opensTab: '(öppnas i en ny flik)',
  back: 'Tillbaka till alla',
  change: 'Ändra omdömet',
  changeHeading: (name) => `Ditt omdöme om ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Du kan ändra det till ${formats.time(at)}.`
      : `Du kan ändra det till ${formats.day(at, now)} kl. ${formats.time(at)}.`,
  loading: 'Ditt omdöme laddas',
  saveChange: 'Spara ändringen',
  keep: 'Låt det vara',
  yours: (name, stars) => `Du gav ${name} ${formats.number(stars)} av 5 stjärnor.`,
  changeOf: (name) => `Ändra omdömet om ${name}`,
  replyOf: (name) => `Svar från ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Omdömen som inte visas: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Stjärnor från reklam, från omdömen som inte är äkta och från sådana som handlar om något annat räknas inte. ' +
    'Alla andra räknas; de som väntar på kontroll först efter den.',
  hiddenOwn: (reason) => `Det visas inte för andra: ${HIDDEN[reason]}.`,
});
