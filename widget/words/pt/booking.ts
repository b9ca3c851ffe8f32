import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'pt'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'O seu nome',
  mail: 'Endereço de e-mail',
  phone: 'Telefone',
  optional: 'opcional',
  reach: 'Basta um dos dois. Só quem trabalha aqui pode ver.',
  missing: 'Indique um e-mail ou um telefone, para que alguém possa responder.',
  back: 'Agora não',
});

const leaveWords = (formats: Formats<'pt'>): BehindWords['leave'] => ({
  heading: 'Deixar uma mensagem',
  headingFor: (name) => `Deixar uma mensagem para ${name}`,
  lead: 'Chega a quem trabalha aqui; alguém responde quando voltarmos. Não podemos prometer quando.',
  leadFor: (name) => `Chega a ${name}, que responde quando voltar. Não podemos prometer quando.`,
  text: 'A sua mensagem',
  send: 'Deixar',
  sending: 'Um momento',
  empty: 'Escreva algo primeiro.',
  left: 'A sua mensagem chegou',
  leftLead: (contact) => `A resposta vai para ${formats.list(contact)}. Não enviamos e-mail a confirmar.`,
});

const bookWords = (formats: Formats<'pt'>): BehindWords['book'] => ({
  heading: 'Marcar uma chamada',
  headingWith: (name) => `Marcar uma chamada com ${name}`,
  lead: (minutes, zone) =>
    `Vai ligar quem tiver menos que fazer, durante ${formats.number(minutes)} min. Na sua hora: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} vai ligar, durante ${formats.number(minutes)} min. Na sua hora: ${zone}.`,
  leavesLine: 'O seu lugar na fila fica guardado até marcar a hora; depois sai da fila.',
  day: 'Dia',
  time: 'Hora',
  note: 'Qual é o assunto?',
  mails: 'Se indicar um e-mail, enviamos uma confirmação e um lembrete.',
  mailsNothing: 'Não enviamos e-mail, por isso anote a hora.',
  send: 'Marcar esta hora',
  noTime: 'Escolha uma das horas.',
  loading: 'Um momento: procuramos horas livres',
  none: 'Não há horas livres nos próximos dias. Pode deixar uma mensagem.',
  noneWith: (name) => `${name} não tem horas livres nos próximos dias.`,
  withAny: 'Ver quem está livre',
  tryAgain: 'Tentar de novo',
});

const movingWords = (formats: Formats<'pt'>): BehindWords['moving'] => ({
  heading: 'Escolher outra hora',
  lead: (name, at, zone) =>
    `Enquanto não escolher outra hora, ${name} vai ligar ${at}. Na sua hora: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} não pode ligar ${at}. Escolha uma hora que lhe convenha. Na sua hora: ${zone}.`,
  send: 'Ficar com esta hora',
  none: 'Não há horas livres nos próximos dias.',
  at: (moment, now) => `${formats.day(moment, now)} às ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'pt'>): BehindWords['booked'] => ({
  booked: (at) => `A sua chamada está marcada: ${at}`,
  calls: (name, zone) => `${name} vai ligar. A hora é a sua: ${zone}.`,
  mailed: 'Um e-mail confirma.',
  notMailed: 'Não enviamos e-mail, por isso anote a hora.',
  keep: 'Pode mudar ou cancelar a chamada neste navegador, e em qualquer lugar com este link:',
  link: 'A página da sua chamada',
  leftLine: 'Saiu da fila.',
  close: 'Fechar',
  yours: 'As suas chamadas marcadas',
  callsAt: (name, at) => `${name} vai ligar ${at}`,
  soon: (name, moment) => `Em breve: ${name} vai ligar às ${formats.time(moment)}`,
  due: (name) => `${name} está prestes a ligar.`,
  displaced: (name, at) => `${name} não pode ligar ${at}. Escolha outra hora ou cancele a chamada.`,
  move: 'Outra hora',
  moveOf: (at) => `Outra hora para a chamada: ${at}`,
  cancel: 'Cancelar',
  cancelOf: (at) => `Cancelar a chamada: ${at}`,
  cancelAsk: (name, at) => `Cancelar a chamada com ${name}, ${at}?`,
  cancelYes: 'Cancelar a chamada',
  cancelNo: 'Manter',
});
