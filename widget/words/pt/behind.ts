import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Portuguese. */
export const words = (formats: Formats<'pt'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'pt'>, count: number) =>
  formats.plural(count, { one: '# pessoa', other: '# pessoas' });

const reviewsOf = (formats: Formats<'pt'>, count: number) =>
  formats.plural(count, { one: '# avaliação', other: '# avaliações' });

const emptyWords = (formats: Formats<'pt'>): BehindWords['empty'] => ({
  nobodyYet: 'Aqui ainda não trabalha ninguém.',
  without: (filter, count) => `Sem ${filter}: ${people(formats, count)}`,
  many: 'A razão não está num único filtro; tente com menos.',
  named: {
    search: (text) => `a pesquisa por “${text}”`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '“4 estrelas ou mais”',
    minutes: (count) => `“Tenho ${formats.plural(count, { one: '# minuto', other: '# minutos' })}”`,
  },
});

const pageWords = (formats: Formats<'pt'>): BehindWords['page'] => ({
  back: 'Todas as pessoas',
  about: 'Sobre esta pessoa',
  skills: 'Assuntos',
  level: (level) => `nível ${formats.number(level)} de 5`,
  languages: 'Idiomas',
  reviews: 'Avaliações',
  shares: 'Como foi a avaliação',
  shareOf: (stars, count, share) =>
    `${formats.number(stars)} de 5 estrelas: ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `${formats.number(stars)} de 5 estrelas`,
  noReviews: 'Ainda sem avaliações. Há sempre um começo.',
  more: 'Mais avaliações',
  loadingMore: 'Um momento',
  loading: 'O perfil já vem',
  tryAgain: 'Tentar de novo',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} das últimas ${formats.number(of)} conversas`;
    return `Começaram no tempo anunciado com ${name}: ${visits}.`;
  },
});

const orderWords = (formats: Formats<'pt'>): BehindWords['order'] => ({
  means: {
    recommended: 'Recomendação = livre em breve, boa avaliação e uma parte justa para cada pessoa.',
    soonest: 'Mais rápido = a espera que acaba primeiro, contada pelo limite superior.',
    rating: 'Melhor avaliação = por estrelas; poucas avaliações, só por si, quase não mudam nada.',
    name: 'Nome = por ordem alfabética, esteja quem estiver.',
  },
  here: (reasons) => `Está aqui por: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'livre agora',
  'soon-free': 'livre em breve',
  'long-wait': 'uma espera mais longa',
  'well-rated': 'boa avaliação',
  newcomer: 'estreia aqui',
  'fair-share': 'menos do que uma parte justa até agora',
  'had-much': 'já muitas conversas',
  away: 'em pausa',
};

const knownWords = (formats: Formats<'pt'>): BehindWords['known'] => ({
  label: (name) => `A sua preferência: ${name}`,
  favourite: 'Nos favoritos',
  avoid: 'Não outra vez',
  secret: (name) => `Isto é só seu: ${name} nunca saberá.`,
  avoided: (name) => `Preferiu não receber ajuda de ${name}.`,
  undo: 'Desfazer',
  undoOf: (name) => `Desfazer: ${name} pode voltar a ajudar`,
  avoidedList: (count) => `Não outra vez: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `Em conversa com ${name}`,
  wrote: (name) => `Nova mensagem de ${name}`,
  online: 'Nesta conversa agora',
  hello: (name) => `A conversa com ${name} está aberta. Diga olá.`,
  end: 'Terminar',
  endLong: 'Terminar a conversa',
  more: 'Mais',
  moreLong: 'Guardar a conversa ou continuar em outro lugar',
  endAsk: 'Terminar a conversa? Depois pode deixar uma avaliação.',
  endYes: 'Terminar',
  endNo: 'Continuar a conversa',
  started: (name) => `${name} respondeu. Já pode escrever.`,
  write: (name) => `Escrever para ${name}`,
});

const closedWords = (formats: Formats<'pt'>): BehindWords['closed'] => ({
  heading: 'Agora não há ninguém aqui',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `A primeira pessoa volta às ${formats.time(moment)} (sua hora).`
      : `A primeira pessoa volta ${formats.day(moment, now)} às ${formats.time(moment)} (sua hora).`,
  unknown: 'Ainda ninguém disse quando volta. Esta página abre por si assim que houver alguém.',
  opens: 'Esta página abre por si assim que houver alguém.',
  team: 'Quem trabalha aqui',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Escolher outra pessoa',
  lead: 'O seu lugar fica guardado: o tempo na fila conta, vá para onde for.',
  back: 'Voltar ao seu lugar',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'O seu lugar fica guardado enquanto recuperamos a conexão.',
  talking: 'O que escrever fica guardado e segue assim que houver conexão.',
});
