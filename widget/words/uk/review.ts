import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Привітно',
  knowledgeable: 'Зі знанням справи',
  patient: 'Терпляче',
  quick: 'Швидко',
  clear: 'Зрозуміло',
  'solved it': 'Вирішено',
  unfriendly: 'Непривітно',
  unsure: 'Невпевнено',
  'in a hurry': 'Поспіхом',
  slow: 'Повільно',
  unclear: 'Незрозуміло',
  'not solved': 'Не вирішено',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'образливо',
  'personal-data': 'особисті дані',
  spam: 'реклама',
  fake: 'несправжній',
  'off-topic': 'про інше',
  held: 'очікує перевірки',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'uk'>): BehindWords['review'] => ({
  heading: (agent) => `Як пройшла розмова: ${agent.name}?`,
  ended: 'Розмову завершено',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Ви завершили розмову.';
      case 'agent-ended':
        return `Розмову завершує ${name}.`;
      case 'visitor-lost':
        return 'Вас надто довго не було, тому розмову закрито.';
      case 'agent-lost':
        return `${name} більше не має зв’язку.`;
      case 'transferred':
        return `${name} передає розмову іншій людині.`;
      case 'idle':
        return 'Деякий час ніхто не писав, тому розмову закрито.';
    }
  },
  stars: (name) => `Ваша оцінка: ${name}`,
  tag: tagWord,
  tags: { praise: 'Що було добре?', complaint: 'Що було не так?', both: 'Як це було?' },
  nps: (site) =>
    site === ''
      ? 'Наскільки ймовірно, що Ви порадите нас друзям?'
      : `Наскільки ймовірно, що Ви порадите друзям: ${site}?`,
  npsLeast: 'Малоймовірно',
  npsMost: 'Дуже ймовірно',
  npsNone: 'Без відповіді',
  npsPrivate: 'Ніколи не публікується.',
  comment: 'Своїми словами',
  commentHint: 'Публікується без Вашого імені, разом з іншими.',
  send: 'Надіслати відгук',
  skip: 'Пропустити',
  done: 'Готово',
  needStars: 'Спершу оберіть від однієї до п’яти зірок.',
  transcript: 'Перечитати розмову',
  thanks: 'Дякуємо',
  thanksLead: (name) => `Ваш відгук допоможе іншим обрати, а ${name} зможе працювати ще краще.`,
  changed: 'Ваш відгук змінено',
  changedLead: 'Уже опубліковане лишається, доки зміна не з’явиться разом з іншими відгуками.',
  share: 'Поділитися й публічно',
  shareLead: 'Нам дуже приємно. Іншим теж буде.',
  opensTab: '(відкриється нова вкладка)',
  back: 'Назад до всіх',
  change: 'Змінити відгук',
  changeHeading: (name) => `Ваш відгук: ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Ви можете змінити його до ${formats.time(at)}.`
      : `Останній час для змін: ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'Завантажуємо Ваш відгук',
  saveChange: 'Зберегти зміну',
  keep: 'Лишити як є',
  yours: (name, stars) => `Ваша оцінка: ${name}, зірки: ${formats.number(stars)} з 5.`,
  changeOf: (name) => `Змінити відгук: ${name}`,
  replyOf: (name) => `Відповідь: ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Відгуки, яких не показано: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Зірки реклами, несправжніх відгуків і відгуків про інше не враховано. Усі інші враховано; ті, що очікують перевірки, — після неї.',
  hiddenOwn: (reason) => `Іншим його не показано: ${HIDDEN[reason]}.`,
});
