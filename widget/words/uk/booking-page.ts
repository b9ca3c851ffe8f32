import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Ukrainian. */
export const words = (formats: Formats<'uk'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'uk'>): BookingPageWords['page'] => ({
  loading: 'Шукаємо Ваш дзвінок',
  heading: 'Ваш дзвінок',
  when: (name, at) => `${name} подзвонить Вам: ${at}`,
  about: (minutes, zone) => `Тривалість: ${formats.number(minutes)} хв. Час Ваш: ${zone}.`,
  soon: 'Уже скоро.',
  due: (name) => `${name} за мить Вам подзвонить`,
  displaced: (name, at) => `${name} не може подзвонити Вам: ${at}`,
  displacedLead: 'Оберіть інший час або скасуйте дзвінок. До того часу ніхто не подзвонить.',
  moved: 'Ваш дзвінок має новий час.',
  movedMailed: 'Це підтвердить лист із новим посиланням.',
  movedNotMailed: 'Листа не буде. Збережіть адресу цієї сторінки: це нове посилання на Ваш дзвінок.',
  cancelled: 'Ваш дзвінок скасовано',
  cancelledLead: 'Ніхто не подзвонить, і час вільний для інших. Цю сторінку можна закрити.',
  gone: 'Цей дзвінок уже відбувся або скасований',
  goneLead: 'Переносити чи скасовувати вже нічого. Новий дзвінок замовте там само, де й попередній.',
  expired: 'Це посилання застаріле',
  expiredLead: 'Воно діє ще кілька днів після дзвінка. Новий дзвінок замовте там само, де й попередній.',
  invalid: 'Це посилання неповне',
  invalidLead: 'Відкрийте його ще раз із листа або скопіюйте повністю, до останнього знака.',
  failed: 'Не вдалося завантажити сторінку',
  failedLead: 'Замовлений дзвінок лишається чинним. Спробуйте ще раз за мить.',
  tryAgain: 'Спробувати ще раз',
  back: 'Не зараз',
});
