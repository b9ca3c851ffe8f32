import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Simpatia',
  knowledgeable: 'Sabe do assunto',
  patient: 'Paciência',
  quick: 'Rapidez',
  clear: 'Clareza',
  'solved it': 'Resolveu',
  unfriendly: 'Pouca simpatia',
  unsure: 'Insegurança',
  'in a hurry': 'Com pressa',
  slow: 'Lentidão',
  unclear: 'Pouca clareza',
  'not solved': 'Sem solução',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'ofensiva',
  'personal-data': 'dados pessoais',
  spam: 'publicidade',
  fake: 'não autêntica',
  'off-topic': 'sobre outro assunto',
  held: 'à espera de verificação',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'pt'>): BehindWords['review'] => ({
  heading: (agent) => `Como foi a conversa com ${agent.name}?`,
  ended: 'A conversa terminou',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'A conversa terminou a seu pedido.';
      case 'agent-ended':
        return `${name} terminou a conversa.`;
      case 'visitor-lost':
        return 'A sua ausência foi longa, por isso a conversa foi fechada.';
      case 'agent-lost':
        return `A conexão de ${name} caiu.`;
      case 'transferred':
        return `${name} passou a conversa a outra pessoa.`;
      case 'idle':
        return 'Ninguém escreveu durante algum tempo, por isso a conversa foi fechada.';
    }
  },
  stars: (name) => `A sua avaliação de ${name}`,
  tag: tagWord,
  tags: { praise: 'O que foi bom?', complaint: 'O que não foi bom?', both: 'Como foi?' },
  nps: (site) =>
    site === ''
      ? 'Qual é a probabilidade de nos recomendar a outras pessoas?'
      : `Qual é a probabilidade de recomendar ${site} a outras pessoas?`,
  npsLeast: 'Nada provável',
  npsMost: 'Muito provável',
  npsNone: 'Sem resposta',
  npsPrivate: 'Nunca é publicado.',
  comment: 'Por palavras suas',
  commentHint: 'É publicado sem o seu nome, junto com outras avaliações.',
  send: 'Enviar a avaliação',
  skip: 'Ignorar',
  done: 'Concluir',
  needStars: 'Escolha primeiro de uma a cinco estrelas.',
  transcript: 'Ler a conversa de novo',
  thanks: 'Agradecemos',
  thanksLead: (name) => `A sua avaliação ajuda outras pessoas a escolher, e ajuda ${name} a crescer.`,
  changed: 'A sua avaliação foi alterada',
  changedLead: 'O que já foi publicado fica até a alteração aparecer, junto com outras avaliações.',
  share: 'Mostrar também em público',
  shareLead: 'É bom saber. Outras pessoas também vão gostar de ler.',
  opensTab: '(abre em outra janela)',
  back: 'Voltar a todas as pessoas',
  change: 'Alterar a avaliação',
  changeHeading: (name) => `A sua avaliação de ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Pode fazer alterações até às ${formats.time(at)}.`
      : `Pode fazer alterações até: ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'A sua avaliação já vem',
  saveChange: 'Guardar a alteração',
  keep: 'Deixar assim',
  yours: (name, stars) => `A sua avaliação de ${name}: ${formats.number(stars)} de 5 estrelas.`,
  changeOf: (name) => `Alterar a avaliação de ${name}`,
  replyOf: (name) => `Resposta de ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Avaliações que não são mostradas: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'As estrelas de publicidade, de avaliações não autênticas e das que são sobre outro assunto não contam. ' +
    'Todas as outras contam; as que esperam verificação, só depois dela.',
  hiddenOwn: (reason) => `Não é mostrada a outras pessoas: ${HIDDEN[reason]}.`,
});
