import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'sv'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Flytta eller avboka samtalet här:',
  chooseAnew: 'Välj en annan tid, eller avboka, här:',
  booked: {
    subject: (agent, site) => `Ditt samtal med ${agent}, ${site}`,
    opening: (agent) => `${agent} ringer dig:`,
  },
  moved: {
    subject: (agent, site) => `Flyttat: ditt samtal med ${agent}, ${site}`,
    opening: (agent) => `Ditt samtal har flyttats. ${agent} ringer dig:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} ringer dig, ${site}`,
    opening: (agent) => `Tiden för ditt samtal är densamma, och ${agent} ringer dig:`,
  },
  reminder: {
    subject: (agent, site) => `Snart: ditt samtal med ${agent}, ${site}`,
    opening: (agent) => `${agent} ringer dig snart:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Välj en annan tid, tack: ditt samtal, ${site}`,
    opening: (agent) =>
      `${agent} arbetar inte längre här, och ingen annan är ledig vid tiden för ditt samtal:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Välj en annan tid, tack: ditt samtal, ${site}`,
    opening: (agent) => `Vi beklagar: ${agent} har fått förhinder, och ingen annan är ledig då:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Avbokat: ditt samtal med ${agent}, ${site}`,
    opening: () => 'Som du önskade har det här samtalet avbokats:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Din konversation med ${agent}, ${site}`,
  you: 'Du',
  times: (zone) => `Tiderna gäller för ${zone}.`,
  why: (site) => `Du får detta enda mejl eftersom adressen angavs hos ${site}.`,
});

const pickWords = (formats: Formats<'sv'>): ServerWords['pick'] => ({
  title: (site) => `Välj vem som hjälper dig hos ${site}`,
  titleOf: (name, site) => `Prata med ${name} hos ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'En person finns här för att hjälpa dig.',
      other: '# personer att välja mellan, och hur länge du väntar.',
    }),
  lead: 'Se vilka som är här, vad de kan och vad andra har sagt om dem.',
  noScript: 'Sidan ändras inte av sig själv. Slå på JavaScript för att prata med någon.',
  all: 'Alla',
  more: (count) => formats.plural(count, { one: 'Och # till.', other: 'Och # till.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# omdöme', other: '# omdömen' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Ny',
  speaks: (languages) => `Talar ${formats.list(languages)}`,
  knows: (skills) => `Kan ${formats.list(skills)}`,
  away: 'Borta en stund',
  offline: 'Inte här nu',
  free: 'Ledig nu',
  here: 'Här nu',
  under: (minutes) => `Oftast under ${formats.number(minutes)} min`,
  overAnHour: 'Oftast över en timme',
  closing: 'Går innan det blir din tur',
  unknown: 'Här finns ingen att välja',
  unknownLead: 'Kontrollera adressen, eller gå tillbaka till sidan som ledde dig hit.',
  booking: 'Ditt samtal',
});
