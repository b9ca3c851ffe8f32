import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'nl'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Hier kunt u de belafspraak verzetten of afzeggen:',
  chooseAnew: 'Hier kunt u een andere tijd kiezen of afzeggen:',
  booked: {
    subject: (agent, site) => `Uw belafspraak met ${agent}, ${site}`,
    opening: (agent) => `${agent} belt u:`,
  },
  moved: {
    subject: (agent, site) => `Verzet: uw belafspraak met ${agent}, ${site}`,
    opening: (agent) => `Uw belafspraak is verzet. ${agent} belt u:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} belt u, ${site}`,
    opening: (agent) => `De tijd van uw belafspraak blijft, en ${agent} belt u:`,
  },
  reminder: {
    subject: (agent, site) => `Binnenkort: uw belafspraak met ${agent}, ${site}`,
    opening: (agent) => `${agent} belt u binnenkort:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Kies alstublieft een andere tijd: uw belafspraak, ${site}`,
    opening: (agent) =>
      `${agent} werkt hier niet meer, en op de tijd van uw belafspraak is niemand anders vrij:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Kies alstublieft een andere tijd: uw belafspraak, ${site}`,
    opening: (agent) => `Het spijt ons: ${agent} is verhinderd, en niemand anders is dan vrij:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Afgezegd: uw belafspraak met ${agent}, ${site}`,
    opening: () => 'Zoals u wenste, is deze belafspraak afgezegd:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Uw gesprek met ${agent}, ${site}`,
  you: 'U',
  times: (zone) => `Tijden volgens: ${zone}.`,
  why: (site) => `U ontvangt deze ene mail omdat dit adres bij ${site} is opgegeven.`,
});

const pickWords = (formats: Formats<'nl'>): ServerWords['pick'] => ({
  title: (site) => `Kies wie u helpt bij ${site}`,
  titleOf: (name, site) => `Praat met ${name} bij ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Er is één persoon om u te helpen.',
      other: '# personen om uit te kiezen, en hoe lang u wacht.',
    }),
  lead: 'Zie wie er is, wat ze weten en wat anderen over hen zeiden.',
  noScript: 'Deze pagina verandert niet vanzelf. Zet JavaScript aan om met iemand te praten.',
  all: 'Iedereen',
  more: (count) => formats.plural(count, { one: 'En nog #.', other: 'En nog #.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# beoordeling', other: '# beoordelingen' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Nieuw',
  speaks: (languages) => `Spreekt ${formats.list(languages)}`,
  knows: (skills) => `Weet veel van ${formats.list(skills)}`,
  away: 'Even weg',
  offline: 'Nu niet hier',
  free: 'Nu vrij',
  here: 'Nu hier',
  under: (minutes) => `Vaak binnen ${formats.number(minutes)} min.`,
  overAnHour: 'Vaak meer dan een uur',
  closing: 'Vertrekt vóór uw beurt zou komen',
  unknown: 'Hier is niemand om uit te kiezen',
  unknownLead: 'Controleer het adres of ga terug naar de pagina die u hierheen bracht.',
  booking: 'Uw belafspraak',
});
