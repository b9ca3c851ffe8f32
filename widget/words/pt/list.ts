import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Portuguese. */
export const words = (formats: Formats<'pt'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'pt'>, count: number) =>
  formats.plural(count, { one: '# pessoa', other: '# pessoas' });

const browseWords = (formats: Formats<'pt'>): ListWords['browse'] => ({
  heading: 'Escolha quem vai ajudar',
  lead: 'Quem está aqui, e quanto costuma demorar até falar com cada pessoa.',
  people: 'Pessoas',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} de ${people(formats, all)}`,
  orderChanged: 'A ordem mudou',
  refresh: 'Atualizar',
  loading: 'As pessoas que podem ajudar já vêm',
  emptyHeading: 'Ninguém reúne tudo isso',
  dismiss: 'Dispensar',
  close: 'Fechar',
});

const toolWords = (formats: Formats<'pt'>): ListWords['tools'] => ({
  label: 'Refinar a lista',
  search: 'Nome, assunto ou idioma',
  clearSearch: 'Limpar a pesquisa',
  filters: (count) => (count === 0 ? 'Filtros' : `Filtros · ${formats.number(count)}`),
  skills: 'Assuntos',
  languages: 'Idiomas',
  more: (count) => `mais ${formats.number(count)}`,
  fewer: 'Menos',
  fourUp: '4 ou mais',
  stars: 'Estrelas:',
  includeNew: 'e estreias',
  haveTime: 'Tenho',
  anyTime: 'todo o tempo',
  minutes: (count) => formats.plural(count, { one: '# minuto', other: '# minutos' }),
  order: 'Ordem',
  orders: {
    recommended: 'Recomendação',
    soonest: 'Mais rápido',
    rating: 'Melhor avaliação',
    name: 'Nome',
  },
  whyOrder: 'Razão desta ordem',
  clear: 'Limpar os filtros',
});

const cardWords = (formats: Formats<'pt'>): ListWords['card'] => ({
  talkTo: (name) => `Falar com ${name}`,
  join: 'Entrar na fila',
  joinOf: (name) => `Entrar na fila de ${name}`,
  switchTo: (name) => `Mudar para ${name}`,
  yours: 'Está nesta fila',
  read: 'Ver o perfil',
  readOf: (name) => `Ver o perfil de ${name}`,
  left: 'Acaba de sair',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `e mais ${formats.number(count)}`,
  speaks: 'Fala',
  leavesAt: (moment) => `Aqui até às ${formats.time(moment)}`,
  takingMore: (count) => `atende mais ${formats.number(count)}`,
  takingNone: 'Não atende mais ninguém antes da pausa',
  held: (held, of) => `${formats.number(held)} das últimas ${formats.number(of)} esperas como previsto`,
  siteHeld: (held, of) =>
    `${formats.number(held)} das últimas ${formats.number(of)} esperas aqui como previsto`,
  talkedBefore: 'Já houve uma conversa',
  favourite: 'Nos favoritos',
  firstFree: 'Quem ficar livre primeiro',
  firstFreeAll: 'Sem preferência? A próxima pessoa livre vai ajudar.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Só # pessoa corresponde.',
      other: 'A próxima livre entre as # pessoas que correspondem.',
    }),
  firstFreeAct: 'A primeira livre',
  firstFreeActLong: 'Entrar na fila: quem ficar livre primeiro',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Conexão em curso',
  lostHeading: 'A conexão caiu',
  lostBrowsing: 'A lista fica como estava. Volta a mudar assim que houver conexão.',
  retry: 'Tentar agora',
  failedHeading: 'Não foi possível carregar',
  refusedHeading: 'Sem conexão para esta página',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Um momento',
  late: 'Demora mais do que devia. Continua por si assim que houver conexão.',
  backToList: 'Voltar à lista',
});
