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

/** What a visitor reads and hears behind the list, in Ukrainian. */
export const words = (formats: Formats<'uk'>): BehindWords => ({
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

const people = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# людина', few: '# людини', many: '# людей', other: '# людини' });

const reviewsOf = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# відгук', few: '# відгуки', many: '# відгуків', other: '# відгуку' });

const minutesOf = (formats: Formats<'uk'>, count: number) =>
  formats.plural(count, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' });

const emptyWords = (formats: Formats<'uk'>): BehindWords['empty'] => ({
  nobodyYet: 'Тут іще ніхто не працює.',
  without: (filter, count) => `Без умови ${filter}: ${people(formats, count)}`,
  many: 'Справа не в одному фільтрі; спробуйте з меншою кількістю.',
  named: {
    search: (text) => `пошуку «${text}»`,
    skill: (label) => `«${label}»`,
    languages: (tags) => `«${formats.list(tags.map((tag) => formats.language(tag)))}»`,
    fourUp: '«4 зірки і більше»',
    minutes: (count) => `«У мене є ${minutesOf(formats, count)}»`,
  },
});

const pageWords = (formats: Formats<'uk'>): BehindWords['page'] => ({
  back: 'Усі люди',
  about: 'Про цю людину',
  skills: 'Теми',
  level: (level) => `рівень ${formats.number(level)} з 5`,
  languages: 'Мови',
  reviews: 'Відгуки',
  shares: 'Які були оцінки',
  shareOf: (stars, count, share) =>
    `Зірки: ${formats.number(stars)} з 5; ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `Зірки: ${formats.number(stars)} з 5`,
  noReviews: 'Відгуків ще немає. Кожен колись починає.',
  more: 'Більше відгуків',
  loadingMore: 'Завантажуємо',
  loading: 'Завантажуємо профіль',
  tryAgain: 'Спробувати ще раз',
  held: (name, held, of) =>
    `${name}: останні розмови, що почалися вчасно: ${formats.number(held)} з ${formats.number(of)}.`,
});

const orderWords = (formats: Formats<'uk'>): BehindWords['order'] => ({
  means: {
    recommended: 'Радимо = скоро матимуть час, добрі оцінки і справедлива частка для всіх.',
    soonest: 'Найшвидше = чий час очікування мине першим, рахуючи до верхньої межі.',
    rating: 'Найвища оцінка = за зірками; кілька відгуків самі мало що змінюють.',
    name: 'Ім’я = за абеткою, хоч би хто був на місці.',
  },
  here: (reasons) => `Чому на цьому місці: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'зараз має час',
  'soon-free': 'скоро матиме час',
  'long-wait': 'довше очікування',
  'well-rated': 'добрі оцінки',
  newcomer: 'нова людина тут',
  'fair-share': 'досі менше розмов за справедливу частку',
  'had-much': 'уже багато розмов',
  away: 'має перерву',
};

const knownWords = (formats: Formats<'uk'>): BehindWords['known'] => ({
  label: (name) => `Ви та ${name}`,
  favourite: 'В обране',
  avoid: 'Більше не обирати',
  secret: (name) => `Лише для Вас: ${name} ніколи про це не дізнається.`,
  avoided: (name) => `Ви вирішили, що ${name} Вам не допомагатиме.`,
  undo: 'Скасувати',
  undoOf: (name) => `Скасувати: ${name} знову може мені допомагати`,
  avoidedList: (count) => `Більше не обирати: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `Розмова: ${name}`,
  wrote: (name) => `Нове повідомлення: ${name}`,
  online: 'У розмові з Вами',
  hello: (name) => `Вас з’єднано: ${name}. Можна привітатися.`,
  end: 'Завершити',
  endLong: 'Завершити розмову',
  more: 'Більше',
  moreLong: 'Зберегти чи надіслати розмову або продовжити деінде',
  endAsk: 'Завершити розмову? Потім можна залишити відгук.',
  endYes: 'Завершити',
  endNo: 'Розмовляти далі',
  started: (name) => `${name} на зв’язку. Уже можна писати.`,
  write: (name) => `Повідомлення для: ${name}`,
});

const closedWords = (formats: Formats<'uk'>): BehindWords['closed'] => ({
  heading: 'Зараз тут нікого немає',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `Перша людина буде тут із ${formats.time(moment)} за Вашим часом.`
      : `Перша людина буде тут: ${formats.day(moment, now)}, ${formats.time(moment)} за Вашим часом.`,
  unknown: 'Ще невідомо, коли хтось повернеться. Сторінка відкриється сама, щойно це станеться.',
  opens: 'Сторінка відкриється сама, щойно тут хтось буде.',
  team: 'Хто тут працює',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Обрати когось іншого',
  lead: 'Ваше місце зберігається: час у черзі зараховується, куди б Ви не перейшли.',
  back: 'Назад до черги',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Ваше місце зберігається, поки ми відновлюємо зв’язок.',
  talking: 'Те, що Ви пишете, збережеться й буде надіслано, щойно повернеться зв’язок.',
});
