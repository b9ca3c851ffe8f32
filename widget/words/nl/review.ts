import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Vriendelijk',
  knowledgeable: 'Deskundig',
  patient: 'Geduldig',
  quick: 'Snel',
  clear: 'Duidelijk',
  'solved it': 'Opgelost',
  unfriendly: 'Onvriendelijk',
  unsure: 'Onzeker',
  'in a hurry': 'Gehaast',
  slow: 'Traag',
  unclear: 'Onduidelijk',
  'not solved': 'Niet opgelost',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'beledigend',
  'personal-data': 'persoonsgegevens',
  spam: 'reclame',
  fake: 'niet echt',
  'off-topic': 'gaat over iets anders',
  held: 'wordt nog gecontroleerd',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'nl'>): BehindWords['review'] => ({
  heading: (agent) => `Hoe was het met ${agent.name}?`,
  ended: 'Het gesprek is afgelopen',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'U hebt het gesprek beëindigd.';
      case 'agent-ended':
        return `${name} heeft het gesprek beëindigd.`;
      case 'visitor-lost':
        return 'U was te lang weg, dus is het gesprek gesloten.';
      case 'agent-lost':
        return `De verbinding van ${name} is verbroken.`;
      case 'transferred':
        return `${name} heeft u naar iemand anders gebracht.`;
      case 'idle':
        return 'Er schreef een tijdje niemand, dus is het gesprek gesloten.';
    }
  },
  stars: (name) => `Uw beoordeling van ${name}`,
  tag: tagWord,
  tags: { praise: 'Wat was er goed?', complaint: 'Wat was er niet goed?', both: 'Hoe was het?' },
  nps: (site) =>
    site === ''
      ? 'Hoe waarschijnlijk is het dat u ons aanbeveelt?'
      : `Hoe waarschijnlijk is het dat u ${site} aanbeveelt?`,
  npsLeast: 'Zeer onwaarschijnlijk',
  npsMost: 'Zeer waarschijnlijk',
  npsNone: 'Geen antwoord',
  npsPrivate: 'Wordt nooit gepubliceerd.',
  comment: 'In uw eigen woorden',
  commentHint: 'Wordt zonder uw naam gepubliceerd, samen met andere.',
  send: 'Beoordeling sturen',
  skip: 'Overslaan',
  done: 'Klaar',
  needStars: 'Kies eerst een tot vijf sterren.',
  transcript: 'Gesprek nog eens lezen',
  thanks: 'Dank u wel',
  thanksLead: (name) => `Met uw beoordeling helpt u anderen kiezen en helpt u ${name} groeien.`,
  changed: 'Uw beoordeling is gewijzigd',
  changedLead:
    'Wat al is gepubliceerd, blijft staan tot de wijziging samen met andere beoordelingen verschijnt.',
  share: 'Ook openbaar delen',
  shareLead: 'Fijn om te horen. Anderen horen het ook graag.',
  opensTab: '(opent een nieuw tabblad)',
  back: 'Terug naar iedereen',
  change: 'Beoordeling wijzigen',
  changeHeading: (name) => `Uw beoordeling van ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `U kunt uw beoordeling wijzigen tot ${formats.time(at)}.`
      : `U kunt uw beoordeling wijzigen tot ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'Uw beoordeling wordt geladen',
  saveChange: 'Wijziging opslaan',
  keep: 'Zo laten',
  yours: (name, stars) => `U gaf ${name} ${formats.number(stars)} van 5 sterren.`,
  changeOf: (name) => `Beoordeling van ${name} wijzigen`,
  replyOf: (name) => `Antwoord van ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Beoordelingen die niet worden getoond: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Sterren van reclame, van onechte beoordelingen en van beoordelingen over iets anders tellen niet mee. ' +
    'Alle andere wel; wat nog wordt gecontroleerd, pas daarna.',
  hiddenOwn: (reason) => `Anderen zien hem niet: ${HIDDEN[reason]}.`,
});
