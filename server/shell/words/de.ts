import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'de'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Hier können Sie den Termin verschieben oder absagen:',
  chooseAnew: 'Hier können Sie eine andere Zeit wählen oder den Termin absagen:',
  booked: {
    subject: (agent, site) => `Ihr Anruf: ${agent}, ${site}`,
    opening: (agent) => `${agent} ruft Sie an:`,
  },
  moved: {
    subject: (agent, site) => `Verschoben: Ihr Anruf, ${agent}, ${site}`,
    opening: (agent) => `Ihr Anruf wurde verschoben. ${agent} ruft Sie an:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} ruft Sie an, ${site}`,
    opening: (agent) => `Die Zeit Ihres Anrufs bleibt, und ${agent} ruft Sie an:`,
  },
  reminder: {
    subject: (agent, site) => `Bald: Ihr Anruf, ${agent}, ${site}`,
    opening: (agent) => `${agent} ruft Sie bald an:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Bitte wählen Sie eine andere Zeit: Ihr Anruf, ${site}`,
    opening: (agent) =>
      `${agent} arbeitet nicht mehr hier, und zur Zeit Ihres Anrufs ist niemand sonst frei:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Bitte wählen Sie eine andere Zeit: Ihr Anruf, ${site}`,
    opening: (agent) => `Es tut uns leid: ${agent} ist verhindert, und niemand sonst ist dann frei:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Abgesagt: Ihr Anruf, ${agent}, ${site}`,
    opening: () => 'Wie von Ihnen gewünscht, wurde dieser Anruf abgesagt:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Ihr Gespräch mit ${agent}, ${site}`,
  you: 'Sie',
  times: (zone) => `Die Uhrzeiten gelten für: ${zone}.`,
  why: (site) => `Sie erhalten diese eine E-Mail, weil diese Adresse bei ${site} angegeben wurde.`,
});

const pickWords = (formats: Formats<'de'>): ServerWords['pick'] => ({
  title: (site) => `Wählen Sie, wer Ihnen hilft: ${site}`,
  titleOf: (name, site) => `Sprechen Sie mit ${name}, ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Eine Person ist da, um Ihnen zu helfen.',
      other: '# Personen zur Auswahl, und wie lange Sie jeweils warten.',
    }),
  lead: 'Sehen Sie, wer da ist, wer was weiß und was andere dazu sagen.',
  noScript:
    'Diese Seite ändert sich nicht von selbst. Schalten Sie JavaScript ein, um mit jemandem zu sprechen.',
  all: 'Alle',
  more: (count) => formats.plural(count, { one: 'Und # weitere Person.', other: 'Und # weitere.' }),
  rating: (average, count) =>
    `★ ${formats.rating(average)} · ${formats.plural(count, { one: '# Bewertung', other: '# Bewertungen' })}`,
  isNew: 'Neu',
  speaks: (languages) => `Spricht ${formats.list(languages)}`,
  knows: (skills) => `Kennt sich aus mit: ${formats.list(skills)}`,
  away: 'Kurz nicht da',
  offline: 'Jetzt nicht da',
  free: 'Jetzt frei',
  here: 'Jetzt da',
  under: (minutes) => `Meist unter ${formats.number(minutes)} Min.`,
  overAnHour: 'Meist über eine Stunde',
  closing: 'Geht, bevor Sie an der Reihe wären',
  unknown: 'Hier ist niemand zur Auswahl',
  unknownLead: 'Prüfen Sie die Adresse, oder gehen Sie zurück zu der Seite, die Sie hergeführt hat.',
  booking: 'Ihr Anruf',
});
