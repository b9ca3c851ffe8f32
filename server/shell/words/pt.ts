import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'pt'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Aqui pode mudar ou cancelar a chamada:',
  chooseAnew: 'Aqui pode escolher outra hora ou cancelar:',
  booked: {
    subject: (agent, site) => `A sua chamada com ${agent}, ${site}`,
    opening: (agent) => `${agent} vai ligar:`,
  },
  moved: {
    subject: (agent, site) => `Mudou de hora: a sua chamada com ${agent}, ${site}`,
    opening: (agent) => `A sua chamada mudou de hora. ${agent} vai ligar:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} vai ligar, ${site}`,
    opening: (agent) => `A hora da sua chamada continua a mesma, e ${agent} vai ligar:`,
  },
  reminder: {
    subject: (agent, site) => `Em breve: a sua chamada com ${agent}, ${site}`,
    opening: (agent) => `${agent} vai ligar em breve:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Por favor, escolha outra hora: a sua chamada, ${site}`,
    opening: (agent) => `${agent} já não trabalha aqui, e ninguém mais está livre à hora da sua chamada:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Por favor, escolha outra hora: a sua chamada, ${site}`,
    opening: (agent) => `Lamentamos: ${agent} não pode ligar, e ninguém mais está livre nessa hora:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Cancelada: a sua chamada com ${agent}, ${site}`,
    opening: () => 'A seu pedido, esta chamada foi cancelada:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `A sua conversa com ${agent}, ${site}`,
  you: 'Você',
  times: (zone) => `Horários segundo: ${zone}.`,
  why: (site) => `Recebe este único e-mail porque este endereço foi indicado em ${site}.`,
});

const pickWords = (formats: Formats<'pt'>): ServerWords['pick'] => ({
  title: (site) => `Escolha quem vai ajudar: ${site}`,
  titleOf: (name, site) => `Falar com ${name}: ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Há uma pessoa para ajudar.',
      other: '# pessoas à escolha, e quanto tempo se espera.',
    }),
  lead: 'Veja quem está aqui, o que sabe e o que outras pessoas disseram.',
  noScript: 'Esta página não muda por si. Para falar com alguém, ative o JavaScript.',
  all: 'Todas as pessoas',
  more: (count) => formats.plural(count, { one: 'E mais #.', other: 'E mais #.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# avaliação', other: '# avaliações' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Estreia',
  speaks: (languages) => `Fala ${formats.list(languages)}`,
  knows: (skills) => `Sabe de ${formats.list(skills)}`,
  away: 'Em pausa',
  offline: 'Ausente agora',
  free: 'Livre agora',
  here: 'Está aqui',
  under: (minutes) => `Em geral até ${formats.number(minutes)} min`,
  overAnHour: 'Em geral mais de 1 h',
  closing: 'Sai antes da sua vez',
  unknown: 'Aqui não há ninguém para escolher',
  unknownLead: 'Verifique o endereço, ou volte à página de onde veio.',
  booking: 'A sua chamada',
});
