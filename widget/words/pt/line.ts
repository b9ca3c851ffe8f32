import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Falar com ${name}`,
  firstFree: 'Falar com quem ficar livre primeiro',
  freeLead: (name) => `${name} está livre e recebe a chamada já.`,
  firstFreeLead: 'Fala com a primeira pessoa adequada que estiver livre.',
  name: 'O seu nome',
  question: 'Qual é o assunto?',
  optional: 'opcional',
  questionHint: 'É lido antes da conversa, para começar logo.',
  start: 'Começar',
  join: 'Entrar na fila',
  joining: 'Um momento',
  cancel: 'Cancelar',
  left: (name) => `${name} acaba de sair. Nada foi enviado.`,
  allLeft: 'Já não há ninguém aqui. Nada foi enviado.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} não pode aceitar esta conversa`;
    case 'agent-draining':
      return `${name} não atende mais ninguém antes da pausa`;
    case 'agent-offline':
      return `${name} acaba de sair`;
    case 'agent-removed':
      return `${name} já não está aqui`;
    case 'agent-lost':
      return `A conexão com ${name} caiu`;
  }
}

export const lineWords = (formats: Formats<'pt'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'A próxima vez é a sua';
    if (ahead === 1) return 'Só mais uma pessoa antes da sua vez';
    return formats.plural(ahead, { one: '# pessoa à sua frente', other: '# pessoas à sua frente' });
  },
  forAgent: (name) => `Na fila de ${name}`,
  forFirst: 'À espera de quem ficar livre primeiro',
  since: (moment) => `desde as ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Provavelmente por volta das ${formats.time(to)}`
      : `Provavelmente entre as ${formats.time(from)} e as ${formats.time(to)}`,
  soonNow: 'Provavelmente a qualquer momento',
  noEstimate: 'Ainda não há estimativa. Aparece assim que for honesta.',
  closing: 'Escolha outra pessoa ou fique: o seu lugar fica guardado até lá.',
  freeNow: 'A conversa está prestes a começar.',
  soft: (name) => `${name} está em pausa; o tempo depende da volta.`,
  late: 'Leva mais tempo do que dissemos. O seu lugar segue a ordem de chegada.',
  nextAgent: (name) => `Assim que ${name} ficar livre, a chamada sai e a conversa abre aqui mesmo.`,
  nextAny: 'A primeira pessoa adequada a ficar livre recebe a chamada, e a conversa abre aqui mesmo.',
  barLabel: 'Onde está no tempo de espera provável',
  now: 'agora',
  otherFree: (name) => `${name} está livre agora`,
  switchTo: (name) => `Mudar para ${name}`,
  pickOther: 'Escolher outra pessoa',
  leave: 'Sair da fila',
  leaveAsk: 'Sair da fila? O seu lugar passa para a próxima pessoa.',
  leaveYes: 'Sair',
  leaveNo: 'Ficar na fila',
  ringing: (name) => `Chamada para ${name}`,
  ringingLead: 'A resposta costuma vir em segundos. Não precisa fazer nada.',
  asked: askedSentence,
  askedLead: 'O seu lugar está guardado. Como deseja continuar?',
  askedElse: 'Sem resposta, vale quem ficar livre primeiro, em',
  takeFirst: 'Quem ficar livre primeiro',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Saiu da fila.',
  },
});
