import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'it'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Qui può spostarla o annullarla:',
  chooseAnew: 'Qui può scegliere un altro orario, o annullare:',
  booked: {
    subject: (agent, site) => `La sua chiamata con ${agent}, ${site}`,
    opening: (agent) => `${agent} la chiamerà:`,
  },
  moved: {
    subject: (agent, site) => `Spostata: la sua chiamata con ${agent}, ${site}`,
    opening: (agent) => `La chiamata è stata spostata. ${agent} la chiamerà:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} la chiamerà, ${site}`,
    opening: (agent) => `L’orario della chiamata resta, e ${agent} la chiamerà:`,
  },
  reminder: {
    subject: (agent, site) => `Presto: la sua chiamata con ${agent}, ${site}`,
    opening: (agent) => `${agent} la chiamerà presto:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Scelga un altro orario: la sua chiamata, ${site}`,
    opening: (agent) => `${agent} non lavora più qui, e nessun altro è libero all’ora della chiamata:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Scelga un altro orario: la sua chiamata, ${site}`,
    opening: (agent) => `Ci dispiace: ${agent} non può chiamarla, e nessun altro è libero in quel momento:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Annullata: la sua chiamata con ${agent}, ${site}`,
    opening: (_agent) => 'Come desiderava, questa chiamata è annullata:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `La sua conversazione con ${agent}, ${site}`,
  you: 'Lei',
  times: (zone) => `Orari secondo: ${zone}.`,
  why: (site) => `Riceve quest’unica e-mail perché questo indirizzo è stato indicato su ${site}.`,
});

const pickWords = (formats: Formats<'it'>): ServerWords['pick'] => ({
  title: (site) => `Scelga chi la aiuta su ${site}`,
  titleOf: (name, site) => `Parla con ${name} su ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'C’è una persona pronta ad aiutarla.',
      other: '# persone tra cui scegliere, e quanto si aspetta.',
    }),
  lead: 'Veda chi è presente, che cosa sa e che cosa ne dicono altri.',
  noScript: 'Questa pagina non cambia da sé. Per parlare con qualcuno, attivi JavaScript.',
  all: 'Tutti',
  more: (count) => formats.plural(count, { one: 'E # altro.', other: 'E altri #.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# recensione', other: '# recensioni' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Inizia qui',
  speaks: (languages) => `Parla ${formats.list(languages)}`,
  knows: (skills) => `Conosce ${formats.list(skills)}`,
  away: 'In pausa',
  offline: 'Ora non presente',
  free: 'Disponibile ora',
  here: 'Presente ora',
  under: (minutes) => `Di solito meno di ${formats.number(minutes)} min`,
  overAnHour: 'Di solito oltre un’ora',
  closing: 'Va via prima del suo turno',
  unknown: 'Qui non c’è nessuno da scegliere',
  unknownLead: 'Controlli l’indirizzo, o torni alla pagina di partenza.',
  booking: 'La sua chiamata',
});
