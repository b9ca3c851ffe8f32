import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'uk'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Ваше ім’я',
  mail: 'Адреса ел. пошти',
  phone: 'Телефон',
  optional: 'необов’язково',
  reach: 'Досить одного з двох. Це бачать лише люди, які тут працюють.',
  missing: 'Вкажіть адресу пошти або номер телефону, щоб Вам могли відповісти.',
  back: 'Не зараз',
});

const leaveWords = (formats: Formats<'uk'>): BehindWords['leave'] => ({
  heading: 'Залишити повідомлення',
  headingFor: (name) => `Залишити повідомлення: ${name}`,
  lead: 'Його отримають усі тут; хтось відповість, щойно ми повернемося. Коли саме, обіцяти не можемо.',
  leadFor: (name) => `Його отримає ${name}; відповідь буде після повернення. Коли саме, обіцяти не можемо.`,
  text: 'Ваше повідомлення',
  send: 'Залишити',
  sending: 'Хвилинку',
  empty: 'Спершу щось напишіть.',
  left: 'Ваше повідомлення залишено',
  leftLead: (contact) => `Відповідь надійде сюди: ${formats.list(contact)}. Листа з підтвердженням не буде.`,
});

const bookWords = (formats: Formats<'uk'>): BehindWords['book'] => ({
  heading: 'Замовити дзвінок',
  headingWith: (name) => `Замовити дзвінок: ${name}`,
  lead: (minutes, zone) =>
    `Вам подзвонить людина, найменш зайнята тоді (${formats.number(minutes)} хв). Час Ваш: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} подзвонить Вам на ${formats.number(minutes)} хв. Час Ваш: ${zone}.`,
  leavesLine: 'Ваше місце зберігається, доки час не замовлено; потім Ви вийдете з черги.',
  day: 'День',
  time: 'Час',
  note: 'Про що йдеться?',
  mails: 'Якщо вкажете адресу пошти, надійде лист із підтвердженням і нагадування.',
  mailsNothing: 'Листа не буде, тож запишіть час.',
  send: 'Замовити цей час',
  noTime: 'Оберіть один із варіантів часу.',
  loading: 'Шукаємо вільний час',
  none: 'Найближчими днями вільного часу немає. Ви можете залишити повідомлення.',
  noneWith: (name) => `${name} не має вільного часу найближчими днями.`,
  withAny: 'Показати час інших людей',
  tryAgain: 'Спробувати ще раз',
});

const movingWords = (formats: Formats<'uk'>): BehindWords['moving'] => ({
  heading: 'Обрати інший час',
  lead: (name, at, zone) => `Поки Ви не обрали нового часу, ${name} подзвонить Вам: ${at}. Час Ваш: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} не може подзвонити Вам: ${at}. Оберіть зручний для Вас час. Час Ваш: ${zone}.`,
  send: 'Обрати цей час',
  none: 'Найближчими днями вільного часу немає.',
  at: (moment, now) => `${formats.day(moment, now)}, ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'uk'>): BehindWords['booked'] => ({
  booked: (at) => `Ваш дзвінок замовлено: ${at}`,
  calls: (name, zone) => `${name} подзвонить Вам. Час Ваш: ${zone}.`,
  mailed: 'Це підтвердить лист.',
  notMailed: 'Листа не буде, тож запишіть час.',
  keep: 'Перенести або скасувати дзвінок можна в цьому браузері, а деінде за цим посиланням:',
  link: 'Сторінка Вашого дзвінка',
  leftLine: 'Ви вийшли з черги.',
  close: 'Закрити',
  yours: 'Ваші замовлені дзвінки',
  callsAt: (name, at) => `${name} подзвонить Вам: ${at}`,
  soon: (name, moment) => `Скоро (${formats.time(moment)}) Вам подзвонить ${name}`,
  due: (name) => `${name} за мить Вам подзвонить.`,
  displaced: (name, at) => `${name} не може подзвонити Вам: ${at}. Оберіть інший час або скасуйте дзвінок.`,
  move: 'Інший час',
  moveOf: (at) => `Інший час для дзвінка: ${at}`,
  cancel: 'Скасувати',
  cancelOf: (at) => `Скасувати дзвінок: ${at}`,
  cancelAsk: (name, at) => `Скасувати дзвінок: ${name}, ${at}?`,
  cancelYes: 'Скасувати дзвінок',
  cancelNo: 'Залишити',
});
