import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Ukrainian. */
export const words = (formats: Formats<'uk'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# людина', few: '# людини', many: '# людей', other: '# людини' });

/** As it stands after “з”. */
const ofPeople = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# людини', few: '# людей', many: '# людей', other: '# людини' });

const browseWords = (formats: Formats<'uk'>): ListWords['browse'] => ({
  heading: 'Оберіть, хто Вам допоможе',
  lead: 'Хто зараз тут і за який час зазвичай можна поговорити.',
  people: 'Люди',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} з ${ofPeople(formats, all)}`,
  orderChanged: 'Порядок змінено',
  refresh: 'Оновити',
  loading: 'Завантажуємо, хто може Вам допомогти',
  emptyHeading: 'За всіма умовами ніхто не підходить',
  dismiss: 'Сховати',
  close: 'Закрити',
});

const toolWords = (formats: Formats<'uk'>): ListWords['tools'] => ({
  label: 'Звузити список',
  search: 'Ім’я, тема або мова',
  clearSearch: 'Очистити пошук',
  filters: (count) => (count === 0 ? 'Фільтри' : `Фільтри · ${formats.number(count)}`),
  skills: 'Теми',
  languages: 'Мови',
  more: (count) => `Ще ${formats.number(count)}`,
  fewer: 'Менше',
  fourUp: '4 і більше',
  stars: 'Зірки:',
  includeNew: 'і нові люди',
  haveTime: 'У мене є',
  anyTime: 'вдосталь часу',
  minutes: (count) =>
    formats.plural(count, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' }),
  order: 'Порядок',
  orders: {
    recommended: 'Радимо',
    soonest: 'Найшвидше',
    rating: 'Найвища оцінка',
    name: 'Ім’я',
  },
  whyOrder: 'Чому такий порядок',
  clear: 'Зняти фільтри',
});

const cardWords = (formats: Formats<'uk'>): ListWords['card'] => ({
  talkTo: (name) => `Розмова: ${name}`,
  join: 'Стати в чергу',
  joinOf: (name) => `Стати в чергу: ${name}`,
  switchTo: (name) => `Перейти: ${name}`,
  yours: 'Ви вже в цій черзі',
  read: 'До профілю',
  readOf: (name) => `До профілю: ${name}`,
  left: 'Уже не на місці',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `і ще ${formats.number(count)}`,
  speaks: 'Мови:',
  leavesAt: (moment) => `На місці до ${formats.time(moment)}`,
  takingMore: (count) => `приймає ще ${formats.number(count)}`,
  takingNone: 'До перерви більше нікого не приймає',
  held: (held, of) => `Останні прогнози: справдилися ${formats.number(held)} з ${formats.number(of)}`,
  siteHeld: (held, of) => `Останні прогнози тут: справдилися ${formats.number(held)} з ${formats.number(of)}`,
  talkedBefore: 'Ви вже розмовляли',
  favourite: 'В обраному',
  firstFree: 'Перша вільна людина',
  firstFreeAll: 'Байдуже, хто саме? Допоможе перша вільна людина.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Підходить лише # людина.',
      few: 'Перша вільна з # людей, які підходять.',
      many: 'Перша вільна з # людей, які підходять.',
      other: 'Перша вільна з # людей, які підходять.',
    }),
  firstFreeAct: 'Перша вільна',
  firstFreeActLong: 'Перша вільна людина: стати в чергу',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'З’єднуємо',
  lostHeading: 'Зв’язок втрачено',
  lostBrowsing: 'Список показує останній відомий стан. Він оновиться, щойно повернеться зв’язок.',
  retry: 'Спробувати зараз',
  failedHeading: 'Не вдалося завантажити',
  refusedHeading: 'Ця сторінка не може під’єднатися',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Хвилинку',
  late: 'Це триває довше, ніж мало б. Усе продовжиться само, щойно з’явиться зв’язок.',
  backToList: 'Назад до списку',
});
